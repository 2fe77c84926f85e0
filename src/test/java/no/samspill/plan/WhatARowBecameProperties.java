package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.ElementId;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;

class WhatARowBecameProperties {

    @Property(tries = 300)
    void of_every_row_it_is_known_whether_it_is_there_and_what_both_said(@ForAll long seed) {
        TwoPlans two = TwoPlans.of(seed);
        Comparison comparison = Comparison.between(two.before(), two.after());
        Map<ElementId, Element> were = rows(two.before());
        Map<ElementId, Element> are = rows(two.after());

        Set<ElementId> all = new java.util.HashSet<>(were.keySet());
        all.addAll(are.keySet());
        assertThat(comparison.rows()).extracting(Became::id).containsExactlyInAnyOrderElementsOf(all);
        for (ElementId id : all) {
            switch (comparison.of(id).orElseThrow()) {
                case Became.Added(var after) -> {
                    assertThat(were).doesNotContainKey(id);
                    assertThat(after.row()).isEqualTo(are.get(id));
                }
                case Became.Gone(var before) -> {
                    assertThat(are).doesNotContainKey(id);
                    assertThat(before.row()).isEqualTo(were.get(id));
                }
                case Became.There there -> {
                    assertThat(there.before().row()).isEqualTo(were.get(id));
                    assertThat(there.after().row()).isEqualTo(are.get(id));
                    assertThat(there.changed()).isEqualTo(!there.before().words().equals(there.after().words()));
                    if (!java.util.Objects.equals(there.before().place().under(), there.after().place().under())) {
                        assertThat(there.moved()).isTrue();
                    }
                    if (there.same()) {
                        assertThat(there.before().text()).isEqualTo(there.after().text());
                    }
                }
            }
        }
        assertThat(comparison.of(Sketch.id())).isEmpty();
    }

    @Property(tries = 1_000)
    void what_lies_between_makes_the_one_the_other_and_back_again(@ForAll long seed) {
        TwoPlans two = TwoPlans.of(seed);
        Comparison comparison = Comparison.between(two.before(), two.after());

        assertThat(Outline.of(two.before()).after(comparison.rows(), false)).isEqualTo(Outline.of(two.after()));
        assertThat(Outline.of(two.after()).after(comparison.rows(), true)).isEqualTo(Outline.of(two.before()));
    }

    private static Map<ElementId, Element> rows(PlanView view) {
        return view.plan().walk().collect(Collectors.toMap(Element::id, row -> row));
    }
}
