package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samspill.people.Role;
import no.samspill.ledger.Reach;
import no.samspill.plan.Plans;
import no.samspill.progress.Mark;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class KeepingAProgressPlanTest {
    private static final String DESK = "/arbeid/sor-troms/utviklingsplan/fremdrift";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Plans plans;

    @Autowired
    ProgressPlans progress;

    private Guest keeper = new Guest(0);

    @BeforeEach
    void the_secretariat_is_at_its_desk() {
        keeper = SorTroms.in(server).guest(Role.SECRETARIAT, port);
    }

    @Test
    void a_time_is_typed_as_people_write_it_and_shown_as_it_is_understood() {
        String title = added("25-26/10-18");

        assertThat(row(title).text()).contains("Skrevet: 25-26/10-18", "25.–26. oktober 2018");
        assertThat(row(title).select(".sam-chip[data-tentative]")).isEmpty();
    }

    @Test
    void words_that_are_not_understood_are_kept_and_asked_about() {
        String title = added("når det passer");

        assertThat(row(title).text()).contains("Skrevet: når det passer", "Vi forstår ikke når «når det passer» er");
    }

    @Test
    void a_time_that_cannot_be_is_refused_and_what_was_typed_stays() {
        for (var wrong : Map.of("31/2", "finnes ikke i noen kalender", "30/9-1/9", "slutter før det begynner").entrySet()) {
            HttpResponse<String> answer = keeper.fillIn(DESK, DESK, Map.of("kind", "GATHERING", "title", "Tur", "when", wrong.getKey(), "after", ""));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#when-feil").text()).contains(wrong.getValue());
            assertThat(Jsoup.parse(answer.body()).select("#when").val()).isEqualTo(wrong.getKey());
            assertThat(Jsoup.parse(answer.body()).select("#title").val()).isEqualTo("Tur");
        }
    }

    @Test
    void too_much_and_nonsense_are_refused() {
        assertThat(keeper.fillIn(DESK, DESK, Map.of("kind", "FEST", "title", "x".repeat(201), "when", "y".repeat(201), "after", "tull")).statusCode()).isEqualTo(422);
        assertThat(keeper.fillIn(DESK, DESK, Map.of("kind", "OTHER", "title", " ")).statusCode()).isEqualTo(422);
        assertThat(keeper.fillIn(DESK, DESK + "/orientering", Map.of("day", "31/2")).statusCode()).isEqualTo(422);
        assertThat(keeper.get(DESK + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(keeper.get(DESK + "/" + "-".repeat(36)).statusCode()).isEqualTo(404);
        assertThat(keeper.postBlindly(DESK, Map.of("kind", "OTHER", "title", "Uten bevis")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_step_is_changed_and_an_overwrite_is_stopped() {
        String title = added("2/6-18");
        String address = address(title);
        Map<String, String> mine = fields(address);

        keeper.fillIn(address, address, Map.of("kind", "OTHER", "title", title, "when", "9/6-18", "area", "", "party", "", "note", "Nytt"));
        mine.put("when", "10/6-18");
        HttpResponse<String> answer = keeper.postBlindly(address, mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#when-feil").text()).contains("En annen har skrevet «9/6-18» her");
        assertThat(Jsoup.parse(answer.body()).select("#when").val()).isEqualTo("10/6-18");
        assertThat(step(title).when().written()).isEqualTo("9/6-18");
    }

    @Test
    void a_focus_area_of_another_plan_is_refused() {
        String title = added("2/6-18");
        Map<String, String> fields = fields(address(title));
        fields.put("area", UUID.randomUUID().toString());

        assertThat(keeper.postBlindly(address(title), fields).statusCode()).isEqualTo(422);
    }

    @Test
    void it_is_confirmed_held_cancelled_and_taken_back() {
        String title = added("8/12-18 (eller før)");
        stand(title, "bekreftet", "");
        assertThat(row(title).text()).contains("Bekreftet").doesNotContain("Ikke avklart");
        stand(title, "avlyst", "For få påmeldte");
        assertThat(row(title).select("s").text()).isEqualTo(title);
        assertThat(new Guest(port).get("/sor-troms/utviklingsplan/prosess").body()).contains("For få påmeldte");
        stand(title, "planlagt", "");
        assertThat(row(title).text()).contains("Ikke avklart");
    }

    @Test
    void two_who_say_different_things_of_one_step_do_not_overwrite_each_other() {
        String title = added("2/6-18");
        Map<String, String> seen = fields(address(title), address(title) + "/tilstand");
        stand(title, "bekreftet", "");
        seen.put("til", "gjort");

        assertThat(keeper.postBlindly(address(title) + "/tilstand", seen).statusCode()).isEqualTo(409);
    }

    @Test
    void it_is_moved_taken_out_and_put_back_where_it_stood() {
        String title = added("2/6-18");
        String address = address(title);
        keeper.fillIn(DESK, address + "/sted", Map.of("retning", "opp"));
        assertThat(page(DESK).select(".sam-deskrows b").eachText()).endsWith(title, "Programavslutning (KMD)");
        keeper.fillIn(address, address + "/fjerning", Map.of());
        assertThat(page(DESK).select(".sam-deskrows b").eachText()).doesNotContain(title);
        assertThat(keeper.get(address).statusCode()).isEqualTo(410);
        keeper.fillIn(DESK, address + "/gjenoppretting", Map.of());
        assertThat(page(DESK).select(".sam-deskrows b").eachText()).endsWith(title, "Programavslutning (KMD)");
        keeper.fillIn(address, address + "/fjerning", Map.of());
    }

    @Test
    void what_the_council_takes_note_of_is_kept_and_later_dates_show_as_moved() {
        String title = added("2/6-18");
        keeper.fillIn(DESK, DESK + "/orientering", Map.of("day", "24. mai 2017", "occasion", "Sak 12/17"));
        Map<String, String> fields = fields(address(title));
        fields.put("when", "9/6-18");
        keeper.postBlindly(address(title), fields);

        Document open = Jsoup.parse(new Guest(port).get("/sor-troms/utviklingsplan/prosess").body());
        assertThat(open.select(".sam-way").text()).contains("Flyttet fra 2. juni 2018");
        assertThat(open.text()).contains("tok fremdriftsplanen til orientering 24. mai 2017 (Sak 12/17)");
        assertThat(plan().on(java.time.LocalDate.of(2017, 5, 24)).steps()).filteredOn(sight -> sight.step().title().equals(title))
                .allMatch(sight -> sight.has(Mark.Moved.class));
    }

    private String added(String when) {
        String title = "Steg " + UUID.randomUUID();
        Map<String, String> fields = new HashMap<>(Map.of("kind", "OTHER", "title", title, "when", when));
        fields.put("after", plan().steps().getLast().id().toString());
        assertThat(keeper.fillIn(DESK, DESK, fields).statusCode()).isEqualTo(200);
        moveBeforeOthers(title);
        return title;
    }

    /** Steps of other tests stand last; nothing here depends on them. */
    private void moveBeforeOthers(String title) {
        ProgressPlan now = plan();
        var closing = now.steps().stream().filter(step -> step.title().startsWith("Programavslutning")).findFirst().orElseThrow();
        progress.move(
                now.plan(), step(title).id(), now.phaseOf(step(title).id()).orElseThrow().id(), closing.id(),
                no.samspill.ledger.Author.system("test", no.samspill.ledger.Through.SYSTEM), Reach.WHOLE);
        now.steps().stream().filter(step -> step.title().startsWith("Steg ") && !step.title().equals(title)).forEach(step -> progress.apply(
                now.plan(), java.util.List.of(new no.samspill.ledger.Change.Remove(step.id().element())), no.samspill.ledger.Author.system("test", no.samspill.ledger.Through.SYSTEM), Reach.WHOLE));
    }

    private void stand(String title, String to, String why) {
        keeper.postBlindly(address(title) + "/tilstand", with(fields(address(title), address(title) + "/tilstand"), Map.of("til", to, "why", why)));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        fields.putAll(more);
        return fields;
    }

    private Map<String, String> fields(String address) {
        return fields(address, address);
    }

    /** All that the form would send if nothing were changed. */
    private Map<String, String> fields(String page, String action) {
        Map<String, String> fields = new HashMap<>();
        var form = java.util.Objects.requireNonNull(page(page).select("form[action=" + action + "]").first());
        form.select("input[name], textarea[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("select[name]").forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").val()));
        return fields;
    }

    private org.jsoup.nodes.Element row(String title) {
        return page(DESK).select(".sam-deskrows li").stream().filter(row -> row.select("b").text().equals(title)).findFirst().orElseThrow();
    }

    private String address(String title) {
        return DESK + "/" + step(title).id();
    }

    private Step step(String title) {
        return plan().steps().stream().filter(step -> step.title().equals(title)).findFirst().orElseThrow();
    }

    private ProgressPlan plan() {
        return progress.find(plans.find("sor-troms", "utviklingsplan").orElseThrow()).orElseThrow();
    }

    private Document page(String path) {
        HttpResponse<String> answer = keeper.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
