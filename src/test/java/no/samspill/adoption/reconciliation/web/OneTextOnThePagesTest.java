package no.samspill.adoption.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decision;
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
class OneTextOnThePagesTest {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    private static final String NEW = "Et nettverk som vurderes på nytt i 2020";

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private Deciding way;
    private Guest secretary;
    private Guest anybody;
    private String at;
    private String desk;
    private String key;

    @BeforeEach
    void a_plan_that_the_council_has_adopted() {
        World world = World.apart(server, "Gratangen", "Salangen");
        way = new Deciding(world, DATED);
        secretary = world.guest(world.secretary("Kari"), port);
        anybody = new Guest(port);
        at = "/" + world.region + "/utviklingsplan";
        desk = "/arbeid" + at + "/samordning";
        key = way.measure + ".title";
        way.register(way.of(way.council(), Verdict.ADOPTED));
    }

    private RouteStep salangen() {
        return way.adoption().route().steps().get(2);
    }

    private Decision changed() {
        return way.changes(salangen(), 1, DATED.plusDays(30), NEW);
    }

    private Map<String, String> filledIn(String picked, String own) {
        Map<String, String> fields = new HashMap<>(Map.of("way." + key, picked, "own." + key, own, "name", "Samordnet", "dated", "2018-02-01", "note", "", "make", "true"));
        fields.values().removeIf(String::isEmpty);
        fields.putIfAbsent("own." + key, "");
        return fields;
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        return secretary.fillIn(desk, desk, fields);
    }

