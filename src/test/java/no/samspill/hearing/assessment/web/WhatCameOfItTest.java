package no.samspill.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import no.samspill.hearing.assessment.Said;
import no.samspill.hearing.statement.Sorting;
import no.samspill.input.HideReason;
import no.samspill.ledger.Change;
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

/** The page where everybody reads what was said, and what was done about it. */
@ServerTest
class WhatCameOfItTest {
    @Autowired private ApplicationContext server;
    @LocalServerPort private int port;

    private Said said;

    @BeforeEach
    void a_result() {
        said = new Said(World.of(server, "Gratangen")).cut().answered();
    }

    private HttpResponse<String> get(String query) {
        return new Guest(port).get(said.heard.address() + "/svar" + query);
    }

    private Document page(String query) {
        HttpResponse<String> got = get(query);
        assertThat(got.statusCode()).isEqualTo(200);
        return Jsoup.parse(got.body());
    }

    private static List<String> points(Document page) {
        return page.select("#punktene .sam-saidrow").stream().map(Element::id).toList();
    }

    @Test
    void it_is_not_there_until_it_is_laid_out() {
        assertThat(get("").statusCode()).isEqualTo(404);
        assertThat(get("").body()).contains("ikke lagt fram ennå");
        Document notYet = Jsoup.parse(get("").body());
        assertThat(notYet.selectFirst("h1").text()).isEqualTo("Resultatet er ikke lagt fram ennå");
        assertThat(notYet.select("main a[href=" + said.heard.address() + "]")).as("the way back to the hearing").hasSize(1);
        said.concluded();
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void each_point_stands_in_the_plans_order_with_what_came_of_it() {
        said.concluded();
        Document page = page("");
        assertThat(page.select("h1").text()).isEqualTo("Dette sa dere. Dette gjorde vi.");
        assertThat(page.select(".sam-lead").text()).isEqualTo("4 uttalelser ble til 6 punkter. Ett av dem endret planen. Alle har fått svar.");
        assertThat(page.select(".sam-counts .sam-numeral").eachText()).containsExactly("1", "1", "1", "2", "1");
        assertThat(points(page)).containsExactly("punkt-1-3", "punkt-3-1", "punkt-4-1", "punkt-1-1", "punkt-1-2", "punkt-2-1");
        assertThat(page.select(".sam-saidgroup h3").eachText()).containsExactly("Hele planen", "1 Kurs i alle kommunene", "2 Et forpliktende og permanent nettverk");
        String first = page.select("#punkt-1-1").text();
        assertThat(first).contains("Nettverket må være fast.", "Velforeningen i Gratangen · punkt 1.1", "Tas til følge", "Vi er enige. Nettverket er gjort permanent.");
        assertThat(without(page, "ins")).contains("Et forpliktende (permanent?) nettverk").doesNotContain("og permanent");
        assertThat(without(page, "del")).contains("Et forpliktende og permanent nettverk").doesNotContain("(permanent?)");
        assertThat(page.select("#punkt-2-1").text()).contains("Åse Åpen");
    }

    @Test
    void its_order_is_that_of_the_text_that_was_heard_on_the_page_and_in_every_file_whatever_becomes_of_the_plan() {
        said.concluded();
        List<String> before = points(page(""));
        said.heard.world.apply(said.heard.plan, List.of(new Change.Remove(said.heard.first)));
        assertThat(points(page(""))).as("about a row that is gone, where it stood").isEqualTo(before).startsWith("punkt-1-3", "punkt-3-1");
        List<String> data = Pattern.compile("\"punkt\":\"([0-9.]+)\"").matcher(new Guest(port).get(said.heard.address() + "/svar.json").body()).results().map(found -> "punkt-" + found.group(1).replace('.', '-')).toList();
        assertThat(data).isEqualTo(before);
    }

    @Test
    void what_is_not_everybodys_is_counted_and_not_shown() {
        said.concluded();
        String closed = page("").select("#punkt-4-1").text();
        assertThat(closed).contains("Teksten vises ikke", "Til orientering");
        assertThat(page("").html()).doesNotContain("bare til dere", "Lise Lukket", "Hans Hemmelig", "Hilsen oss til deg");
        assertThat(page("").select("#punkt-3-1").text()).contains("Kurs på kveldstid", "Uten navn");
        said.bean(Sorting.class).hide(said.heard.hearing, said.resident, HideReason.PERSONAL, World.TEST);
        assertThat(page("").html()).doesNotContain("Åse Åpen", "bør være fast", "fast i fire år");
        assertThat(points(page(""))).hasSize(6);
    }

    @Test
    void who_holds_the_receipt_sees_their_own_and_nobody_is_told_the_address() {
        said.concluded();
        HttpResponse<String> got = get("?kvittering=" + said.closed.receipt());
        Document page = Jsoup.parse(got.body());
        assertThat(page.select("#ditt-punkt-4-1").text()).contains("Dette er bare til dere.", "Hilsen oss til deg.");
        assertThat(page.select("#punkt-4-1[data-mine]")).hasSize(1);
        assertThat(page.select("#punktene [data-mine]")).hasSize(1);
        assertThat(got.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(got.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page("?kvittering=AAAA-BBBB-CCCC").text()).contains("Vi finner ingen uttalelse med den kvitteringen");
    }

    @Test
    void it_is_filtered_by_sender_part_theme_and_outcome_in_the_address() {
        server.getBean(JdbcClient.class).sql("update hearing_point set theme = 'Kompetanse & folk' where outcome = 'NOTED' and hearing = ?").param(said.heard.hearing.id().value()).update();
        said.concluded();
        assertThat(points(page("?fra=organisasjoner"))).containsExactly("punkt-1-3", "punkt-1-1", "punkt-1-2");
        assertThat(points(page("?fra=personer&del=" + said.heard.second))).containsExactly("punkt-2-1");
        assertThat(points(page("?del=" + said.heard.area))).hasSize(5);
        assertThat(points(page("?del=hele"))).containsExactly("punkt-1-3");
        assertThat(points(page("?tema=Kompetanse+%26+folk"))).containsExactly("punkt-4-1", "punkt-1-2");
        assertThat(points(page("?tema=Kompetanse+%26+folk&fra=organisasjoner"))).containsExactly("punkt-1-2");
        assertThat(page("").select("select[name=tema] option").eachText()).containsExactly("Alle temaer", "Kompetanse & folk");
        assertThat(page("?tema=Ukjent").text()).contains("Ingen punkter passer");
        assertThat(points(page("?utfall=NOTED"))).containsExactly("punkt-4-1", "punkt-1-2");
        assertThat(points(page("?fra=Velforeningen+i+Gratangen&utfall=FOLLOWED"))).containsExactly("punkt-1-1");
        assertThat(page("?fra=Ingen+slike").text()).contains("Ingen punkter passer til det du søker etter.");
        assertThat(page("?side=99&del=tull&utfall=tull").text()).contains("6 punkter");
    }

    /** What the plan's text became, read without what went, or without what came. */
    private static String without(Document page, String marks) {
        Element read = page.selectFirst("#punkt-1-1").clone();
        read.select(marks + ", .ds-sr-only").remove();
        return read.text();
    }
}
