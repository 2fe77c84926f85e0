package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.Event;

class TheJournalTellsThePlanTest {
    private final PlanId plan = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void every_row_and_every_word_can_be_made_again_from_it(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(plan.itself());
        List<Event> journal = new ArrayList<>();
        for (int batch = 0; batch < 40; batch++) {
            Edited edited = Edit.of(rows, changes.batch(rows));
            rows = edited.rows();
            edited.made().forEach(change -> journal.add(Recorded.of(plan, change)));
        }
        List<Change> told = journal.stream().map(Recorded::change).map(Objects::requireNonNull).toList();
        Edited again = Edit.of(Rows.none(plan.itself()), told);
        assertThat(again.clashes()).isEmpty();
        assertThat(again.made()).isEqualTo(told);
        assertThat(again.rows()).isEqualTo(rows);
    }
}
