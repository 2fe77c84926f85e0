package no.samspill.plan.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.plan.web.MeasurePage.Happened;

/** Tells a row's journal to readers: the days it came in and was changed, never who did it. */
final class History {
    private final Words words;
    private final ZoneId zone;

    History(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** @param entries oldest first; what happened in one go is one event */
    List<Happened> of(List<Entry> entries) {
        List<Happened> told = new ArrayList<>();
        for (Entry entry : entries) {
            String what = words.get("history." + (told.isEmpty() ? "ADD" : "CHANGE") + "." + entry.author().through());
            String day = NorwegianDates.of(words.language()).date(entry.at().atZone(zone).toLocalDate());
            Happened happened = new Happened(day, what);
            if (told.isEmpty() || !told.getLast().on().equals(day)) {
                told.add(happened);
            }
        }
        return told;
    }
}
