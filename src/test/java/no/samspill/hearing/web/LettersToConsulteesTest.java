package no.samspill.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Heard;
import no.samspill.kernel.Language;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class LettersToConsulteesTest {
    @Autowired private ApplicationContext server;
    @Autowired private Consultees consultees;
    @LocalServerPort private int port;

    private Heard heard;
    private String page;
    private String choice;

    @BeforeEach
    void somebody_was_asked() {
        heard = Heard.now(World.of(server, "Gratangen"));
        page = heard.address();
        choice = page + "/brev?nokkel=" + asked().key();
    }

    @Test
    void a_robot_that_opens_every_link_changes_nothing() {
        Guest robot = new Guest(port);
        for (String link : new String[] {page + "?nokkel=" + asked().key(), choice, choice + "&paminn=false&sprak=en"}) {
            assertThat(robot.get(link).statusCode()).isEqualTo(200);
            assertThat(robot.asks("HEAD", link, Map.of(), Map.of()).status()).isEqualTo(200);
        }
        assertThat(robot.postBlindly(page + "/brev", Map.of("nokkel", asked().key().toString())).statusCode()).isEqualTo(403);
        assertThat(asked()).returns(true, Consultee::remind).returns(Language.NB, Consultee::language).returns(null, Consultee::answered);
    }

    @Test
    void by_a_press_they_choose_for_themselves() {
        var answer = new Guest(port).fillIn(choice, page + "/brev", Map.of("sprak", "nn"));
        assertThat(Jsoup.parse(answer.body()).select(".sam-message").text()).isEqualTo("Lagret. Vi minner dere ikke på fristen.");
        assertThat(asked()).returns(false, Consultee::remind).returns(Language.NN, Consultee::language);
        new Guest(port).fillIn(choice, page + "/brev", Map.of("sprak", "nn", "paminn", "true"));
        assertThat(asked().remind()).isTrue();
    }

    @Test
    void another_hearings_key_and_what_is_none_open_nothing() {
        String foreign = consultees.list(Heard.now(World.of(server, "Salangen")).hearing).getFirst().key().toString();
        for (String key : new String[] {"", "tull", foreign}) {
            var answer = new Guest(port).get(page + "/brev?nokkel=" + key);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.body()).text()).contains("Lenken hører ikke til noen vi har spurt");
        }
    }

    private Consultee asked() {
        return consultees.list(heard.hearing).getFirst();
    }
}
