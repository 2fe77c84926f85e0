package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class EnteringWhatHappenedTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    Organisations organisations;

    @Autowired
    Reforms reforms;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    Journal journal;

    private final String slug = "r" + UUID.randomUUID();
    private OrganisationId council = OrganisationId.random();
    private PersonId administrator = new PersonId(UUID.randomUUID());
    private Guest guest = new Guest(0);

    @BeforeEach
    void an_administrator_and_a_council_with_two_municipalities() {
        List<NewOrganisation> members = List.of(NewOrganisation.municipality("Østvik " + slug, null), NewOrganisation.municipality("Vestvik " + slug, null));
        council = ((Founding.Founded) organisations.found("Vikrådet " + slug, slug, members, TEST)).council();
        administrator = people.enter("Ola", TEST);
        people.grant(administrator, RoleHeld.administrator(), TEST);
        guest = new Guest(port);
        guest.signsIn(links.make(administrator));
    }

    @Test
    void a_new_name_holds_from_its_day_and_the_old_one_until_then() {
        OrganisationId id = member(0);
        var answer = enter(id, "navn", Map.of("name", "Nyvik " + slug, "language", "nb", "on", "2021-05-01", "source", "en lov"));
        assertThat(answer.body()).contains("Nyvik " + slug, "1. mai 2021", "en lov");
        assertThat(reforms.lives().get(id).name(LocalDate.of(2021, 4, 30))).contains("Vestvik " + slug);
        assertThat(reforms.lives().get(id).name(LocalDate.of(2021, 5, 1))).contains("Nyvik " + slug);
        assertThat(journal.ofElement(id.value())).last().satisfies(entry -> assertThat(entry.author().why()).isEqualTo("en lov"));
        assertThat(new Guest(port).get("/" + slug + "?dato=2021-04-30").body()).contains("Vestvik " + slug + " (i dag Nyvik " + slug + ")");
    }

    @Test
    void a_merger_ends_both_and_is_told_on_the_regions_page() {
        enter(member(0), "sammenslaing", Map.of("others", member(1).toString(), "name", "Storvik " + slug, "number", "9871", "on", "2022-01-01"));
        assertThat(organisations.region(slug).orElseThrow().members()).isEmpty();
        assertThat(enter(council, "medlem", Map.of("others", successor().toString(), "on", "2022-01-01")).body()).contains("Storvik " + slug);
        assertThat(organisations.region(slug).orElseThrow().members()).extracting(Organisation::name, Organisation::number)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Storvik " + slug, "9871"));
        assertThat(new Guest(port).get("/" + slug).body()).contains("Vestvik " + slug + " og Østvik " + slug + " ble Storvik " + slug, "1. januar 2022");
    }

    @Test
    void what_cannot_have_happened_is_refused_with_a_sentence_and_keeps_what_was_typed() {
        enter(member(0), "nummer", Map.of("number", "9872", "on", "2020-01-01"));
        var taken = enter(member(1), "nummer", Map.of("number", "9872", "on", "2023-01-01", "source", "mitt eget hode"));
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("Et nummer hører til én kommune om gangen", "mitt eget hode", "2023-01-01");
        var nothing = enter(member(1), "nummer", Map.of("number", "12", "on", "i går"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("fire siffer", "Skriv en dato", "i går");
        var alone = enter(member(1), "sammenslaing", Map.of("name", "Alene", "on", "2023-01-01"));
        assertThat(alone.body()).contains("Det må være minst to");
        var strange = enter(council, "medlem", Map.of("others", UUID.randomUUID().toString(), "on", "2023-01-01"));
        assertThat(strange.body()).contains("Velg en virksomhet fra listen");
    }

    @Test
    void a_day_that_is_none_is_asked_for_again() {
        var answer = new Guest(port).get("/" + slug + "?dato=%3Cscript%3E");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("som en dato").doesNotContain("<script>");
    }

    @Test
    void an_organisation_that_is_not_there_is_not_found() {
        assertThat(guest.get("/styring/organisasjoner/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(guest.get("/styring/organisasjoner/" + council + "/noe-annet").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> enter(OrganisationId id, String kind, Map<String, String> typed) {
        String address = "/styring/organisasjoner/" + id + "/" + kind;
        return guest.fillIn(address, address, new HashMap<>(typed));
    }

    private OrganisationId member(int at) {
        return organisations.region(slug, LocalDate.of(2019, 1, 1)).orElseThrow().members().get(at).id();
    }

    private OrganisationId successor() {
        return reforms.lives().get(member(0)).successors().getFirst().successor();
    }
}
