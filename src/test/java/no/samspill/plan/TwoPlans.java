package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;

/** A plan, and what several hurried people made of it. The same seed gives the same two. */
public record TwoPlans(PlanView before, PlanView after) {
    private static final PlanId ID = new PlanId(new UUID(1, 1));

    public static TwoPlans of(long seed) {
        return of(seed, 15, 10);
    }

    /** @param first batches of changes that make the earlier; @param more those between the two */
    public static TwoPlans of(long seed, int first, int more) {
        RandomChanges changes = new RandomChanges(seed);
        Rows before = after(Rows.none(ID.itself()), changes, first);
        Rows later = after(before, changes, more);
        return new TwoPlans(view(before), view(later));
    }

    static Rows after(Rows rows, RandomChanges changes, int batches) {
        Rows now = rows;
        for (int batch = 0; batch < batches; batch++) {
            now = Edit.of(PlanShape.PLAN, now, changes.batch(now)).rows();
        }
        return now;
    }

    static PlanView view(Rows rows) {
        Composition composed = Composer.of(rows, "nb", Numbering.LETTERED, new Wordings(KnownParties.none(), 2017));
        return view(composed.plan(), Field.keyed(rows));
    }

    static PlanView view(Plan plan, Map<ElementId, SequencedMap<Field, String>> words) {
        Organisation council = new Organisation(new OrganisationId(new UUID(2, 2)), OrganisationKind.REGIONAL_COUNCIL, "r", "Rådet", null);
        Region region = new Region(council, LocalDate.of(2017, 10, 20), List.of(), List.of(), Map.of());
        Header header = new Header(ID, council.id(), "plan", plan.title(), "nb", 2017, plan.numbering(), true, 3, Instant.EPOCH);
        return new PlanView(header, region, plan, Labels.of(plan), KnownParties.none(), List.of(), Set.of(), words);
    }
}
