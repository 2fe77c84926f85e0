package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
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
class ReachOfAPersonTest {
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
                        Kind.MEASURE.add(own, null, 0),
                        Field.TITLE.put(own, null, "Eget"),
                        Field.RESPONSIBILITY.put(own, null, "Eks. Gratangen " + slug),
                        Kind.MEASURE.add(everybodys, null, 1),
                        Field.TITLE.put(everybodys, null, "Felles"),
                        Field.RESPONSIBILITY.put(everybodys, null, "Hver kommune"),
                        Kind.MEASURE.add(others, null, 2),
                        Field.TITLE.put(others, null, "Andres"),
                        Field.RESPONSIBILITY.put(others, null, "Regionrådet " + slug)), StoredPlans.SOMEBODY, Reach.WHOLE))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_secretariat_changes_everything() {
        assertThat(refused(RoleHeld.secretariat(council), Field.SCHEDULE.put(others, null, "2018"), new Change.Remove(others))).isEmpty();
    }

    @Test
    void an_editor_writes_in_the_measures_their_municipality_is_responsible_for() {
        RoleHeld editor = RoleHeld.editor(council, organisations.get(council).members().getFirst().id());
        assertThat(refused(editor, Field.SCHEDULE.put(own, null, "2018"), Field.SCHEDULE.put(everybodys, null, "2019"))).isEmpty();
        assertThat(refused(editor, Field.SCHEDULE.put(others, null, "2018"))).containsExactly(Reason.NOT_YOURS);
        assertThat(refused(editor, Field.TITLE.put(plan.itself(), "Utviklingsplan", "Min"))).containsExactly(Reason.NOT_YOURS);
        assertThat(refused(editor, new Change.Remove(own))).containsExactly(Reason.NOT_YOURS);
        assertThat(refused(editor, Kind.MEASURE.add(new ElementId(UUID.randomUUID()), null, 0))).containsExactly(Reason.NOT_YOURS);
    }

    @Test
    void one_change_out_of_reach_holds_back_those_beside_it() {
        RoleHeld editor = RoleHeld.editor(council, organisations.get(council).members().getFirst().id());
        assertThat(refused(editor, Field.STATUS.put(own, null, "Under arbeid"), Field.STATUS.put(others, null, "Ferdig"))).containsExactly(Reason.NOT_YOURS);
        assertThat(plans.get(plan).words(own, Field.STATUS)).isEmpty();
    }

    @Test
    void scribes_readers_administrators_and_people_of_other_councils_change_nothing() {
        for (RoleHeld role : List.of(RoleHeld.scribe(council), RoleHeld.reader(council), RoleHeld.administrator(), RoleHeld.secretariat(OrganisationId.random()))) {
            assertThat(refused(role, Field.SCHEDULE.put(own, null, "2018"))).as("%s", role).containsExactly(Reason.NOT_YOURS);
        }
    }

    private List<Reason> refused(RoleHeld role, Change... changes) {
        Person person = new Person(new PersonId(UUID.randomUUID()), "Kari", List.of(role));
        Outcome outcome = plans.apply(plan, List.of(changes), person.author(council, Through.TABLE), person.reach(council));
        return outcome instanceof Outcome.Conflict(var clashes) ? clashes.stream().map(Clash::reason).toList() : List.of();
    }
}
