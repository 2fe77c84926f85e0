package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;

/** How the plan is read: its labels, and the marks that stand in it, before one meets them. */
final class Reading {

    private Reading() {}

    /** Empty where there is nothing that needs telling. */
    static Optional<Section> of(Frame frame) {
        List<Line> told = new ArrayList<>();
        Optional<Element> goal = frame.all(Kind.GOAL).filter(row -> frame.within(row).equals("A")).findFirst();
        goal.flatMap(it -> it.measures().findFirst()).ifPresent(measure -> told.add(told(frame.within(goal.orElseThrow()) + ", " + frame.within(measure), frame.say("read.labels"))));
        List<String> said = frame.edition().plan().walk().flatMap(row -> frame.told().facts(row).stream()).flatMap(fact -> fact.values().stream()).map(value -> value.line().plain()).toList();
        for (String mark : List.of("notSettled", "example")) {
            String word = frame.words().get("spoken." + mark);
            if (said.stream().anyMatch(words -> words.contains(word))) {
                told.add(told(word, frame.say("read." + mark)));
            }
        }
        if (Scale.of(frame.edition().plan()) != Scale.FULL) {
            told.add(told(frame.say("read.tables"), frame.say("read.tables.why")));
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("lese", frame.say("read"), List.of(Listing.of(told))));
    }

    private static Line told(String mark, String what) {
        return new Line(List.of(new Span(mark + ": ", true, false, null, null), Span.of(what)));
    }
}
