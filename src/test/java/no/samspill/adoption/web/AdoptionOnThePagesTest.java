package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.plan.Field;
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
class AdoptionOnThePagesTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Deciding way;
    private Guest anybody;
    private Guest secretary;
    private String at;
    private String desk;

    @BeforeEach
    void a_plan_on_its_way() {
        world = World.apart(server, "Gratangen", "Salangen");
        way = new Deciding(world, DATED);
        anybody = new Guest(port);
        secretary = world.guest(world.secretary("Kari"), port);
        at = "/" + world.region + "/utviklingsplan";
        desk = "/arbeid" + at + "/vedtak";
    }

    private Document read(String path) {
        HttpResponse<String> answer = anybody.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Map<String, String> filledIn(String verdict) {
        Map<String, String> fields = new HashMap<>();
        fields.put("text", DecisionForm.text(1, way.of(way.council(), Verdict.ADOPTED).print()));
        fields.put("verdict", verdict);
        fields.put("decided", "2017-12-14");
        fields.put("caseNumber", "17/42");
        fields.put("words", "Planen vedtas.");
        return fields;
    }

    private HttpResponse<String> register(Guest who, RouteStep step, Map<String, String> fields) {
        return who.fillIn(desk + "/" + step.id(), desk + "/" + step.id(), fields);
    }

    @Test
    void before_anybody_has_decided_the_page_says_so_and_what_it_takes() {
        Document page = read(at + "/vedtak");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Ingen har vedtatt planen ennå");
        assertThat(page.text()).contains("Planen gjelder når alle 3 har vedtatt samme tekst");
        assertThat(page.select(".sam-route > li")).hasSize(2);
    }

    @Test
    void what_the_council_and_the_municipalities_decide_stands_for_everybody_and_lights_the_lights() {
        assertThat(register(secretary, way.council(), filledIn("ADOPTED")).statusCode()).isEqualTo(200);
        assertThat(register(secretary, way.municipality(), filledIn("ADOPTED")).statusCode()).isEqualTo(200);
        Document page = read(at + "/vedtak");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Vedtatt i regionrådet og i 1 av 2 kommuner");
        assertThat(page.text()).contains("Sak 17/42", "14. desember 2017", "uendret", "Planen vedtas.");
        assertThat(page.select(".sam-lights li:not([data-off])")).hasSize(1);
        Document plan = read(at);
        assertThat(plan.select(".sam-lights li:not([data-off])")).singleElement().satisfies(light -> assertThat(light.text()).contains("Gratangen", "vedtatt"));
        assertThat(plan.select(".sam-fjord a[href$=/vedtak]")).hasSize(1);
    }

    @Test
    void the_page_of_the_plan_follows_each_decision_and_says_what_the_page_of_decisions_says() {
        assertThat(read(at).select(".sam-lights li:not([data-off])")).isEmpty();
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        assertThat(read(at).select(".sam-lights li").eachText()).isEqualTo(read(at + "/vedtak").select(".sam-lights li").eachText());
        assertThat(read(at).select(".sam-lights li:not([data-off])")).hasSize(1);
        assertThat(read("/" + world.region).select(".sam-fjord").text()).as("of a region nothing is said that its plans tell otherwise").doesNotContain("Ingen av");
        assertThat(read("/" + world.region).text() + read("/").text()).as("how far a plan has come, its own page says").doesNotContain("ikke vedtatt");
    }

    @Test
    void the_page_of_a_version_says_who_has_adopted_that_and_leads_to_all_of_it() {
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        assertThat(read(at + "/versjon/1").select(".sam-fjord").text()).contains("1 av 2 kommunestyrer har vedtatt denne versjonen uendret").doesNotContain("Ingen av");
        assertThat(read(at + "/versjon/1").select(".sam-fjord a[href$=/vedtak]")).hasSize(1);
    }

    @Test
    void a_municipality_sees_the_way_and_registers_its_own() {
        Guest registrar = world.guest(world.registrar("Politisk sekretariat"), port);
        Document page = Jsoup.parse(registrar.get(desk).body());
        assertThat(page.select("a[href$=" + way.municipality().id() + "]")).hasSize(1);
        assertThat(page.select("a[href*=" + way.council().id() + "]")).isEmpty();
        assertThat(register(registrar, way.municipality(), filledIn("ADOPTED")).body()).contains("er ført");
        HttpResponse<String> refused = register(registrar, way.council(), filledIn("ADOPTED"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Du kan ikke føre vedtak for Regionrådet");
        assertThat(way.adoption().decisions()).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        Map<String, String> fields = filledIn("");
        fields.put("decided", "i går");
        HttpResponse<String> answer = register(secretary, way.council(), fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg hva organet bestemte.", "Velg datoen for møtet");
        assertThat(Jsoup.parse(answer.body()).selectFirst("textarea[name=words]").text()).isEqualTo("Planen vedtas.");
        fields = filledIn("ADOPTED");
        fields.put("decided", LocalDate.now().plusDays(3).toString());
        answer = register(secretary, way.council(), fields);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Møtet kan ikke være etter i dag");
        assertThat(way.adoption().decisions()).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_said_at_once_the_day_too() {
        Map<String, String> fields = filledIn("");
        fields.put("decided", "1999-01-01");
        HttpResponse<String> answer = register(secretary, way.council(), fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg hva organet bestemte.", "Ingen kan ha vedtatt den før det");
        fields = filledIn("POSTPONED");
        fields.put("decided", "");
        fields.put("putOff", "1. februar 2018");
        answer = register(secretary, way.council(), fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Også en sak som ble utsatt eller sendt tilbake, ble det den dagen møtet var.", "1. februar 2018");
        fields = filledIn("ADOPTED");
        fields.put("putOff", "1. februar 2018");
        answer = register(secretary, way.council(), fields);
        assertThat(answer.statusCode()).as("what was typed is not left out in silence").isEqualTo(422);
        assertThat(answer.body()).contains("Bare en sak som er utsatt");
        assertThat(way.adoption().decisions()).isEmpty();
    }

    @Test
    void what_a_body_said_of_an_earlier_version_stays_to_be_read_until_it_takes_up_the_newer() {
        register(secretary, way.municipality(), filledIn("ADOPTED"));
        world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        way.freeze();
        way.register(way.of(way.council(), Verdict.ADOPTED, DATED.plusDays(2), 2, null));
        String turn = read(at + "/vedtak").select(".sam-branches > li").first().text();
        assertThat(turn).contains("Tar saken opp på nytt, vedtok versjon 1", "Versjon 1 uendret", "17/42", "Planen vedtas.");
    }

    @Test
    void nothing_that_was_decided_is_gone_when_a_body_has_decided_anew() {
        register(secretary, way.municipality(), filledIn("POSTPONED"));
        register(secretary, way.municipality(), filledIn("ADOPTED"));
        world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        way.freeze();
        way.register(way.of(way.municipality(), Verdict.ADOPTED_WITH_COMMENTS, DATED.plusDays(19), 2, null));
        var turn = read(at + "/vedtak").select(".sam-branches > li").first();
        assertThat(turn.select("summary").eachText()).anySatisfy(said -> assertThat(said).startsWith("Tidligere vedtak (2)"));
        assertThat(turn.select(".sam-earlier > li").eachText()).satisfiesExactly(
                adopted -> assertThat(adopted).contains("Vedtatt, versjon 1", "14. desember 2017", "Sak 17/42", "Planen vedtas."), postponed -> assertThat(postponed).contains("Utsatt, versjon 1", "14. desember 2017"));
    }

    @Test
    void the_history_of_the_plan_tells_what_was_decided_and_corrected_and_who_laid_out_the_way() {
        Decision wrong = ((Registering.Registered) way.register(way.of(way.municipality(), Verdict.REJECTED))).decision();
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(1), 1, wrong));
        String history = Jsoup.parse(secretary.get("/arbeid" + at + "/historikk").body()).select("main").text();
        assertThat(history).contains("Veien til vedtak ble lagt", way.municipality().body().name() + " har behandlet versjon 1: Ikke vedtatt", "Vedtaket i " + way.municipality().body().name() + " om versjon 1 ble rettet: Vedtatt");
    }

    @Test
    void another_text_stands_beside_the_versions() {
        register(secretary, way.council(), filledIn("ADOPTED"));
        Map<String, String> fields = filledIn("ADOPTED_WITH_CHANGES");
        fields.put("row.0", way.measure.toString());
        fields.put("field.0", "title");
        fields.put("words.0", "Et forpliktende nettverk, som vurderes på nytt i 2020");
        assertThat(register(secretary, way.municipality(), fields).statusCode()).isEqualTo(200);
        Document page = read(at + "/vedtak");
        assertThat(page.select(".sam-sidebyside > div").eachText()).satisfiesExactly(
                version -> assertThat(version).contains("Versjon 1", "Et forpliktende og permanent nettverk"), theirs -> assertThat(theirs).contains("Gratangen", "på nytt i 2020"));
        assertThat(page.selectFirst("h1").text()).isEqualTo("Vedtatt i regionrådet, og i ingen av 2 kommuner ennå");
    }

    @Test
    void who_adopts_with_changes_says_which() {
        HttpResponse<String> answer = register(secretary, way.council(), filledIn("ADOPTED_WITH_CHANGES"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg hvilken tekst organet endret");
    }

    @Test
    void a_correction_says_why_and_both_stand() {
        Decision wrong = ((Registering.Registered) way.register(way.of(way.municipality(), Verdict.REJECTED))).decision();
        String correct = desk + "/" + way.municipality().id() + "/rett/" + wrong.number();
        assertThat(Jsoup.parse(secretary.get(correct).body()).selectFirst("input[name=caseNumber]").val()).isEqualTo("17/42");
        assertThat(secretary.fillIn(correct, correct, filledIn("ADOPTED")).body()).contains("Skriv hvorfor vedtaket rettes.");
        Map<String, String> fields = filledIn("ADOPTED");
        fields.put("why", "Protokollen sier vedtatt.");
        fields.put("inFavour", "15");
        fields.put("against", "2");
        assertThat(secretary.fillIn(correct, correct, fields).body()).contains("er rettet. Begge står.");
        assertThat(read(at + "/vedtak").select(".sam-corrected").text()).contains("Ikke vedtatt", "Vedtatt", "Protokollen sier vedtatt.", "15 for, 2 mot").doesNotContain("blanke");
    }

    @Test
    void the_secretariat_lays_out_the_way_with_one_body_more() {
        Document form = Jsoup.parse(secretary.get(desk + "/vei").body());
        Map<String, String> fields = new HashMap<>();
        form.select("main form input[name], main form select[name]").forEach(field -> {
            if (!field.attr("type").equals("checkbox")) {
                fields.put(field.attr("name"), field.normalName().equals("select") ? field.select("option[selected]").attr("value") : field.val());
            }
        });
        int last = form.select("fieldset").size() - 1;
        fields.put("organisation." + last, way.municipality().body().organisation().toString());
        fields.put("kind." + last, "EXECUTIVE");
        fields.put("name." + last, "Gratangen formannskap");
        fields.put("place." + last, "2");
        fields.put("task." + last, "ADVISES");
        fields.put("written." + last, "innen jul");
        assertThat(secretary.fillIn(desk + "/vei", desk + "/vei", fields).body()).contains("Veien er lagret.");
        assertThat(way.adoption().route().steps()).anySatisfy(step -> {
            assertThat(step.body().name()).isEqualTo("Gratangen formannskap");
            assertThat(step.written()).isEqualTo("innen jul");
        });
        assertThat(secretary.fillIn(desk + "/vei", desk + "/vei", fields).statusCode()).isEqualTo(409);
    }

    @Test
    void a_version_that_was_frozen_since_can_be_decided_on_though_all_have_decided_on_the_one_before() {
        way.adoption().route().steps().forEach(step -> way.register(way.of(step, Verdict.ADOPTED)));
        assertThat(Jsoup.parse(secretary.get(desk).body()).select(".sam-turn a").eachText()).allSatisfy(link -> assertThat(link).startsWith("Rett"));
        world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        way.freeze();
        assertThat(Jsoup.parse(secretary.get(desk).body()).select(".sam-turn a[href$=" + way.council().id() + "]").eachText()).singleElement().satisfies(link -> assertThat(link).startsWith("Før vedtak om versjon 2"));
        way.register(way.of(way.council(), Verdict.ADOPTED, DATED.plusDays(9), 2, null));
        assertThat(Jsoup.parse(secretary.get(desk).body()).select(".sam-turn a.ds-button").eachText()).as("then it is on its way").hasSize(2).allSatisfy(link -> assertThat(link).startsWith("Før vedtak:"));
    }

    @Test
    void a_council_that_is_picked_has_its_name_already() {
        Document form = Jsoup.parse(secretary.get(desk + "/vei").body());
        Map<String, String> fields = new HashMap<>();
        form.select("main form input[name], main form select[name]").forEach(field -> {
            if (!field.attr("type").equals("checkbox")) {
                fields.put(field.attr("name"), field.normalName().equals("select") ? field.select("option[selected]").attr("value") : field.val());
            }
        });
        int last = form.select("fieldset").size() - 1;
        fields.put("organisation." + last, way.municipality().body().organisation().toString());
        fields.put("kind." + last, "EXECUTIVE");
        fields.put("place." + last, "2");
        fields.put("task." + last, "ADVISES");
        assertThat(secretary.fillIn(desk + "/vei", desk + "/vei", fields).body()).contains("Veien er lagret.");
        assertThat(way.adoption().route().steps()).extracting(step -> step.body().name()).contains(way.municipality().body().name().replace("kommunestyre", "formannskap"));
        fields.put("revision", String.valueOf(way.adoption().route().revision()));
        fields.put("kind." + last, "OTHER");
        assertThat(secretary.fillIn(desk + "/vei", desk + "/vei", fields).body()).as("another has a name of its own").contains("Skriv navnet på organet");
    }

    @Test
    void an_adopted_plan_leads_to_what_has_become_of_it_and_back() {
        assertThat(read(at + "/vedtak").select("a[href$=/vedtatt]")).isEmpty();
        way.adoption().route().steps().forEach(step -> way.register(way.of(step, Verdict.ADOPTED)));
        assertThat(read(at + "/vedtak").select("main a[href$=/vedtatt]").eachText()).containsExactly("Se om planen er endret siden vedtaket");
        assertThat(read(at + "/vedtatt").select("main a[href$=/vedtak]")).hasSize(1);
        assertThat(read(at).select("main a[href$=/vedtatt]").eachText()).as("nothing is otherwise").contains("Se hva som er vedtatt").doesNotContain("Se hva som er endret, og hvorfor");
    }

    @Test
    void an_address_that_names_nothing_is_not_there() {
        assertThat(secretary.get(desk + "/" + java.util.UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(secretary.get(desk + "/x").statusCode()).isEqualTo(404);
        assertThat(anybody.get(at + "/vedtak/papir/x").statusCode()).isEqualTo(404);
    }
}
