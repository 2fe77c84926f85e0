package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;
import no.samspill.plan.version.Passage;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;

class FromOneVersionToTheNextProperties {
    private final PlanId id = new PlanId(new UUID(1, 1));

    @Property(tries = 300)
    void every_row_is_new_gone_changed_or_the_same(@ForAll long seed) {
        RandomChanges changes = new RandomChanges(seed);
        Rows before = after(Rows.none(id.itself()), changes, 15);
        Rows later = after(before, changes, 10);
        PlanView was = view(before);
        PlanView is = view(later);

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

    private PlanView view(Plan any, Element... elements) {
        Plan plan = any.with(List.of(elements));
        return view(plan, plan.walk().collect(Collectors.toMap(Element::id, Element::words)));
    }

    private PlanView view(Rows rows) {
        Composition composed = Composer.of(rows, "nb", Numbering.LETTERED, new Wordings(KnownParties.none(), 2017));
        return view(composed.plan(), Field.keyed(rows));
    }

    private PlanView view(Plan plan, Map<ElementId, java.util.SequencedMap<Field, String>> words) {
        Organisation council = new Organisation(new OrganisationId(new UUID(2, 2)), OrganisationKind.REGIONAL_COUNCIL, "r", "Rådet", null);
        Region region = new Region(council, LocalDate.of(2017, 10, 20), List.of(), List.of(), Map.of());
        Header header = new Header(id, council.id(), "plan", plan.title(), "nb", 2017, plan.numbering(), true, 3, Instant.EPOCH);
        return new PlanView(header, region, plan, Labels.of(plan), KnownParties.none(), List.of(), Set.of(), words);
    }

    private static Rows after(Rows rows, RandomChanges changes, int batches) {
        Rows now = rows;
        for (int batch = 0; batch < batches; batch++) {
            now = Edit.of(PlanShape.PLAN, now, changes.batch(now)).rows();
        }
        return now;
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
