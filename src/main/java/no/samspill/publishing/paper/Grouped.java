package no.samspill.publishing.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;

/** Tells which area rows are of where areas are mixed, since labels begin anew in each. */
final class Grouped {
    private final Frame frame;
    private final Map<ElementId, Element> areas = new HashMap<>();
    private final boolean several;
    private Optional<ElementId> last = Optional.empty();

    Grouped(Frame frame) {
        this.frame = frame;
        List<Element> all = frame.all(Kind.FOCUS_AREA).filter(area -> !area.elements().isEmpty()).toList();
        all.forEach(area -> area.walk().forEach(row -> areas.put(row.id(), area)));
        this.several = all.size() > 1;
    }

    /** The area that begins with this row; empty where it goes on, and where there is one only. */
    Optional<Line> before(Element row) {
        Optional<Element> area = Optional.ofNullable(areas.get(row.id()));
        Optional<ElementId> now = area.map(Element::id);
        boolean goesOn = now.equals(last);
        last = now;
        return several && !goesOn ? area.map(it -> new Line(frame.own(it.title()).spans().stream().map(span -> new Span(span.text(), true, false, null, span.language())).toList())) : Optional.empty();
    }
}
