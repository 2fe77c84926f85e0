package no.samspill.adoption.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Verdict;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class AnAdoptedPlanOnThePagesTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    private static final Map<String, String> GROUND =
            Map.of("kind", "CORRECTION", "why", "«og» falt ut <b>her</b>", "authority", "Regionrådet, sak 12/18", "dated", "2018-01-10");

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Deciding way;
    private Guest anybody;
    private Guest secretary;
    private String at;
    private String desk;

    @BeforeEach
    void an_adopted_plan() {
        world = World.apart(server, "Gratangen", "Salangen");
        way = new Deciding(world, DATED);
        anybody = new Guest(port);
        secretary = world.guest(world.secretary("Kari"), port);
        at = "/" + world.region + "/utviklingsplan";
        desk = "/arbeid" + at + "/vedtatt";
        way.adoption().route().steps().forEach(step -> way.register(way.of(step, Verdict.ADOPTED)));
    }

    private static Document read(Guest who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** As from a table that was open already. */
    private HttpResponse<String> write(String title) {
        String table = "/arbeid" + at + "/tabell";
        return secretary.fillIn(table + "?rad=" + way.measure, table + "/rad/" + way.measure, Map.of("ord-title", title, "sett-title", world.bean(Plans.class).get(way.plan).plan().find(way.measure).orElseThrow().title()));
    }

    @Test
    void the_plans_page_says_that_it_is_adopted_and_that_nothing_differs() {
        Document page = read(anybody, at);
        assertThat(page.select(".sam-hero .sam-chip").text()).isEqualTo("Vedtatt 5. desember 2017");
        assertThat(page.text()).contains("Versjon 1 er vedtatt. Teksten er slik den ble vedtatt.");
        assertThat(read(anybody, at + "/vedtatt").selectFirst("h1").text()).isEqualTo("Planen er slik den ble vedtatt");
    }

    @Test
    void a_measures_page_says_that_the_plan_is_adopted() {
        Document page = read(anybody, at + "/tiltak/1");
        assertThat(page.select(".sam-statusline").text()).contains("Planen: vedtatt 5. desember 2017").doesNotContain("ikke vedtatt");
        assertThat(page.select(".sam-statusline a").attr("href")).isEqualTo(at + "/vedtatt");
    }

    @Test
    void the_table_says_so_and_refuses_with_the_way_on() {
        Document table = read(secretary, "/arbeid" + at + "/tabell");
        assertThat(table.select(".sam-message").text()).contains("Planen er vedtatt (versjon 1)").contains("Etter vedtaket");
        HttpResponse<String> refused = write("Noe annet");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Sekretariatet må først åpne en retting eller en revisjon");
    }

    @Test
    void the_table_of_an_adopted_plan_looks_as_it_is_read_but_for_how_far_it_has_come() {
        String table = "/arbeid" + at + "/tabell?rad=" + way.measure;
        Document closed = read(secretary, table);
        assertThat(closed.select("#bord[data-closed]")).hasSize(1);
        assertThat(closed.select("#panel .sam-rowform textarea").eachAttr("name")).containsExactly("ord-status");
        assertThat(closed.select("#panel").text()).contains("teksten kan bare leses her", "Et forpliktende og permanent nettverk");
        assertThat(closed.select(".sam-newrow, .sam-rowacts")).isEmpty();
        secretary.fillIn(desk, desk, GROUND);
        Document open = read(secretary, table);
        assertThat(open.select("#bord[data-closed]")).isEmpty();
        assertThat(open.select("#panel textarea").eachAttr("name")).contains("ord-title", "ord-text");
        assertThat(open.select(".sam-newrow")).hasSize(1);
    }

    @Test
    void a_ground_that_lacks_something_is_asked_for_again_and_what_was_typed_stays() {
        HttpResponse<String> asked = secretary.fillIn(desk, desk, Map.of("kind", "REVISION", "why", "Rullering", "authority", "", "dated", "i går"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Skriv hvem som har gitt lov").contains("Skriv dagen det ble gitt lov").contains("\nRullering</textarea>").contains("i går");
    }

    @Test
    void under_a_correction_the_text_is_changed_and_everybody_sees_where_why_and_by_whose_authority() {
        assertThat(secretary.fillIn(desk, desk, GROUND).body()).contains("Retting 1 er åpnet");
        assertThat(read(secretary, "/arbeid" + at + "/tabell").select(".sam-message").text()).contains("Retting 1 er åpen");
        assertThat(write("Et forpliktende, permanent nettverk").statusCode()).isEqualTo(200);
        Document plan = read(anybody, at);
        assertThat(plan.text()).contains("Én rad er endret siden");
        assertThat(plan.select(".sam-measure .sam-mark").text()).isEqualTo("endret siden vedtaket");
        assertThat(read(anybody, at + "?vis=tabell").select("tbody .sam-mark").text()).isEqualTo("endret siden vedtaket");
        assertThat(read(anybody, at + "/tiltak/1").select(".sam-message").text()).contains("sier noe annet enn det som ble vedtatt");
        Document told = read(anybody, at + "/vedtatt");
        assertThat(told.text()).contains("Planen er endret siden vedtaket", "Retting 1", "«og» falt ut <b>her</b>", "Regionrådet, sak 12/18, 10. januar 2018", "Et forpliktende, permanent nettverk");
        assertThat(told.html()).doesNotContain("Kari");
        assertThat(read(secretary, desk).select(".sam-history").text()).contains("Et forpliktende, permanent nettverk");
        assertThat(secretary.fillIn(desk, desk + "/avslutt", Map.of("number", "1")).body()).contains("Teksten står nå fast");
        assertThat(write("Noe annet").statusCode()).isEqualTo(409);
        assertThat(secretary.fillIn(desk, desk, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void how_far_a_measure_has_come_is_no_difference() {
        world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "i gang")));
        assertThat(read(anybody, at + "/vedtatt").text()).contains("Planen er slik den ble vedtatt");
        assertThat(read(anybody, at).select(".sam-mark")).isEmpty();
    }

    @Test
    void a_municipalitys_editor_reads_why_and_opens_nothing() {
        secretary.fillIn(desk, desk, GROUND);
        Guest editor = world.guest(world.editor("Ola"), port);
        Document page = read(editor, desk);
        assertThat(page.text()).contains("Retting 1 er åpen", "Regionrådet, sak 12/18");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void before_anything_is_adopted_the_pages_say_so() {
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        World early = World.apart(server, "Skånland");
        new Deciding(early, DATED);
        assertThat(read(anybody, "/" + early.region + "/utviklingsplan/tiltak/1").select(".sam-statusline").text()).contains("Planen er ikke vedtatt ennå.");
        assertThat(read(anybody, "/" + quiet.region + "/plan/vedtatt").selectFirst("h1").text()).isEqualTo("Planen er ikke vedtatt ennå");
        Guest kari = quiet.guest(quiet.secretary("Kari"), port);
        assertThat(read(kari, "/arbeid/" + quiet.region + "/plan/vedtatt").select("main form")).isEmpty();
    }
}
