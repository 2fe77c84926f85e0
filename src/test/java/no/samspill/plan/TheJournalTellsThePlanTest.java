package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.Change;
import no.samspill.ledger.Edit;
import no.samspill.ledger.Edited;
import no.samspill.ledger.Event;
import no.samspill.ledger.Recorded;
import no.samspill.ledger.Rows;

class TheJournalTellsThePlanTest {
    private final PlanId plan = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void every_row_and_every_word_can_be_made_again_from_it(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(plan.itself());
        List<Event> journal = new ArrayList<>();
        for (int batch = 0; batch < 40; batch++) {
            Edited edited = Edit.of(PlanShape.PLAN, rows, changes.batch(rows));
            rows = edited.rows();
            edited.made().forEach(change -> journal.add(Recorded.of(PlanShape.book(plan), change)));
        }
        List<Change> told = journal.stream().map(event -> Recorded.change(PlanShape.PLAN, event)).map(Objects::requireNonNull).toList();
        Edited again = Edit.of(PlanShape.PLAN, Rows.none(plan.itself()), told);
        assertThat(again.clashes()).isEmpty();
        assertThat(again.made()).isEqualTo(told);
        assertThat(again.rows()).isEqualTo(rows);
    }
}
