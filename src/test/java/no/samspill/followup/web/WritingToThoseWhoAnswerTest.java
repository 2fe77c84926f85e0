package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.kernel.EmailAddress;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who reads of a measure wants a word with those who answer for it, or to take it along. */
@ServerTest
class WritingToThoseWhoAnswerTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired JdbcClient sql;

    private World world;
    private Following up;
    private String measure;
    private String nina;
    private String sekretariat;

    @BeforeEach
    void a_plan_with_one_who_reports_and_one_who_keeps_it() {
        world = World.apart(server, "Gratangen", "Harstad");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        measure = "/" + world.region + "/utviklingsplan/tiltak/1";
        nina = mail(world.editor("Nina"));
        sekretariat = mail(world.secretary("Siri"));
    }

    @Test
    void a_letter_goes_to_those_who_report_and_their_addresses_are_told_nobody() {
        HttpResponse<String> done = writes(measure, Map.of("tekst", "Når begynner kurset?", "navn", "Kari"));

        assertThat(text(done)).contains("Sendt til Gratangen " + world.region + ". Sekretariatet får det også").doesNotContain(nina, sekretariat);
        assertThat(new Guest(port).get(measure + "/skriv").body()).contains("Gratangen").doesNotContain(nina, sekretariat);
        assertThat(letter(nina)).contains("Når begynner kurset?", "Navn: Kari", "har ikke bedt om svar", measure);
        assertThat(answeredTo(nina)).isEmpty();
        assertThat(letter(sekretariat)).contains("Når begynner kurset?").doesNotContain(nina);
    }

    @Test
    void only_who_ticked_it_can_be_answered() {
        writes(measure, Map.of("tekst", "Hei", "epost", "kari@example.no", "svar", "true"));

        assertThat(answeredTo(nina)).containsExactly("kari@example.no");
        HttpResponse<String> unticked = writes(measure, Map.of("tekst", "Hei på deg", "epost", "kari@example.no"));
        assertThat(unticked.statusCode()).isEqualTo(422);
        assertThat(text(unticked)).contains("Sett en hake for at de som får brevet, kan svare deg");
        assertThat(Jsoup.parse(unticked.body()).select("#tekst").text()).isEqualTo("Hei på deg");
        assertThat(letters(nina)).hasSize(1);
    }

    @Test
    void where_nobody_answers_the_secretariat_does_and_it_is_said() {
        String nobodys = measure.replace("tiltak/1", "tiltak/3");

        assertThat(new Guest(port).get(nobodys + "/skriv").body()).contains("Ingen er satt som ansvarlig. Det du skriver, går til regionrådets sekretariat.");
        assertThat(text(writes(nobodys, Map.of("tekst", "Hvem gjør dette?")))).contains("Sendt til regionrådets sekretariat.");
        assertThat(letters(sekretariat)).hasSize(1);
        assertThat(letters(nina)).isEmpty();
    }

    @Test
    void the_foot_of_each_page_leads_to_writing_to_the_council_that_keeps_the_plan() {
        String plan = "/" + world.region + "/utviklingsplan";
        Document page = Jsoup.parse(new Guest(port).get(plan).body());

        assertThat(page.select("footer nav a").eachAttr("href")).contains(plan + "/skriv", plan + "/folg", plan + "/innspill", plan + "/plan.json");
        assertThat(text(writes(plan, Map.of("tekst", "Når er neste møte?")))).contains("Sendt til regionrådets sekretariat.");
        assertThat(letter(sekretariat)).contains("Når er neste møte?", "Utviklingsplan");
        assertThat(letters(nina)).isEmpty();
    }

    @Test
    void where_nobody_has_an_address_there_is_no_form_and_the_page_says_so() {
        World silent = World.apart(server, "Ibestad");
        new Following(silent, LocalDate.of(2018, 2, 1));

        Document page = Jsoup.parse(new Guest(port).get("/" + silent.region + "/utviklingsplan/tiltak/1/skriv").body());

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Verken de ansvarlige eller sekretariatet har en e-postadresse");
    }

    @Test
    void one_press_too_many_sends_nothing_more_and_a_program_is_stopped() {
        Guest guest = new Guest(port);
        Map<String, String> once = Map.of("tekst", "Hei", "sending", UUID.randomUUID().toString());
        guest.fillIn(measure + "/skriv", measure + "/skriv", once);
        assertThat(guest.fillIn(measure + "/skriv", measure + "/skriv", once).statusCode()).isEqualTo(200);

        assertThat(letters(nina)).hasSize(1);
        assertThat(writes(measure, Map.of("tekst", "Kjøp!", "nettsted", "http://example.com")).statusCode()).isEqualTo(422);
        assertThat(writes(measure, Map.of("tekst", " ")).statusCode()).isEqualTo(422);
        assertThat(writes(measure, Map.of("tekst", "a".repeat(4001))).statusCode()).isEqualTo(422);
        assertThat(letters(nina)).hasSize(1);
    }

    @Test
    void the_journal_knows_that_somebody_wrote_and_nothing_of_who_or_what() {
        writes(measure, Map.of("tekst", "Hemmelig", "navn", "Kari Nordmann", "epost", "kari@example.no", "svar", "true"));

        List<String> told = sql.sql("select to_jsonb(j)::text from journal_entry j where action = 'duty.write' and plan = ?").param(up.plan.value()).query(String.class).list();
        assertThat(told).hasSize(1).allSatisfy(line -> assertThat(line).contains("Gratangen").doesNotContain("Kari", "kari@", "Hemmelig", nina));
        assertThat(new Guest(port).get(measure).body()).contains(measure + "/skriv").doesNotContain("Hemmelig");
    }

    @Test
    void a_measure_is_taken_along_as_pdf_and_in_word_with_what_was_reported() {
        up.tells(0, up.course, State.COMPLETED, LocalDate.of(2018, 9, 3), "Alle har gått kurset");

        assertThat(Jsoup.parse(new Guest(port).get(measure).body()).select("[aria-labelledby=h-eget] a").eachAttr("href")).containsExactly(measure + ".pdf", measure + ".docx");
        assertThat(new Guest(port).get(measure + ".pdf").headers().firstValue("Content-Type")).contains("application/pdf");
        HttpResponse<String> word = new Guest(port).get(measure + ".docx");
        assertThat(word.headers().firstValue("Content-Disposition").orElseThrow()).contains("-tiltak-1.docx");
        assertThat(new Guest(port).get(measure.replace("tiltak/1", "tiltak/99") + ".pdf").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> writes(String about, Map<String, String> fields) {
        return new Guest(port).fillIn(about + "/skriv", about + "/skriv", new HashMap<>(fields));
    }

    private String mail(PersonId person) {
        String address = "p" + UUID.randomUUID() + "@example.no";
        world.bean(People.class).giveEmail(person, new EmailAddress(address), World.TEST);
        return address;
    }

    private List<String> letters(String to) {
        return sql.sql("select body from letter where recipient = ? order by handed_over").param(to).query(String.class).list();
    }

    private String letter(String to) {
        return letters(to).getLast();
    }

    private List<String> answeredTo(String to) {
        return sql.sql("select answer_to from letter where recipient = ? and answer_to is not null").param(to).query(String.class).list();
    }

    private static String text(HttpResponse<String> page) {
        Element main = Jsoup.parse(page.body()).selectFirst("main");
        return (main == null ? page.body() : main.text()) + Jsoup.parse(page.body()).select("[role=status], .ds-alert").text();
    }
}
