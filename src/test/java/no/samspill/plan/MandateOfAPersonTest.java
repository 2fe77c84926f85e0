package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class MandateOfAPersonTest {
    @Autowired
    Plans plans;

    @Autowired
    Organisations organisations;

    private final String slug = "r" + UUID.randomUUID();
    private OrganisationId council = OrganisationId.random();
    private PlanId plan = new PlanId(UUID.randomUUID());
    private final ElementId own = new ElementId(UUID.randomUUID());
    private final ElementId everybodys = new ElementId(UUID.randomUUID());
    private final ElementId others = new ElementId(UUID.randomUUID());

    @BeforeEach
    void a_plan_with_a_measure_of_one_municipality_one_of_all_and_one_of_none() {
        council = StoredPlans.region(organisations, slug);
        plan = StoredPlans.plan(plans, council, "plan");
        assertThat(plans.apply(plan, List.of(
                        new Change.Add(own, Kind.MEASURE, null, 0),
                        new Change.Put(own, Field.TITLE, null, "Eget"),
                        new Change.Put(own, Field.RESPONSIBILITY, null, "Eks. Gratangen " + slug),
                        new Change.Add(everybodys, Kind.MEASURE, null, 1),
                        new Change.Put(everybodys, Field.TITLE, null, "Felles"),
                        new Change.Put(everybodys, Field.RESPONSIBILITY, null, "Hver kommune"),
                        new Change.Add(others, Kind.MEASURE, null, 2),
                        new Change.Put(others, Field.TITLE, null, "Andres"),
                        new Change.Put(others, Field.RESPONSIBILITY, null, "Regionrådet " + slug)), StoredPlans.SOMEBODY))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_secretariat_changes_everything() {
        Mandate mandate = of(RoleHeld.secretariat(council));
        assertThat(mandate.everything()).isTrue();
        assertThat(mandate.allows(new Change.Remove(others))).isTrue();
    }

    @Test
    void an_editor_writes_in_the_measures_their_municipality_is_responsible_for() {
        Organisation municipality = organisations.get(council).members().getFirst();
        Mandate mandate = of(RoleHeld.editor(council, municipality.id()));
        assertThat(mandate.own()).containsExactlyInAnyOrder(own, everybodys);
        assertThat(mandate.allows(new Change.Put(own, Field.SCHEDULE, null, "2018"))).isTrue();
        assertThat(mandate.allows(new Change.Put(others, Field.SCHEDULE, null, "2018"))).isFalse();
        assertThat(mandate.allows(new Change.Put(plan.itself(), Field.TITLE, "Utviklingsplan", "Min"))).isFalse();
        assertThat(mandate.allows(new Change.Remove(own))).isFalse();
    }

    @Test
    void scribes_readers_administrators_and_people_of_other_councils_change_nothing() {
        for (RoleHeld role : List.of(RoleHeld.scribe(council), RoleHeld.reader(council), RoleHeld.administrator(), RoleHeld.secretariat(OrganisationId.random()))) {
            assertThat(of(role).anything()).as("%s", role).isFalse();
        }
    }

    private Mandate of(RoleHeld role) {
        return Mandate.of(new Person(new PersonId(UUID.randomUUID()), "Kari", List.of(role)), plans.get(plan));
    }
}
