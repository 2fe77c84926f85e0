package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.ElementId;
import no.samspill.plan.version.Passage;

class FromOneVersionToTheNextProperties {
    @Property(tries = 300)
    void every_row_is_new_gone_changed_or_the_same(@ForAll long seed) {
        TwoPlans two = TwoPlans.of(seed);
        PlanView was = two.before();
        PlanView is = two.after();

        Passage passage = Passage.between(was, is);

        Set<ElementId> there = ids(was);
        Set<ElementId> here = ids(is);
        assertThat(passage.added()).extracting(Element::id).containsExactlyInAnyOrderElementsOf(without(here, there));
        assertThat(passage.gone()).extracting(Element::id).containsExactlyInAnyOrderElementsOf(without(there, here));
        Map<ElementId, Passage.Changed> changed = passage.changed().stream().collect(Collectors.toMap(it -> it.row().id(), it -> it));
        here.stream().filter(there::contains).forEach(row -> {
            boolean otherWords = !was.words().getOrDefault(row, new java.util.LinkedHashMap<>()).equals(is.words().getOrDefault(row, new java.util.LinkedHashMap<>()));
            boolean otherPlace = !above(was, row).equals(above(is, row));
            Passage.Changed told = changed.get(row);
            if (otherWords) {
                assertThat(told).isNotNull();
                assertThat(told.fields()).isNotEmpty();
            }
            if (otherPlace) {
                assertThat(told).isNotNull();
                assertThat(told.shift()).isNotNull();
            }
            if (told != null && told.shift() == null) {
                assertThat(otherWords).isTrue();
            }
        });
        assertThat(Passage.between(was, was).nothing()).isTrue();
        assertThat(passage.nothing()).isEqualTo(was.plan().equals(is.plan()) && passage.changed().isEmpty());
    }

    @Example
    void a_row_that_changes_places_with_its_brother_has_moved_and_the_brother_has_not() {
        Element one = Sketch.measure("Kurs");
        Element other = Sketch.measure("Nettverk");
        Element third = Sketch.measure("Fond");

        Passage passage = Passage.between(view(Sketch.plan(Sketch.goal("Mål")), one, other, third), view(Sketch.plan(), third, one, other));

        assertThat(passage.changed()).singleElement().satisfies(moved -> {
            assertThat(moved.row()).isEqualTo(third);
            assertThat(java.util.Objects.requireNonNull(moved.shift()).amongBrothers()).isTrue();
        });
    }

    private static PlanView view(Plan any, Element... elements) {
        Plan plan = any.with(List.of(elements));
        return TwoPlans.view(plan, plan.walk().collect(Collectors.toMap(Element::id, Element::words)));
    }

    private static Set<ElementId> ids(PlanView view) {
        return view.plan().walk().map(Element::id).collect(Collectors.toSet());
    }

    private static Set<ElementId> without(Set<ElementId> some, Set<ElementId> others) {
        Set<ElementId> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static List<ElementId> above(PlanView view, ElementId row) {
        List<Element> above = view.plan().above(row);
        return above.isEmpty() ? List.of() : List.of(above.getLast().id());
    }
}
