package no.samspill.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import no.samspill.help.Topic;
import no.samspill.kernel.Language;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class TheWayToHelpTest {
    @LocalServerPort
    int port;

    @Test
    void every_page_leads_to_the_help_that_is_about_it() {
        Map.of("/", "/hjelp/lese", "/logg-inn", "/hjelp/logge-inn", "/kontroll", "/hjelp/versjoner", "/personvern", "/hjelp", "/finnes/ikke", "/hjelp", "/hjelp/lese", "/hjelp")
                .forEach((page, help) -> assertThat(open(page).select("header a:containsOwn(Hjelp)").attr("href")).as(page).isEqualTo(help));
    }

    @Test
    void its_contents_lead_to_every_page_of_it_and_each_tells_its_steps_in_every_language() {
        Document contents = open("/hjelp");
        for (Topic topic : Topic.values()) {
            assertThat(contents.select("main a[href=" + topic.address() + "]")).as(topic.address()).isNotEmpty();
            for (Language language : Language.values()) {
                Document page = open(topic.address() + "?sprak=" + language.tag());
                assertThat(page.select("h1")).as(topic.address()).hasSize(1);
                assertThat(page.select("main ol li")).hasSizeGreaterThan(2).allSatisfy(step -> assertThat(step.text()).doesNotContain("[", "<").doesNotContain(" ."));
                assertThat(page.select("main figure img")).hasSize(topic.pictured() ? 1 : 0).allSatisfy(picture -> assertThat(picture.attr("alt")).isNotBlank());
            }
        }
    }

    @Test
    void help_that_there_is_not_is_said_to_be_missing_and_leads_to_all_there_is() {
        var answer = new Guest(port).get("/hjelp/kaffe");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main a[href=/hjelp]")).isNotEmpty();
    }

    private Document open(String page) {
        return Jsoup.parse(new Guest(port).get(page).body());
    }
}
