package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import no.samspill.people.PersonId;
import no.samspill.testing.Guest;
import no.samspill.testing.OpenPage;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two desks that somebody has open, and a colleague at work. */
@ServerTest
class NewsAtTheDesksTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private TwoBooks books;
    private PersonId ola;
    private PersonId kari;
    private Guest guest = new Guest(0);

    @BeforeEach
    void one_who_looks_and_a_colleague() {
        books = new TwoBooks(server);
        ola = books.world.secretary("Ola");
        kari = books.world.secretary("Kari");
        guest = books.world.guest(kari, port);
    }

    @Test
    void who_did_what_to_which_step_is_told() {
        try (OpenPage open = open(books.desk)) {
            books.says(ola, books.own, "8. mars 2018");
            assertThat(open.hears("8. mars 2018").delta()).contains("\"row\":\"" + books.own + "\"", "Ola: Tid, «Studietur» (1. mars 2018 → 8. mars 2018)");
        }
    }

    @Test
    void and_to_which_activity_of_the_year() {
        try (OpenPage open = open(books.year)) {
            books.says(ola, books.ownActivity, "uke 11");
            assertThat(open.hears("uke 11").delta()).contains("\"row\":\"" + books.ownActivity + "\"", "Ola: Tid, «Frokostmøte» 2018 (uke 10 → uke 11)");
        }
    }

    @Test
    void what_came_between_the_page_and_its_line_is_told_at_once() {
        long since = since(books.desk);
        books.says(ola, books.own, "8. mars 2018");
        try (OpenPage open = OpenPage.of(guest, port, books.desk, since)) {
            open.hears("8. mars 2018");
        }
    }

    @Test
    void what_the_page_shows_already_is_not_told_and_what_one_did_oneself_is_only_shown() {
        books.says(ola, books.own, "8. mars 2018");
        try (OpenPage open = open(books.desk)) {
            books.says(kari, books.own, "9. mars 2018");
            assertThat(open.hears("told").delta()).contains("\"told\":[]");
            books.says(ola, books.own, "10. mars 2018");
            assertThat(open.hears("told").delta()).contains("9. mars 2018 → 10. mars 2018").doesNotContain("8. mars");
        }
    }

    @Test
    void each_desk_hears_of_its_own_book_and_of_what_the_council_took_note_of() {
        try (OpenPage year = open(books.year);
                OpenPage open = open(books.desk)) {
            books.progress().keep(books.plan, LocalDate.of(2018, 5, 24), "Sak 12/18", World.TEST);
            assertThat(open.hears("told").delta()).contains("til orientering");
            books.says(ola, books.ownActivity, "uke 11");
            assertThat(year.hears("told").delta()).contains("uke 11").doesNotContain("orientering");
        }
    }

    @Test
    void one_who_edits_for_a_municipality_hears_too_and_one_who_only_reads_does_not() {
        Guest gry = books.world.guest(books.world.editor("Gry"), port);
        try (OpenPage open = OpenPage.of(gry, port, books.desk, since(books.desk))) {
            books.says(ola, books.theirs, "8. mars 2018");
            open.hears("8. mars 2018");
        }
        Guest reader = books.world.guest(books.world.reader("Liv"), port);
        assertThat(reader.get(books.desk + "/strom").statusCode()).isEqualTo(404);
    }

    private OpenPage open(String page) {
        return OpenPage.of(guest, port, page, since(page));
    }

    /** As the page itself says it. */
    private long since(String page) {
        Element news = Objects.requireNonNull(Jsoup.parse(guest.get(page).body()).getElementById("nytt"));
        assertThat(news.attr("data-strom")).isEqualTo(page + "/strom");
        return Long.parseLong(news.attr("data-siden"));
    }
}
