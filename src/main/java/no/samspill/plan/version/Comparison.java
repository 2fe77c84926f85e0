package no.samspill.plan.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.FieldChange;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Two versions of a plan held against each other, row by row. A pure function of the two: it asks nobody and never becomes another. */
public final class Comparison {
    private final PlanView before;
    private final PlanView after;
    private final Passage passage;
    private final Map<ElementId, Became> rows = new LinkedHashMap<>();

    private Comparison(PlanView before, PlanView after, Passage passage) {
        this.before = before;
        this.after = after;
        this.passage = passage;
        Map<ElementId, Said> were = said(before);
        Map<ElementId, Passage.Changed> changed = new LinkedHashMap<>();
        passage.changed().forEach(row -> changed.put(row.row().id(), row));
        said(after).forEach((id, now) -> {
            Said then = were.remove(id);
            Passage.Changed other = changed.get(id);
            rows.put(id, then == null ? new Became.Added(now)
                    : new Became.There(then, now, other == null ? List.of() : other.fields(), other == null ? null : other.shift()));
        });
        were.forEach((id, then) -> rows.put(id, new Became.Gone(then)));
    }

    public static Comparison between(PlanView before, PlanView after) {
        return new Comparison(before, after, Passage.between(before, after));
    }

    /** Of what they say, and not of how far their rows have come. */
    public static Comparison ofText(PlanView before, PlanView after) {
        return new Comparison(before, after, Passage.between(before, after, field -> !field.followsUp()));
    }

    public PlanView before() {
        return before;
    }

    public PlanView after() {
        return after;
    }

    /** What one row became; empty for one that neither version has, as the plan itself: what that says, is {@link #plan}. */
    public Optional<Became> of(ElementId row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** Every row of either: those of the later version in its order, then those that are gone in the earlier one's. */
    public List<Became> rows() {
        return List.copyOf(rows.values());
    }

    /** What the plan says of itself otherwise. */
    public List<FieldChange> plan() {
        return passage.plan();
    }

    /** Whether both say the same. */
    public boolean same() {
        return passage.nothing();
    }

    /** How many rows came, went, moved or say something else. */
    public int rowsChanged() {
        return passage.added().size() + passage.changed().size() + passage.gone().size();
    }

    public Passage passage() {
        return passage;
    }

    private static Map<ElementId, Said> said(PlanView plan) {
        Map<ElementId, Said> said = new LinkedHashMap<>();
        rows(plan, plan.plan().elements(), null, said);
        return said;
    }

    private static void rows(PlanView plan, List<Element> brothers, @Nullable Element above, Map<ElementId, Said> said) {
        for (int at = 0; at < brothers.size(); at++) {
            Element row = brothers.get(at);
            said.put(row.id(), new Said(plan, row, new Place(above == null ? null : above.id(), at)));
            rows(plan, row.elements(), row, said);
        }
    }
}