    @Test
    void where_all_have_adopted_the_same_there_is_nothing_to_do() {
        HttpResponse<String> answer = secretary.get(desk);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text()).isEqualTo("Ingen har vedtatt en annen tekst");
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vedtak").body()).select("a[href$=/samordning]")).isEmpty();
    }

    @Test
    void each_text_stands_beside_the_versions_with_what_is_proposed_and_who_decides_anew() {
        changed();
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vedtak").body()).select("a[href$=/samordning]")).hasSize(1);
        Document page = Jsoup.parse(secretary.get(desk).body());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Vedtakene har ulik tekst ett sted");
        assertThat(page.select(".sam-sidebyside > div").eachText()).satisfiesExactly(
                version -> assertThat(version).contains("Versjon 1", "Et forpliktende og permanent nettverk"), theirs -> assertThat(theirs).contains("Salangen", "vurderes"));
        assertThat(page.select(".sam-sidebyside ins").text()).contains("2020");
        assertThat(page.text()).contains("Bare Salangen", "Vedtatt uendret av Regionrådet.", "Forslag: teksten som Salangen", "Regelen: Et organ trenger ikke vedta på nytt");
        assertThat(page.select("input[type=radio][checked]")).hasSize(1);
        assertThat(page.select(".sam-anew div").eachText()).satisfiesExactly(not -> assertThat(not).startsWith("Trenger ikke vedta på nytt Salangen"), anew -> assertThat(anew).isEqualTo("Må vedta på nytt Regionrådet"),
                waiting -> assertThat(waiting).startsWith("Har ikke vedtatt, og behandler den nye versjonen Gratangen"));
        assertThat(page.text()).as("without scripts").contains("Listen følger valgene når du lagrer dem.");
    }

    @Test
    void those_who_contradict_each_other_are_said_to_and_nothing_is_proposed() {
        changed();
        way.changes(way.municipality(), 1, DATED.plusDays(31), "Et nettverk uten frist");
        Document page = Jsoup.parse(secretary.get(desk).body());
        assertThat(page.text()).contains("sier ikke det samme", "Det er ikke noe forslag");
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        HttpResponse<String> answer = send(filledIn("", "Skrevet, men ikke valgt"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg hva som skal stå her");
        assertThat(Jsoup.parse(answer.body()).selectFirst("textarea[id=own." + key + "]").text()).isEqualTo("Skrevet, men ikke valgt");
        assertThat(Jsoup.parse(secretary.get(desk).body()).selectFirst("textarea[id=own." + key + "]").text()).isEqualTo("Skrevet, men ikke valgt");
    }

    @Test
    void the_version_is_made_and_everybody_sees_of_what_and_who_need_not_decide_anew() {
        Decision theirs = changed();
        HttpResponse<String> answer = send(filledIn(theirs.id().value().toString(), ""));
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("h1").text()).isEqualTo("Versjon 2 er laget av vedtakene om versjon 1");
        assertThat(page.select(".sam-anew div").eachText()).anySatisfy(line -> assertThat(line).startsWith("Trenger ikke vedta på nytt Salangen"));
        assertThat(anybody.get(Jsoup.parse(answer.body()).selectFirst("a[href*=endringer]").attr("href")).body()).contains("2020");
        Document everybody = Jsoup.parse(anybody.get(at + "/vedtak").body());
        assertThat(everybody.text()).contains("Versjon 2 er laget av vedtakene om versjon 1", "versjon 2 har tatt endringen inn i sin helhet", "Tar saken opp på nytt, vedtok versjon 1");
        assertThat(everybody.select(".sam-lights li:not([data-off])")).singleElement().satisfies(light -> assertThat(light.text()).contains("Salangen"));
        String print = way.of(way.council(), Verdict.ADOPTED, DATED, 2, null).print().brief();
        assertThat(anybody.get("/s/" + print).body()).contains("vedtok versjon 1 med endring, og versjon 2 har tatt endringen inn i sin helhet", "1 av 3");
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vedtak").body()).select("a[href$=" + salangen().id() + "]")).isEmpty();
        assertThat(secretary.get("/arbeid" + at + "/historikk").body()).contains("Versjon 2 ble frosset");
    }

    @Test
    void a_plan_changed_otherwise_is_shown_and_asked_about() {
        Decision theirs = changed();
        way.world.apply(way.plan, List.of(Field.STATUS.put(way.measure, null, "Påbegynt")));
        Map<String, String> fields = filledIn(theirs.id().value().toString(), "");
        HttpResponse<String> answer = send(fields);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Planen er endret på annen måte siden versjonen organene vedtok", "«ingenting» ble «Påbegynt»");
        assertThat(Jsoup.parse(answer.body()).selectFirst("input[name=name]").val()).isEqualTo("Samordnet");
        fields.put("others", "SET_ASIDE");
        assertThat(send(fields).body()).contains("Versjon 2 er laget");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        Map<String, String> fields = filledIn(changed().id().value().toString(), "Egne");
        fields.put("dated", "i går");
        fields.put("name", "");
        HttpResponse<String> answer = send(fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Gi versjonen et navn.", "Skriv en dag");
        fields = filledIn(theirs(), "");
        fields.put("dated", "2017-12-05");
        assertThat(send(fields).body()).contains("Versjonen er laget av et vedtak fra 3. januar 2018");
        assertThat(send(filledIn("OWN", "x".repeat(70_000))).statusCode()).isEqualTo(422);
    }

    @Test
    void ones_own_words_are_written_before_they_are_chosen_and_what_was_chosen_stays() {
        changed();
        for (boolean make : List.of(false, true)) {
            Map<String, String> fields = filledIn("OWN", "");
            fields.put("name", "Vårt navn");
            if (!make) {
                fields.remove("make");
            }
            HttpResponse<String> answer = send(fields);
            assertThat(answer.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.text()).contains("Du har valgt egne ord, men ikke skrevet noen.");
            assertThat(page.select("input[type=radio][checked]").eachAttr("value")).containsExactly("OWN");
            assertThat(page.selectFirst("input[name=name]").val()).isEqualTo("Vårt navn");
        }
        assertThat(way.adoption().version()).hasValue(1);
    }

    @Test
    void who_put_it_off_stands_in_a_list_of_its_own_kind_and_the_next_thing_to_do_is_the_main_button() {
        Decision theirs = changed();
        way.register(way.of(way.municipality(), Verdict.POSTPONED));
        assertThat(Jsoup.parse(secretary.get(desk).body()).select(".sam-anew div").eachText()).anySatisfy(line -> assertThat(line).startsWith("Har ikke vedtatt, og behandler den nye versjonen Gratangen"));
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vedtak").body()).select("a.ds-button:not([data-variant=secondary])").eachText()).containsExactly("Samordne tekstene");
        Document made = Jsoup.parse(send(filledIn(theirs.id().value().toString(), "")).body());
        assertThat(made.select(".sam-anew div").eachText()).anySatisfy(line -> assertThat(line).startsWith("Har ikke vedtatt, og behandler den nye versjonen Gratangen"));
        Document after = Jsoup.parse(secretary.get("/arbeid" + at + "/vedtak").body());
        assertThat(after.select("a.ds-button:not([data-variant=secondary])").eachText()).isNotEmpty().allSatisfy(button -> assertThat(button).startsWith("Før vedtak"));
        assertThat(after.select("a.ds-link[href$=/samordning]").eachText()).containsExactly("Se hvordan tekstene ble samordnet");
    }

    private String theirs() {
        return way.adoption().deciding(salangen().body()).orElseThrow().id().value().toString();
    }

    @Test
    void of_two_at_once_the_second_is_told_and_keeps_what_was_typed() {
        Decision theirs = changed();
        Map<String, String> late = filledIn("OWN", "Mine egne ord");
        late.put("revision", "0");
        late.remove("make");
        Map<String, String> first = filledIn(theirs.id().value().toString(), "");
        first.remove("make");
        assertThat(send(first).body()).contains("Valgene er lagret.");
        HttpResponse<String> answer = send(late);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Noen andre har valgt tekster mens du arbeidet", "Mine egne ord");
        assertThat(send(filledIn(theirs.id().value().toString(), "")).body()).contains("Versjon 2 er laget");
        late.put("version", "1");
        assertThat(sendAnyway(late).statusCode()).isEqualTo(409);
    }

    /** There is no form for it any more on the page. */
    private HttpResponse<String> sendAnyway(Map<String, String> fields) {
        String ticket = Jsoup.parse(secretary.get("/arbeid" + at + "/versjoner").body()).select("input[name=_csrf]").val();
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", ticket);
        return secretary.postBlindly(desk, all);
    }

    @Test
    void what_nobody_has_chosen_to_be_is_not_there() {
        World world = World.apart(server, "Ibestad");
        world.plan("plan");
        Guest other = world.guest(world.secretary("Per"), port);
        assertThat(other.get("/arbeid/" + world.region + "/plan/samordning").statusCode()).isEqualTo(404);
        assertThat(other.get(desk).statusCode()).isEqualTo(404);
    }
}
