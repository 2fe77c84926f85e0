package no.samspill.worksheet.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.matching.Difference;
import no.samspill.plan.matching.PlanCell;
import no.samspill.plan.matching.RowDifference;
import no.samspill.plan.matching.Settled;
import no.samspill.worksheet.Reading;

/** What a person decided, said of one reading and one difference; decisions about rows that are there no more are passed over. */
final class Settling {
    private final Decided decided;

    Settling(Decided decided) {
        this.decided = decided;
    }

    /** @param itself what the plan's own fields are kept under */
    Settled of(Reading reading, Difference difference, ElementId itself) {
        return new Settled(removed(difference), unmoved(difference), taken(difference, itself), clarified(reading));
    }

    private Set<ElementId> removed(Difference difference) {
        return difference.missing().stream()
                .map(Element::id)
                .filter(id -> decided.removed().contains(id.toString()))
                .collect(Collectors.toSet());
    }

    private Set<ElementId> unmoved(Difference difference) {
        return difference.rows().stream()
                .filter(row -> row instanceof RowDifference.Known known && known.shift() != null)
                .map(row -> ((RowDifference.Known) row).pair().present().id())
                .filter(id -> decided.unmoved().contains(id.toString()))
                .collect(Collectors.toSet());
    }

    private Map<PlanCell, Boolean> taken(Difference difference, ElementId itself) {
        Map<PlanCell, Boolean> taken = new HashMap<>();
        difference.plan().forEach(change -> put(taken, itself, change));
        for (RowDifference row : difference.rows()) {
            if (row instanceof RowDifference.Known known) {
                known.fields().forEach(change -> put(taken, known.pair().present().id(), change));
            }
        }
        return taken;
    }

    private void put(Map<PlanCell, Boolean> taken, ElementId present, FieldChange change) {
        Boolean take = decided.taken().get(Keys.cell(present, change.field()));
        if (take != null) {
            taken.put(new PlanCell(present, change.field()), take);
        }
    }

    private Map<PlanCell, String> clarified(Reading reading) {
        Map<PlanCell, String> clarified = new HashMap<>();
        reading.plan().walk().forEach(element -> element.words().forEach((field, words) -> {
            Answer answer = Field.UNDERSTOOD.contains(field) ? decided.answers().get(Keys.words(field, words)) : null;
            String clearer = answer == null ? null : answer.clearer();
            if (clearer != null) {
                clarified.put(new PlanCell(element.id(), field), clearer);
            }
        }));
        return clarified;
    }
}
