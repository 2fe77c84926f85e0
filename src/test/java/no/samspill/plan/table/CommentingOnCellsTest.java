package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.post.Post;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Those who work with a plan talk about its cells, beside the plan and not in it. */
@ServerTest
class CommentingOnCellsTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    Post post;

    private Council council;
    private PersonId kariId;
    private Colleague kari;
    private PersonId rolfId;
    private Colleague rolf;

    @BeforeEach
    void a_secretary_and_a_reader_at_one_plan() {
        council = new Council(server);
        kariId = council.secretary("Kari Berg");
        kari = council.signedIn(kariId, port);
        rolfId = council.reader("Rolf Dal");
        rolf = council.signedIn(rolfId, port);
    }

    @Test
    void what_one_says_the_others_read_beside_the_row_with_its_cell_and_who_said_it() {
        says(rolf, "schedule", "Er 2018 sikkert?");
        Document row = row(kari);
        assertThat(row.select("#kommentarer .sam-talkof h4").eachText()).containsExactly("Tidsplan");
        assertThat(row.select("#kommentarer li").text()).contains("Rolf Dal").contains("Er 2018 sikkert?");
        assertThat(row.select("#bord").attr("data-merker")).isEqualTo(council.course + " 1 schedule\n");
        assertThat(here(kari)).contains("{\"row\":\"" + council.course + "\",\"field\":\"schedule\",\"said\":1}");
    }

    @Test
    void it_stands_in_no_history_and_makes_no_revision() {
        String before = council.view().revision() + kari.guest.get("/arbeid/" + council.region + "/plan/historikk").body().replaceAll("_csrf\" value=\"[^\"]*", "");
        says(kari, "schedule", "Hemmelig spørsmål");
        assertThat(council.view().revision() + kari.guest.get("/arbeid/" + council.region + "/plan/historikk").body().replaceAll("_csrf\" value=\"[^\"]*", "")).isEqualTo(before);
    }

    @Test
    void who_is_named_is_told_by_email_once_and_where_they_begin_until_it_is_settled() {
        var to = EmailAddress.of("rolf." + UUID.randomUUID() + "@example.no").orElseThrow();
        people.giveEmail(rolfId, to, Council.TEST);
        String id = UUID.randomUUID().toString();
        Map<String, String> form = Map.of("hva", "si", "rad", council.course.toString(), "felt", "responsibility", "ord", "@Rolf, hvem er det?", "id", id);
        kari.posts("/kommentar", form);
        kari.posts("/kommentar", form);
        assertThat(post.waiting().stream().filter(letter -> letter.letter().to().equals(to))).singleElement()
                .satisfies(letter -> assertThat(letter.letter().text()).contains("Kari Berg", "@Rolf, hvem er det?", council.table() + "?rad=" + council.course + "#kommentarer"));
        assertThat(Jsoup.parse(rolf.guest.get("/arbeid").body()).text()).contains("En kommentar nevner deg");
        assertThat(Jsoup.parse(rolf.guest.get(council.table() + "/kommentarer").body()).select(".is-naming").text()).contains("Nevner deg").contains("Ansvar");

        rolf.posts("/kommentar", Map.of("hva", "lost", "rad", council.course.toString(), "felt", "responsibility"));
        assertThat(Jsoup.parse(rolf.guest.get("/arbeid").body()).text()).doesNotContain("nevner deg");
        assertThat(row(kari).select("#kommentarer").text()).contains("En løst kommentar").contains("løst av Rolf Dal");
        assertThat(row(kari).select("#bord").attr("data-merker")).isEmpty();
    }

    @Test
    void one_can_be_pointed_out_without_being_named() {
        kari.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", "title", "ord", "Se her", "nevn", rolfId.toString()));
        assertThat(row(rolf).select("#kommentarer .is-naming")).hasSize(1);
    }

    @Test
    void one_takes_back_what_one_has_said_and_only_who_keeps_the_plan_what_others_have() {
        String id = UUID.randomUUID().toString();
        kari.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", "title", "ord", "Feil rad", "id", id));
        assertThat(rolf.posts("/kommentar", Map.of("hva", "bort", "rad", council.course.toString(), "id", id)).statusCode()).isEqualTo(404);
        assertThat(row(rolf).select("#kommentarer li form")).isEmpty();
        assertThat(kari.posts("/kommentar", Map.of("hva", "bort", "rad", council.course.toString(), "id", id)).statusCode()).isEqualTo(200);
        assertThat(row(rolf).select("#kommentarer li")).isEmpty();
    }

    @Test
    void what_cannot_be_said_stays_in_the_form_with_what_to_do() {
        String long_ = "å".repeat(2001);
        var refused = kari.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", "schedule", "ord", long_, "nevn", rolfId.toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("#kommentar-ord").text()).isEqualTo(long_);
        assertThat(page.select("#kommentar-felt option[selected]").attr("value")).isEqualTo("schedule");
        assertThat(page.select("[name=nevn][checked]")).hasSize(1);
        assertThat(page.select("#kommentar-feil").text()).contains("1 for mange");
        assertThat(kari.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", "schedule", "ord", " ", "stille", "true")).body()).isEqualTo("Skriv hva du vil si om cellen.");
        assertThat(kari.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", "schedule", "ord", "@Ukjent?", "stille", "true")).body()).contains("får ikke vite om den");
        assertThat(says(kari, "no such field", "Hei").statusCode()).isEqualTo(422);
        assertThat(kari.posts("/kommentar", Map.of("hva", "si", "rad", UUID.randomUUID().toString(), "felt", "title", "ord", "Hei")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_row_that_is_taken_out_of_the_plan_is_still_in_the_list_and_can_be_settled_there() {
        says(kari, "schedule", "Når?");
        kari.steps(Map.of("hva", "fjern", "rad", council.course.toString()));
        assertThat(Jsoup.parse(kari.guest.get(council.table() + "/kommentarer").body()).select(".sam-talk h2").text()).contains("Kurs");
        assertThat(kari.posts("/kommentar", Map.of("hva", "lost", "fra", "liste", "rad", council.course.toString(), "felt", "schedule")).uri().getPath()).endsWith("/kommentarer");
        assertThat(kari.guest.get(council.table() + "/kommentarer").body()).contains("Ingen åpne kommentarer");
    }

    private java.net.http.HttpResponse<String> says(Colleague who, String field, String words) {
        return who.posts("/kommentar", Map.of("hva", "si", "rad", council.course.toString(), "felt", field, "ord", words));
    }

    private Document row(Colleague who) {
        return Jsoup.parse(who.guest.get(council.table() + "?rad=" + council.course).body());
    }

    private String here(Colleague who) {
        return who.posts("/her", Map.of("vindu", UUID.randomUUID().toString())).body();
    }
}
