package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class GivingARoleTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    People people;

    private final String name = "Kari " + UUID.randomUUID();
    private Guest administrator = new Guest(0);
    private PersonId kari = new PersonId(UUID.randomUUID());

    @BeforeEach
    void an_administrator_and_somebody_without_a_role() {
        PersonId ola = people.enter("Ola", TEST);
        people.makeAdministrator(ola, TEST);
        kari = people.enter(name, TEST);
        administrator = new Guest(port);
        administrator.signsIn(links.make(ola));
    }

    @Test
    void a_role_that_there_is_is_given_and_said_to_be() {
        var answer = administrator.fillIn(at(), at() + "/rolle", Map.of("role", RoleChoices.value(RoleHeld.administrator())));
        assertThat(answer.body()).contains(name + " har fått rollen");
        assertThat(people.find(kari).orElseThrow().roles()).containsExactly(RoleHeld.administrator());
    }

    @Test
    void a_role_that_there_is_not_is_refused_and_not_said_to_be_given() {
        var answer = administrator.fillIn(at(), at() + "/rolle", Map.of("role", "SECRETARIAT.x.y"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg en rolle fra listen").doesNotContain("har fått rollen");
        assertThat(administrator.fillIn(at(), at() + "/rolle", Map.of("role", "")).body()).contains("Velg hvilken rolle personen skal ha");
        assertThat(people.find(kari).orElseThrow().roles()).isEmpty();
    }

    @Test
    void nobody_is_entered_with_a_role_that_there_is_not_and_the_name_stays_in_its_field() {
        var answer = administrator.fillIn("/styring/ny-person", "/styring/ny-person", Map.of("name", "Per " + name, "role", "SECRETARIAT.x.y"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg en rolle fra listen", "value=\"Per " + name + "\"");
        assertThat(people.list()).extracting(Person::name).doesNotContain("Per " + name);
    }

    private String at() {
        return "/styring/folk/" + kari;
    }
}
