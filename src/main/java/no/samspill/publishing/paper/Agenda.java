package no.samspill.publishing.paper;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;

/** When a focus area is worked with: its time, and what its other columns say, such as its input meeting. */
final class Agenda {

    private Agenda() {}

    static Line said(Frame frame, Element area) {
        List<Fact> facts = frame.told().facts(area);
        if (facts.isEmpty()) {
            return Line.EMPTY;
        }
        boolean first = true;
        Stream.Builder<Span> spans = Stream.builder();
        for (Fact fact : facts) {
            spans.add(Span.of((first ? "" : "\n") + fact.term() + ": " + fact.said()));
            first = false;
        }
        return new Line(spans.build().toList());
    }
}
