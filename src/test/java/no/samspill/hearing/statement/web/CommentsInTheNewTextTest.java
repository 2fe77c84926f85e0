package no.samspill.hearing.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Place;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class CommentsInTheNewTextTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired Statements statements;
    @Autowired Versions versions;

    private Heard heard;
    private Guest secretary;
    private String at;

    @BeforeEach
    void two_comments_on_what_was_heard() {
        heard = Heard.now(World.of(server, "Gratangen"));
        secretary = heard.world.guest(heard.world.secretary("Kari"), port);
        at = "/arbeid" + heard.address() + "/nytekst";
        say(heard.first, "Også på kveldstid.", null);
        say(heard.second, "Det må være fast.", "Et forpliktende (permanent?) nettverk");
    }

    private void say(ElementId row, String words, @Nullable String passage) {
        var said = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), new Place(row, passage), words, null, null, true, Sender.nobody(Language.NB));
        assertThat(statements.take(heard.hearing, said, World.TEST)).isInstanceOf(Taking.Taken.class);
    }

    private void newText(List<Change> changes) {
        heard.world.apply(heard.plan, changes);
        assertThat(versions.freeze(heard.plan, new NewVersion("Etter høringen", null, LocalDate.now(), null), World.TEST)).isInstanceOf(Freezing.Frozen.class);
    }

    private Document page() {
        var answer = secretary.get(at);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void before_there_is_a_newer_text_the_page_says_so() {
        assertThat(page().selectFirst("h1").text()).isEqualTo("Det er ingen nyere tekst ennå");
    }

    @Test
    void each_stands_by_its_row_with_both_texts() {
        newText(List.of(Field.TITLE.put(heard.second, "Et forpliktende (permanent?) nettverk", "Et forpliktende og permanent nettverk")));
        Document page = page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("2 av 2 kommentarer følger teksten sin");
        String second = page.select("section").stream().filter(row -> row.text().contains("Det må være fast.")).findFirst().orElseThrow().text();
        assertThat(second).contains("(permanent?)", "og permanent", "Avsnittet den gjelder, er skrevet om");
        assertThat(page.select("section").stream().filter(row -> row.text().contains("Også på kveldstid.")).findFirst().orElseThrow().text()).contains("Teksten er den samme.");
    }

    @Test
    void one_whose_row_is_taken_out_is_told_to_have_lost_its_text() {
        newText(List.of(new Change.Remove(heard.second)));
        Document page = page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("1 av 2 kommentarer følger teksten sin");
        assertThat(page.selectFirst("section:has(#h-borte)").text()).contains("Teksten de gjelder, er borte", "Det må være fast.", "Et forpliktende (permanent?) nettverk");
    }
}
