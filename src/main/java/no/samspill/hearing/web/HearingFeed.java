package no.samspill.hearing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.samspill.frame.Atom.Entry;
import no.samspill.frame.Atom;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Prolonging;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** What has happened to a plan's hearings, as Atom (RFC 4287), the newest first. It names nobody who spoke. */
public final class HearingFeed {
    private HearingFeed() {}

    static byte[] of(PlanView view, List<Hearing> hearings, Function<Hearing, List<Prolonging.Done>> prolongings, String host) {
        Words words = Words.of(view.plan().language());
        List<Entry> entries = new ArrayList<>();
        hearings.forEach(hearing -> entries.addAll(entries(view, hearing, prolongings.apply(hearing), words, host)));
        return new Atom(
                "horing " + view.id(), view.plan().language(), words.get("hearing.feed.title", view.plan().title()), view.region().name(), host + view.address() + "/horing.atom", host + view.address(), entries)
                .written();
    }

    /** @param host our address, with nothing behind it */
    public static List<Entry> entries(PlanView view, Hearing hearing, List<Prolonging.Done> prolongings, Words words, String host) {
        HearingInWords said = new HearingInWords(words);
        String title = view.plan().title();
        String page = host + new HearingView(view, hearing).address();
        // What it said when it was announced: the deadline there was before any prolonging.
        var first = prolongings.isEmpty() ? hearing.all().deadline() : prolongings.getFirst().earlier();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                hearing.id() + " announced", words.get("hearing.feed.announced", title), words.get("hearing.feed.announced.more", said.day(hearing.all().opens()), said.wholeDeadline(first)),
                Objects.requireNonNull(hearing.announced()), page));
        prolongings.forEach(done -> entries.add(new Entry(
                hearing.id() + " " + done.track() + " " + done.at(), words.get("hearing.feed.prolonged", title), words.get("hearing.feed.prolonged.more", said.wholeDeadline(done.deadline()), done.reason()), done.at(), page)));
        if (hearing.calledOff() != null) {
            entries.add(new Entry(hearing.id() + " off", words.get("hearing.feed.calledOff", title), Objects.requireNonNullElse(hearing.calledOffWhy(), ""), hearing.calledOff(), page));
        }
        if (hearing.concluded() != null) {
            entries.add(new Entry(hearing.id() + " concluded", words.get("hearing.feed.concluded", title), words.get("hearing.feed.concluded.more"), hearing.concluded(), page));
        }
        return entries;
    }
}
