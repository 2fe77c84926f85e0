package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class InvitingPeopleTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    private final String slug = "r" + UUID.randomUUID();
    private final String address = "kari-" + slug + "@eksempel.no";
    private final String folk = "/arbeid/" + slug + "/folk";
    private OrganisationId council = OrganisationId.random();
    private OrganisationId municipality = OrganisationId.random();
    private PersonId secretary = new PersonId(UUID.randomUUID());
    private Guest guest = new Guest(0);

    @BeforeEach
    void the_secretariat_of_a_council_with_a_municipality() {
        council = ((Founding.Founded) organisations.found("Vikrådet " + slug, slug, List.of(NewOrganisation.municipality("Storvik " + slug, null)), TEST)).council();
        municipality = organisations.get(council).members().getFirst().id();
        secretary = people.enter("Sekretæren", TEST);
        people.grant(secretary, RoleHeld.secretariat(council), TEST);
        guest = new Guest(port);
        guest.signsIn(links.make(secretary));
    }

    @Test
    void who_is_invited_takes_the_role_by_the_link_in_their_letter() {
        assertThat(invite(RoleHeld.editor(council, municipality)).body()).contains("Invitasjonen til Kari", address);
        Guest kari = new Guest(port);
        String link = link();
        assertThat(kari.get(link).body()).contains("Du er invitert", "Kommunekontakt for Storvik");
        var taken = kari.fillIn(link, link, Map.of("kode", code()));
        assertThat(taken.uri().getPath()).as("by one press").isEqualTo("/arbeid");
        assertThat(taken.body()).contains("Vikrådet " + slug);
        assertThat(kari.get("/arbeid/meg").statusCode()).isEqualTo(200);
        Person person = people.byEmail(new EmailAddress(address)).orElseThrow();
        assertThat(person.roles()).containsExactly(RoleHeld.editor(council, municipality));
        assertThat(guest.get(folk).body()).doesNotContain("Har ikke svart").contains(address);
    }

    @Test
    void the_link_works_once_and_opening_it_spends_nothing() {
        invite(RoleHeld.reader(council));
        String link = link();
        new Guest(port).get(link);
        new Guest(port).fillIn(link, link, Map.of("kode", code()));
        assertThat(new Guest(port).get(link).statusCode()).isEqualTo(410);
        assertThat(new Guest(port).get("/invitasjon/" + "x".repeat(32)).statusCode()).isEqualTo(410);
    }

    @Test
    void a_link_that_is_withdrawn_sent_again_or_too_old_works_no_more() {
        invite(RoleHeld.reader(council));
        String first = link();
        guest.fillIn(folk, form("igjen"), Map.of());
        String second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(new Guest(port).get(first).statusCode()).isEqualTo(410);
        assertThat(new Guest(port).get(second).statusCode()).isEqualTo(200);
        sql.sql("update invitation set expires_at = now() - interval '1 minute' where address = ?").param(address).update();
        assertThat(new Guest(port).get(second).statusCode()).isEqualTo(410);
        assertThat(guest.get(folk).body()).contains("Lenken gikk ut");
        guest.fillIn(folk, form("igjen"), Map.of());
        String third = link();
        assertThat(guest.fillIn(folk, form("trekk"), Map.of()).body()).contains("er trukket tilbake");
        assertThat(new Guest(port).get(third).statusCode()).isEqualTo(410);
        assertThat(sql.sql("select count(*) from invitation where address = ?").param(address).query(Integer.class).single()).as("addresses are forgotten").isZero();
    }

    @Test
    void who_is_known_by_their_address_gets_one_role_more() {
        PersonId known = people.enter("Kari", TEST);
        people.giveEmail(known, new EmailAddress(address), TEST);
        people.grant(known, RoleHeld.scribe(council), TEST);
        invite(RoleHeld.editor(council, municipality));
        String link = link();
        new Guest(port).fillIn(link, link, Map.of("kode", code()));
        assertThat(people.find(known).orElseThrow().roles()).containsExactlyInAnyOrder(RoleHeld.scribe(council), RoleHeld.editor(council, municipality));
        assertThat(invite(RoleHeld.scribe(council)).body()).contains("har denne rollen allerede");
    }

    @Test
    void who_acts_for_several_chooses_for_whom() {
        people.grant(secretary, RoleHeld.editor(council, municipality), TEST);
        assertThat(guest.fillIn("/arbeid", "/arbeid/for", Map.of("organisation", municipality.toString())).body()).contains("Du arbeider nå for Storvik");
        guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address, "role", RoleChoices.value(RoleHeld.reader(council))));
        UUID invitation = sql.sql("select id from invitation where address = ?").param(address).query(UUID.class).single();
        assertThat(journal.ofElement(invitation)).singleElement().satisfies(entry -> assertThat(entry.author().onBehalfOf()).isEqualTo(municipality.value()));
        guest.fillIn("/arbeid", "/arbeid/for", Map.of("organisation", UUID.randomUUID().toString()));
        assertThat(guest.get("/arbeid").body()).doesNotContain("Du arbeider nå for");
    }

    @Test
    void a_role_that_is_ended_is_gone_with_the_very_next_request() {
        PersonId scribe = people.enter("Skriveren", TEST);
        people.grant(scribe, RoleHeld.scribe(council), TEST);
        Guest other = new Guest(port);
        other.signsIn(links.make(scribe));
        assertThat(other.get("/arbeid").body()).contains("Vikrådet " + slug);
        assertThat(guest.fillIn(folk, folk + "/" + scribe + "/slutt", Map.of()).body()).contains("har ikke lenger rollen");
        assertThat(other.get("/arbeid").body()).doesNotContain("Vikrådet " + slug);
        assertThat(journal.ofElement(scribe.value())).extracting(entry -> entry.event().deed().name()).containsExactly("person.enter", "person.grant", "person.end");
    }

    @Test
    void what_is_missing_or_wrong_is_said_and_what_was_typed_stays() {
        assertThat(Jsoup.parse(guest.get(folk).body()).select("#role option").first().val()).isEmpty();
        assertThat(guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address)).body()).contains("Velg hvilken rolle personen skal ha");
        assertThat(new Guest(port).get("/invitasjon/tull").body()).contains("Invitasjonen virker ikke lenger");
        var answer = guest.fillIn(folk, folk, Map.of("name", "", "email", "kari(a)eksempel", "role", "SECRETARIAT.x.y"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv navnet", "navn@eksempel.no", "Velg en rolle fra listen", "kari(a)eksempel");
        invite(RoleHeld.reader(council));
        assertThat(invite(RoleHeld.reader(council)).body()).contains("er alt invitert til rollen");
    }

    @Test
    void another_councils_roles_are_not_given() {
        OrganisationId other = ((Founding.Founded) organisations.found("Et annet", "x" + slug, List.of(), TEST)).council();
        var answer = guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address, "role", RoleChoices.value(RoleHeld.secretariat(other))));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address, "role", "ADMINISTRATOR")).statusCode()).isEqualTo(422);
    }

    @Test
    void an_address_is_changed_once_the_new_one_is_proven() {
        people.giveEmail(secretary, new EmailAddress("gammel-" + slug + "@eksempel.no"), TEST);
        assertThat(guest.fillIn("/arbeid/e-post", "/arbeid/e-post", Map.of("email", address)).body()).contains("Vi har sendt en e-post");
        assertThat(people.emailOf(secretary)).contains(new EmailAddress("gammel-" + slug + "@eksempel.no"));
        String link = found("(/arbeid/e-post/bekreft\\?nokkel=[\\w-]+)");
        assertThat(guest.fillIn(link, "/arbeid/e-post/bekreft", Map.of()).body()).contains("går nå til den nye adressen");
        assertThat(people.emailOf(secretary)).contains(new EmailAddress(address));
        assertThat(guest.fillIn(link, "/arbeid/e-post/bekreft", Map.of()).body()).contains("Adressen er ikke byttet");
        assertThat(guest.fillIn("/arbeid/e-post", "/arbeid/e-post", Map.of("email", "ingen adresse")).statusCode()).isEqualTo(422);
        assertThat(sql.sql("select body from letter where recipient = ?").param("gammel-" + slug + "@eksempel.no").query(String.class).list())
                .as("the old one is told, and is told no address").singleElement().asString().contains("går ikke lenger til denne adressen").doesNotContain(address);
    }

    @Test
    void nobody_writes_to_strangers_without_end() {
        for (int sent = 0; sent < 5; sent++) {
            assertThat(guest.fillIn("/arbeid/e-post", "/arbeid/e-post", Map.of("email", "fremmed" + sent + "-" + slug + "@eksempel.no")).body()).contains("Vi har sendt en e-post");
        }
        HttpResponse<String> more = guest.fillIn("/arbeid/e-post", "/arbeid/e-post", Map.of("email", address));
        assertThat(more.statusCode()).isEqualTo(422);
        assertThat(more.body()).contains(address);
        assertThat(sql.sql("select count(*) from letter where recipient = ?").param(address).query(Integer.class).single()).isZero();
    }

    private HttpResponse<String> invite(RoleHeld role) {
        return guest.fillIn(folk, folk, Map.of("name", "Kari", "email", address, "role", RoleChoices.value(role)));
    }

    private String form(String last) {
        UUID id = sql.sql("select id from invitation where address = ?").param(address).query(UUID.class).single();
        return folk + "/invitasjon/" + id + "/" + last;
    }

    @Test
    void who_presses_without_having_read_the_letter_takes_no_role() {
        invite(RoleHeld.reader(council));
        String link = link();
        for (Map<String, String> typed : List.of(Map.<String, String>of(), Map.of("kode", ""), Map.of("kode", "2222"))) {
            var answer = new Guest(port).fillIn(link, link, typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Skriv koden slik den står i e-posten");
        }
        assertThat(people.byEmail(new EmailAddress(address))).isEmpty();
        assertThat(new Guest(port).fillIn(link, link, Map.of("kode", code().toLowerCase(Locale.ROOT))).uri().getPath()).isEqualTo("/arbeid");
    }

    private String code() {
        return found("Skriv denne koden der: (\\S+)");
    }

    private String link() {
        return found("(/invitasjon/[\\w-]+)");
    }

    /** In the newest letter to the address. */
    private String found(String pattern) {
        List<String> letters = sql.sql("select body from letter where recipient = ? order by handed_over desc").param(address).query(String.class).list();
        Matcher matcher = Pattern.compile(pattern).matcher(letters.getFirst());
        assertThat(matcher.find()).as(letters.getFirst()).isTrue();
        return matcher.group(1);
    }
}
