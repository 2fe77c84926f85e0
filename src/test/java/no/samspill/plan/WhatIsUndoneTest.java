package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.Edit;
import no.samspill.ledger.Edited;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;

class WhatIsUndoneTest {
    private final PlanId plan = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void one_step_leaves_the_plan_as_a_reader_saw_it_before(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(plan.itself());
        for (int turn = 0; turn < 60; turn++) {
            Edited edited = Edit.of(PlanShape.PLAN, rows, changes.batch(rows).subList(0, 1));
            assertThat(told(undone(edited).rows())).isEqualTo(told(rows));
            rows = edited.rows();
        }
    }

    /** But for the order of brothers: where one was moved past another that was removed in the same go, nobody saw an order. */
    @Property(tries = 300)
    void a_whole_go_leaves_every_row_with_its_words_under_the_row_it_stood_under(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(plan.itself());
        for (int turn = 0; turn < 30; turn++) {
            Edited edited = Edit.of(PlanShape.PLAN, rows, changes.batch(rows));
            assertThat(told(undone(edited).rows())).containsExactlyInAnyOrderElementsOf(told(rows));
            rows = edited.rows();
        }
    }

    private static Edited undone(Edited edited) {
        Edited undone = Edit.undo(PlanShape.PLAN, edited.rows(), edited.made());
        assertThat(undone.clashes()).isEmpty();
        return undone;
    }

    /** Rows that stand, in their order, with their words; where a removed row waits is seen by nobody. */
    private static List<String> told(Rows rows) {
        List<String> lines = new ArrayList<>();
        tell(rows, rows.top(), "", lines);
        return lines;
    }

    private static void tell(Rows rows, ElementId above, String indent, List<String> lines) {
        rows.under(above).forEach(row -> {
            lines.add(indent + row.under() + " " + row.id() + " " + row.kind() + " " + new java.util.TreeMap<>(words(rows, row)));
            tell(rows, row.id(), indent + "  ", lines);
        });
    }

    private static java.util.Map<String, String> words(Rows rows, Row row) {
        java.util.Map<String, String> words = new java.util.HashMap<>();
        rows.words(row.id()).forEach((field, text) -> words.put(field, text));
        return words;
    }
}
