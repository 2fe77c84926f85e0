package no.samspill.people.web;

import java.time.LocalDate;
import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Span;
import no.samspill.people.Told;
import org.jspecify.annotations.Nullable;

/**
 * One organisation through time.
 *
 * @param address its own
 * @param forms what can be entered of it: last part of the address to the words shown
 */
public record OrganisationPage(Shell shell, String address, String kind, List<Row> rows, List<Told> history, List<Form> forms) implements Page {

    /**
     * @param what name, number, membership
     * @param value lang-marked where it is not Norwegian
     */
    public record Row(String what, String value, @Nullable String language, String held, @Nullable String source) {}

    public record Form(String address, String text) {}

    static String held(Span span, Words words) {
        return held(span.from(), span.until(), words);
    }

    /** "1. januar 2020–31. desember 2023"; empty where it has no bounds. */
    static String held(@Nullable LocalDate from, @Nullable LocalDate until, Words words) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        if (from == null) {
            return until == null ? "" : words.get("span.until", dates.date(until.minusDays(1)));
        }
        return until == null ? words.get("span.from", dates.date(from)) : words.get("span.both", dates.date(from), dates.date(until.minusDays(1)));
    }
}
