package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WhatIsUndoneTest {
    private final PlanId plan = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void leaves_the_plan_as_a_reader_saw_it_before(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows rows = Rows.none(plan.itself());
        for (int batch = 0; batch < 30; batch++) {
            Edited edited = Edit.of(rows, changes.batch(rows));
            if (edited.clashes().isEmpty()) {
                Edited undone = Edit.of(edited.rows(), Reversal.of(edited.made()));
                assertThat(undone.clashes()).isEmpty();
                assertThat(Reversal.filled(edited.made(), undone)).isEmpty();
                assertThat(told(undone.rows())).isEqualTo(told(rows));
            }
            rows = edited.rows();
        }
    }

    /** Rows that stand, in their order, with their words; where a removed row waits is seen by nobody. */
    private static List<String> told(Rows rows) {
        List<String> lines = new ArrayList<>();
        tell(rows, rows.plan(), "", lines);
        return lines;
    }

    private static void tell(Rows rows, ElementId above, String indent, List<String> lines) {
        rows.under(above).forEach(row -> {
            lines.add(indent + row.id() + " " + row.kind() + " " + new java.util.TreeMap<>(words(rows, row)));
            tell(rows, row.id(), indent + "  ", lines);
        });
    }

    private static java.util.Map<String, String> words(Rows rows, Row row) {
        java.util.Map<String, String> words = new java.util.HashMap<>();
        rows.words(row.id()).forEach((field, text) -> words.put(field.key(), text));
        return words;
    }
}
