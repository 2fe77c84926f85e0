package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Where rows stand in one plan, and where they may go from there. */
public final class Spots {
    private final Plan plan;
    private final Map<ElementId, Element> rows = new HashMap<>();
    private final Map<ElementId, @Nullable Element> above = new HashMap<>();
    private final List<Element> inOrder = new ArrayList<>();

    /** A place among the rows under one, counted without the row that is to stand there. */
    public record Spot(@Nullable ElementId under, int at) {}

    public Spots(Plan plan) {
        this.plan = plan;
        plan.elements().forEach(row -> walk(row, null));
    }

    private void walk(Element row, @Nullable Element over) {
        rows.put(row.id(), row);
        above.put(row.id(), over);
        inOrder.add(row);
        row.elements().forEach(inner -> walk(inner, row));
    }

    Optional<Element> find(@Nullable ElementId row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** Where a row of this kind goes when it shall come next after {@code row}; at the end of the plan where that is null. */
    public Spot after(@Nullable ElementId row, Kind kind) {
        Element near = rows.get(row);
        if (near == null) {
            return new Spot(null, plan.elements().size());
        }
        if (near.kind().mayHold(kind)) {
            return new Spot(near.id(), near.elements().size());
        }
        for (Element over = above(near); near.kind() != kind && over != null && !over.kind().mayHold(kind); over = above(near)) {
            near = over;
        }
        return new Spot(id(above(near)), brothers(near).indexOf(near) + 1);
    }

    /** The move one step up; empty where there is no further up. */
    public Optional<Change.Move> up(ElementId row) {
        Element it = rows.get(row);
        if (it == null) {
            return Optional.empty();
        }
        int at = brothers(it).indexOf(it);
        if (at > 0) {
            Element before = brothers(it).get(at - 1);
            return before.kind().mayHold(it.kind()) ? to(it, before, before.elements().size()) : to(it, above(it), at - 1);
        }
        return beside(it, true);
    }

    /** The move one step down; empty where there is no further down. */
    public Optional<Change.Move> down(ElementId row) {
        Element it = rows.get(row);
        if (it == null) {
            return Optional.empty();
        }
        int at = brothers(it).indexOf(it);
        if (at < brothers(it).size() - 1) {
            Element next = brothers(it).get(at + 1);
            return next.kind().mayHold(it.kind()) ? to(it, next, 0) : to(it, above(it), at + 1);
        }
        return beside(it, false);
    }

    /** The move to before or after another row, or into it where it may hold this one; empty where it stands there already. */
    public Optional<Change.Move> beside(ElementId row, ElementId target, boolean before) {
        Element it = rows.get(row);
        Element there = rows.get(target);
        if (it == null || there == null || it.walk().anyMatch(inner -> inner.id().equals(target))) {
            return Optional.empty();
        }
        Spot wanted = before && there.kind() == it.kind()
                ? new Spot(id(above(there)), brothers(there).indexOf(there))
                : there.kind().mayHold(it.kind()) && !before ? new Spot(there.id(), 0) : after(target, it.kind());
        boolean same = java.util.Objects.equals(wanted.under(), id(above(it)));
        int own = brothers(it).indexOf(it);
        int at = same && wanted.at() > own ? wanted.at() - 1 : wanted.at();
        return same && at == own ? Optional.empty() : Optional.of(new Change.Move(row, id(above(it)), own, wanted.under(), at));
    }

    /** Out of the row it stands in: into the nearest one of that row's kind, or, where there is none, beside it. */
    private Optional<Change.Move> beside(Element row, boolean up) {
        Element over = above(row);
        if (over == null) {
            return Optional.empty();
        }
        List<Element> like = inOrder.stream().filter(other -> other.kind() == over.kind()).toList();
        int next = like.indexOf(over) + (up ? -1 : 1);
        if (next >= 0 && next < like.size()) {
            return to(row, like.get(next), up ? like.get(next).elements().size() : 0);
        }
        Element further = above(over);
        return further == null ? Optional.empty() : to(row, further, brothers(over).indexOf(over) + (up ? 0 : 1));
    }

    private Optional<Change.Move> to(Element row, @Nullable Element under, int at) {
        return Optional.of(new Change.Move(row.id(), id(above(row)), brothers(row).indexOf(row), id(under), at));
    }

    private List<Element> brothers(Element row) {
        Element over = above(row);
        return over == null ? plan.elements() : over.elements();
    }

    private @Nullable Element above(Element row) {
        return above.get(row.id());
    }

    private static @Nullable ElementId id(@Nullable Element row) {
        return row == null ? null : row.id();
    }
}
