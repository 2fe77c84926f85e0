package no.samspill.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Tells open desks what others do there, a sentence each; what stands there now, the desk then asks for as anybody does. */
@Component
class DeskNews {
    private static final int AT_ONCE = 200;
    private static final int LONGEST = 80;

    private final Plans plans;
    private final Journal journal;
    private final JournalTellers tellers;
    private final Live live;
    private final JsonMapper json;

    DeskNews(Plans plans, Journal journal, JournalTellers tellers, Live live, JsonMapper json) {
        this.plans = plans;
        this.journal = journal;
        this.tellers = tellers;
        this.live = live;
        this.json = json;
    }

    /**
     * What is new.
     *
     * @param entry the last that is told of
     * @param told in the order it was done; empty where the reader did it all, from another window
     */
    record Told(long entry, List<Line> told) {}

    /** @param row it was done to @param said who, and what */
    record Line(String row, String said) {}

    /** @param since the last entry of the journal that the open page knows of */
    SseEmitter stream(PlanView view, Function<PlanView, Desk> desk, long since, Person who, Words words, HttpServletResponse response) {
        return live.stream(view, desk.apply(view).book(), who, since, (shown, revision) -> lack(desk.apply(plans.get(view.id())), who, shown, words), response);
    }

    private Live.@Nullable Lack lack(Desk desk, Person who, long shown, Words words) {
        List<Entry> entries = journal.since(desk.view().id().value(), desk.told(), shown, AT_ONCE);
        if (entries.isEmpty()) {
            return null;
        }
        JournalTeller teller = tellers.of(desk.naming(), desk.view().region(), words, entries);
        List<Line> lines = entries.stream()
                .filter(entry -> !who.id().value().equals(entry.author().person()))
                .map(entry -> new Line(entry.event().element().toString(), said(entry.author(), teller.line(entry.event()), teller, words)))
                .toList();
        // Of very much at once, such as a year that was turned, the rest is shown without being told.
        long last = (entries.size() < AT_ONCE ? entries.getLast() : journal.last(desk.view().id().value(), desk.told()).orElseThrow()).id();
        return new Live.Lack(last, json.writeValueAsString(new Told(last, lines)));
    }

    /** "Kari Nordmann: Tid, «Studietur» (1. mars → 2. mars)" */
    private static String said(Author author, JournalTeller.Line line, JournalTeller teller, Words words) {
        String done = teller.who(author) + ": " + line.what();
        return line.from() == null && line.to() == null ? done : done + " (" + part(line.from(), words) + " → " + part(line.to(), words) + ")";
    }

    private static String part(@Nullable String stood, Words words) {
        String one = Objects.requireNonNullElseGet(stood, () -> words.get("progress.news.nothing")).replace('\n', ' ');
        return one.length() > LONGEST ? one.substring(0, LONGEST) + "…" : one;
    }
}
