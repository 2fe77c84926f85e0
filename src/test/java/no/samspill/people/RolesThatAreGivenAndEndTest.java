package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class RolesThatAreGivenAndEndTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    private OrganisationId council = OrganisationId.random();
    private OrganisationId municipality = OrganisationId.random();
    private PersonId kari = new PersonId(UUID.randomUUID());

    @BeforeEach
    void a_council_with_a_municipality_and_a_person() {
        String slug = "r" + UUID.randomUUID();
        council = ((Founding.Founded) organisations.found("Regionrådet", slug, List.of(NewOrganisation.municipality("Storvik", null)), TEST)).council();
        municipality = organisations.get(council).members().getFirst().id();
        kari = people.enter("Kari", TEST);
    }

    @Test
    void a_person_has_many_roles_each_where_it_was_given() {
        List<RoleHeld> all = List.of(
                RoleHeld.administrator(), RoleHeld.secretariat(council), RoleHeld.editor(council, municipality), RoleHeld.scribe(council), RoleHeld.reader(council));
        all.forEach(role -> people.grant(kari, role, TEST));
        assertThat(people.find(kari).orElseThrow().roles()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_role_given_twice_is_held_once() {
        people.grant(kari, RoleHeld.scribe(council), TEST);
        people.grant(kari, RoleHeld.scribe(council), TEST);
        assertThat(people.find(kari).orElseThrow().roles()).hasSize(1);
        assertThat(journal.ofElement(kari.value())).hasSize(2);
    }

    @Test
    void a_role_that_ends_is_gone_at_once_and_can_be_given_again() {
        people.grant(kari, RoleHeld.editor(council, municipality), TEST);
        people.grant(kari, RoleHeld.reader(council), TEST);
        assertThat(people.end(kari, RoleHeld.editor(council, municipality), TEST)).isTrue();
        assertThat(people.find(kari).orElseThrow().roles()).containsExactly(RoleHeld.reader(council));
        people.grant(kari, RoleHeld.editor(council, municipality), TEST);
        assertThat(people.find(kari).orElseThrow().editsFor(council)).containsExactly(municipality);
        assertThat(journal.ofElement(kari.value())).extracting(entry -> entry.event().deed()).containsExactly(PeopleDeeds.ENTER, PeopleDeeds.GRANT, PeopleDeeds.GRANT, PeopleDeeds.END, PeopleDeeds.GRANT);
    }

    @Test
    void the_last_administrator_stays_administrator() {
        people.administrators().forEach(other -> people.leave(other.id(), TEST));
        people.administrators().forEach(other -> people.end(other.id(), RoleHeld.administrator(), TEST));
        people.grant(kari, RoleHeld.administrator(), TEST);
        people.administrators().stream().filter(other -> !other.id().equals(kari)).forEach(other -> people.leave(other.id(), TEST));
        assertThat(people.end(kari, RoleHeld.administrator(), TEST)).isFalse();
        assertThat(people.leave(kari, TEST)).isFalse();
        assertThat(people.find(kari).orElseThrow().administrator()).isTrue();
    }
}
