package no.samspill.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The secretariat's way by HTTP: prepared, looked over, announced, prolonged, called off. */
@ServerTest
class PreparingAHearingTest {
    @Autowired private ApplicationContext server;
    @Autowired private TestClock clock;
    @Autowired private Hearings hearings;
    @LocalServerPort private int port;

    private LocalDate today;
    private Heard heard;
    private Guest secretariat;
    private String work;
    private String desk;

    @BeforeEach
    void one_is_prepared() {
        today = clock.holdAtNoon();
        heard = new Heard(World.of(server, "Gratangen", "Salangen"), today.minusDays(60), today.minusDays(10));
        secretariat = heard.world.guest(heard.world.secretary("Kari"), port);
        work = "/arbeid/" + heard.world.region + "/utviklingsplan/horing";
        desk = work + "/2";
        assertThat(Jsoup.parse(secretariat.fillIn(work, work, Map.of("versjon", "1")).body()).select("h1").text()).isEqualTo("Forbered høring 2");
    }

    @AfterEach
    void let_go() {
        clock.letGo();
    }

    @Test
    void it_opens_tomorrow_for_six_weeks_and_nobody_else_sees_it() {
        assertThat(hearing().openings().values()).containsOnly(Opening.usual(today.plusDays(1)));
        assertThat(new Guest(port).get("/" + heard.world.region + "/utviklingsplan/horing/2").statusCode()).isEqualTo(404);
        assertThat(page(secretariat.get(desk)).select(".sam-note")).isEmpty();
    }

    @Test
    void what_is_set_stands_there_again() {
        OrganisationId salangen = heard.world.bean(Organisations.class).get(heard.world.council).members().get(1).id();
        var answer = secretariat.fillIn(desk, desk, filled(today.plusDays(1), today.plusDays(43), Map.of(
                "innledning", "Si hva du mener.\nGjerne om nettverket.", "rad", heard.second.toString(), "sporsmal", "Skal det være permanent?", "instans", salangen.toString(),
                "epost-" + salangen, "post@salangen.no", "sprak-" + salangen, "nn", "andre", "Ungdomsrådet; ungdom@eksempel.no; en\nVelforeningen")));
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = page(secretariat.get(desk));
        assertThat(page.select("#innledning").text()).contains("Gjerne om nettverket.");
        assertThat(page.select("#sporsmal-1").val()).isEqualTo("Skal det være permanent?");
        assertThat(page.select("#instans-" + salangen).hasAttr("checked")).isTrue();
        assertThat(page.select("[name=sprak-" + salangen + "] option[selected]").val()).isEqualTo("nn");
        assertThat(page.select("#andre").text()).contains("Ungdomsrådet; ungdom@eksempel.no; en", "Velforeningen");
        Document preview = page(secretariat.get(desk + "/kunngjoring"));
        assertThat(preview.select("h2").eachText()).contains("2 får e-post", "E-posten til Salangen");
        assertThat(preview.text()).contains("Én mangler e-post", "Velforeningen", "post@salangen.no", "Høyringa er open");
    }

    @Test
    void a_short_time_is_warned_about_with_the_rules_source_and_a_deadline_before_the_opening_refused() {
        secretariat.fillIn(desk, desk, filled(today.plusDays(1), today.plusDays(22), Map.of("andre", "Noen")));
        assertThat(page(secretariat.get(desk)).select(".sam-note").text()).contains("21 dager", "§§ 11-14 og 12-10", "Loven binder ikke denne planen");
        var refused = secretariat.fillIn(desk, desk, filled(today.plusDays(9), today.plusDays(8), Map.of("innledning", "Dette skrev jeg")));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".ds-error-summary").text()).contains("Fristen er før høringen åpner");
        assertThat(page.select("#innledning").text()).isEqualTo("Dette skrev jeg");
        assertThat(hearing().main()).isEqualTo(new Opening(today.plusDays(1), today.plusDays(22)));
    }

    @Test
    void wrong_words_are_said_one_by_one_and_what_was_typed_stays() {
        Map<String, String> typed = filled(today, today.plusDays(42), Map.of("andre", "Ungdomsrådet; ikke en adresse\n; tom@eksempel.no", "sporsmal", "Uten rad", "rad", "", "versjon", "99"));
        typed.remove("spor-everybody");
        typed.remove("spor-consultees");
        var refused = secretariat.fillIn(desk, desk, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".ds-error-summary li")).hasSize(5);
        assertThat(Jsoup.parse(refused.body()).select("#spor-feil").text()).isEqualTo("Velg hvem som skal bli hørt: alle, høringsinstanser, eller begge.");
        assertThat(Jsoup.parse(refused.body()).select("#andre").text()).contains("ikke en adresse");
    }

    @Test
    void nobody_is_named_and_then_not_heard() {
        Map<String, String> typed = filled(today, today.plusDays(42), Map.of("andre", "Ungdomsrådet"));
        typed.remove("spor-consultees");
        var refused = secretariat.fillIn(desk, desk, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#spor-feil").text()).contains("Høringsinstanser er valgt");
    }

    @Test
    void of_two_at_once_the_second_sees_that_and_loses_nothing() {
        String seen = page(secretariat.get(desk)).select("[name=sett]").val();
        Guest other = heard.world.guest(heard.world.secretary("Ola"), port);
        other.fillIn(desk, desk, filled(today, today.plusDays(50), Map.of("andre", "Olas")));
        Map<String, String> late = filled(today, today.plusDays(60), Map.of("andre", "Karis"));
        late.put("sett", seen);
        var refused = secretariat.fillIn(desk, desk, late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#andre").text()).isEqualTo("Karis");
        assertThat(hearing().main().deadline()).isEqualTo(today.plusDays(50));
        late.remove("sett");
        late.put("sett", Jsoup.parse(refused.body()).select("[name=sett]").val());
        assertThat(secretariat.fillIn(desk, desk, late).statusCode()).isEqualTo(200);
        assertThat(hearing().main().deadline()).isEqualTo(today.plusDays(60));
    }

    @Test
    void announced_by_one_press_prolonged_and_called_off_with_words_for_everybody() {
        secretariat.fillIn(desk, desk, filled(today, today.plusDays(42), Map.of("andre", "Ungdomsrådet; ungdom@eksempel.no")));
        assertThat(new Guest(port).get("/" + heard.world.region + "/utviklingsplan/horing/2").statusCode()).as("looking is not announcing").isEqualTo(404);
        var announced = secretariat.fillIn(desk + "/kunngjoring", desk + "/kunngjoring", Map.of());
        assertThat(Jsoup.parse(announced.body()).select(".sam-message").text()).isEqualTo("Høringen er kunngjort. Én e-post er på vei.");
        assertThat(Jsoup.parse(announced.body()).select("h1").text()).isEqualTo("Planen er på høring i 42 dager til");
        var shorter = secretariat.fillIn(desk, desk + "/forlengelse", Map.of("frist", today.plusDays(20).toString(), "grunn", "Det haster", "spor", "EVERYBODY"));
        assertThat(shorter.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(shorter.body()).select("#grunn").text()).isEqualTo("Det haster");
        secretariat.fillIn(desk, desk + "/forlengelse", Map.of("frist", today.plusDays(50).toString(), "grunn", "Vinterferie", "spor", "EVERYBODY"));
        assertThat(page(new Guest(port).get("/" + heard.world.region + "/utviklingsplan/horing/2")).select("h1").text()).isEqualTo("Planen er på høring i 50 dager til");
        assertThat(secretariat.fillIn(desk, desk + "/avlysning", Map.of("hvorfor", " ")).statusCode()).isEqualTo(422);
        secretariat.fillIn(desk, desk + "/avlysning", Map.of("hvorfor", "Planen trekkes"));
        Document page = page(new Guest(port).get("/" + heard.world.region + "/utviklingsplan/horing/2"));
        assertThat(page.select("h1").text()).isEqualTo("Høringen er avlyst");
        assertThat(page.text()).contains("Planen trekkes");
    }

    @Test
    void the_newest_that_was_not_heard_is_offered_first_and_what_was_heard_says_so() {
        secretariat.fillIn(desk, desk + "/sletting", Map.of());
        assertThat(page(secretariat.get(work)).select(".sam-note").text()).contains("Den nyeste versjonen, 1, er alt hørt");
        heard.world.apply(heard.plan, List.of(no.samspill.plan.Field.TITLE.put(heard.first, "Kurs i alle kommunene", "Kurs i alle kommunene, på kveldstid")));
        secretariat.fillIn(work, work, Map.of("versjon", "1"));
        heard.world.bean(no.samspill.plan.version.Versions.class).freeze(heard.plan, new no.samspill.plan.version.NewVersion("Etter høring", null, today, null), World.TEST);
        List<String> offered = page(secretariat.get(desk)).select("#versjon option").eachText();
        assertThat(offered).hasSize(2);
        assertThat(offered.getFirst()).contains("Versjon 2").doesNotContain("hørt");
        assertThat(offered.getLast()).contains("Versjon 1", "(hørt i høring 1)");
        secretariat.fillIn(desk, desk + "/sletting", Map.of());
        assertThat(page(secretariat.get(work)).select("#versjon option").first().text()).contains("Versjon 2");
    }

    @Test
    void one_day_is_said_to_be_one_day() {
        secretariat.fillIn(desk, desk, filled(today.plusDays(1), today.plusDays(1), Map.of("andre", "Noen")));
        assertThat(page(secretariat.get(desk)).select(".sam-note").text()).contains("Høringen åpner og stenger samme dag", "§§ 11-14 og 12-10").doesNotContain(" er samme dag");
    }

    @Test
    void reminders_are_chosen_when_it_is_prepared_and_when_it_goes_on_and_another_address_too() {
        var wrong = secretariat.fillIn(desk, desk, filled(today, today.plusDays(42), Map.of("andre", "Ungdomsrådet; ungdom@eksempel.no", "paminnelser", "en uke")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#paminnelser").val()).isEqualTo("en uke");
        assertThat(page(secretariat.get(desk)).select("#paminnelser").val()).as("as is usual here").isEqualTo("7, 1");
        secretariat.fillIn(desk, desk, filled(today, today.plusDays(42), Map.of("andre", "Ungdomsrådet; ungdom@eksempel.no", "paminnelser", "14 og 3")));
        assertThat(hearing().reminders()).isEqualTo(new no.samspill.hearing.Reminders(List.of(14, 3)));
        secretariat.fillIn(desk + "/kunngjoring", desk + "/kunngjoring", Map.of());
        secretariat.fillIn(desk, desk + "/paminnelser/dager", Map.of("paminnelser", ""));
        assertThat(hearing().reminders()).isEqualTo(new no.samspill.hearing.Reminders(List.of()));

        String consultee = page(secretariat.get(desk)).select("form[action$=/epost]").last().attr("action");
        String field = consultee.replaceAll(".*/instanser/(.*)/epost", "epost-$1");
        var refused = secretariat.fillIn(desk, consultee, Map.of(field, "ikke en adresse"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("details[open] #" + field).val()).isEqualTo("ikke en adresse");
        assertThat(Jsoup.parse(secretariat.fillIn(desk, consultee, Map.of(field, "rett@eksempel.no")).body()).select(".sam-message").text()).contains("En e-post med ny lenke er på vei");

        List<String> done = page(secretariat.get(desk)).select("#h-gjort ~ ul li").eachText();
        assertThat(done).as("what was done stands on its desk").anyMatch(line -> line.contains("annen e-postadresse")).anyMatch(line -> line.contains("Høringen ble kunngjort, med frist") && line.contains("Kari")).noneMatch(line -> line.contains("eksempel.no"));
        assertThat(page(secretariat.get("/arbeid/" + heard.world.region + "/utviklingsplan/historikk")).select("main").text()).as("and in the plan's history").contains("Høringen ble kunngjort, med frist");
    }

    @Test
    void dropped_it_is_as_if_it_had_never_been() {
        secretariat.fillIn(desk, desk + "/sletting", Map.of());
        assertThat(secretariat.get(desk).statusCode()).isEqualTo(404);
        assertThat(hearings.list(heard.plan)).extracting(Hearing::number).containsExactly(1);
    }

    private Hearing hearing() {
        return hearings.find(heard.plan, 2).orElseThrow();
    }

    private static Map<String, String> filled(LocalDate opens, LocalDate deadline, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "versjon", "1", "spor-everybody", "true", "apner-everybody", opens.toString(), "frist-everybody", deadline.toString(), "steg", "", "sent", "true"));
        fields.putAll(Map.of("spor-consultees", "true", "apner-consultees", opens.toString(), "frist-consultees", deadline.toString()));
        fields.putAll(more);
        return fields;
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
