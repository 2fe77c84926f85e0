package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.followup.Following;
import no.samspill.followup.Meeting;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.Triage;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
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
class StatusOnThePagesTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 2, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 8);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;
    private String at;
    private String desk;
    private Guest editor;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Harstad", "Salangen");
        up = new Following(world, BEGUN);
        at = "/" + world.region + "/utviklingsplan";
        desk = "/arbeid" + at + "/status";
        editor = world.guest(world.editor("Nina"), port);
    }

    @Test
    void before_anybody_has_reported_the_page_says_so_and_claims_nothing() {
        assertThat(read(at + "/status").selectFirst("h1").text()).isEqualTo("Ingen har meldt status ennå");
    }

    @Test
    void the_heading_is_what_the_numbers_say() {
        for (int member = 0; member < 3; member++) {
            up.tells(member, up.course, State.COMPLETED, JUNE, null);
        }
        up.tells(0, up.network, State.UNDER_WAY, JUNE, null);
        Document page = read(at + "/status?dato=2018-06-08");
        assertThat(page.selectFirst("h1").text()).isEqualTo("1 av 3 tiltak er fullført");
        assertThat(page.selectFirst(".sam-lead").text()).contains("Ett er under arbeid", "Om ett er det ikke meldt noe");
        assertThat(page.text()).contains("1 i gang, av 3");
    }

    @Test
    void what_one_stands_for_alone_is_not_the_measures_status() {
        up.tells(0, up.course, State.COMPLETED, JUNE, null);
        assertThat(read(at + "/status?dato=2018-06-08").selectFirst("h1").text()).isEqualTo("1 av 3 tiltak er under arbeid");
    }

    @Test
    void any_day_can_be_looked_at_and_what_is_no_day_shows_todays() {
        up.tells(0, up.course, State.UNDER_WAY, JUNE, null);
        assertThat(read(at + "/status?dato=2018-06-07").selectFirst("h1").text()).isEqualTo("Ingen har meldt status ennå");
        assertThat(read(at + "/status?dato=tull").selectFirst("h1").text()).isEqualTo("1 av 3 tiltak er under arbeid");
        assertThat(read(at + "/status?dato=9999-12-31").selectFirst("h1").text()).isEqualTo("1 av 3 tiltak er under arbeid");
        assertThat(read(at + "/status?dato=2018-06-08&omrade=77").select("table")).isNotEmpty();
    }

    @Test
    void what_has_moved_since_the_council_met_is_told() {
        up.followUps().meet(up.view(), new Meeting(JUNE, "Regionrådsmøte"), World.TEST);
        up.tells(0, up.course, State.NOT_STARTED, JUNE.minusDays(3), null);
        up.tells(0, up.course, State.UNDER_WAY, JUNE.plusDays(9), "Første kursdag er holdt");
        Document page = read(at + "/status?dato=2018-06-30");
        assertThat(page.selectFirst("#h-nytt").text()).isEqualTo("Ett tiltak har flyttet seg siden 8. juni 2018");
        assertThat(page.selectFirst(".sam-movelist").text()).contains("Fra ikke startet til under arbeid", "Første kursdag er holdt");
    }

    @Test
    void the_silent_and_those_who_never_reported_are_named_by_organisation() {
        up.tells(0, up.course, State.UNDER_WAY, BEGUN.plusDays(1), null);
        String page = read(at + "/status?dato=2018-06-30").selectFirst("aside").text();
        assertThat(page).contains(up.members().get(0).name() + " 1", "har aldri meldt", up.members().get(1).name(), up.members().get(2).name());
    }

    @Test
    void of_very_many_that_are_late_the_first_are_shown_and_the_rest_are_a_press_away() {
        up.grown(70);
        up.tells(0, up.course, State.UNDER_WAY, JUNE, null);
        Document page = read(at + "/status?dato=2019-02-01");
        assertThat(page.select("[aria-labelledby=h-sen] > ul > li")).hasSize(10);
        assertThat(page.select("[aria-labelledby=h-sen] details > summary").text()).isEqualTo("Vis 61 til");
        assertThat(page.select("[aria-labelledby=h-sen] details li")).hasSize(61);
    }

    @Test
    void nobody_is_named() {
        send(up.course, "UNDER_WAY", Map.of());
        assertThat(editor.get(at + "/status").body() + new Guest(port).get(at + "/tiltak/1").body()).doesNotContain("Nina");
    }

    @Test
    void a_measures_own_page_tells_who_has_reported_what_newest_first_with_the_last_words() {
        up.tells(0, up.course, State.UNDER_WAY, BEGUN, "Påmeldingen er <b>åpen</b>");
        up.tells(0, up.course, State.COMPLETED, JUNE, "Alle har gått kurset");
        up.tells(1, up.course, State.TAKEN_OVER, JUNE.plusDays(1), "Gjøres av fylket");
        Document page = read(at + "/tiltak/1");
        assertThat(page.selectFirst("#meldt").text()).isEqualTo("Hva er meldt");
        assertThat(page.select(".sam-heard > li").eachText()).containsExactly(
                up.members().get(1).name() + " Tatt over av noe annet 9. juni 2018 Gjøres av fylket",
                up.members().get(0).name() + " Fullført 8. juni 2018 Alle har gått kurset",
                up.members().get(2).name() + " Ikke meldt");
        assertThat(page.select(".sam-heard > li svg")).hasSize(3);
        assertThat(page.select("section:has(#meldt) a").eachAttr("href")).containsExactly(at + "/status");
        assertThat(page.text()).doesNotContain("Ingen statusmeldinger");
        assertThat(page.select("section:has(h2:contains(Ordene i regnearket)) tbody th").eachText()).as("what is reported does not stand in the sheet").doesNotContain("Status").isNotEmpty();
    }

    @Test
    void nothing_new_keeps_the_words_that_were_said_last() {
        up.tells(0, up.course, State.UNDER_WAY, BEGUN, "Første kursdag er holdt");
        editor.fillIn(desk, desk, Map.of("one", "1/" + up.key(0)));
        String first = read(at + "/tiltak/1").selectFirst(".sam-heard > li").text();
        assertThat(first).startsWith(up.members().get(0).name() + " Under arbeid").endsWith("Første kursdag er holdt").doesNotContain("februar");
    }

    @Test
    void a_measure_that_nobody_has_reported_on_says_so_plainly() {
        assertThat(read(at + "/tiltak/1").select("section:has(#meldt)").text()).contains("Ingen har meldt om dette tiltaket");
        assertThat(read(at + "/tiltak/3").select("section:has(#meldt)").text()).contains("Ingen er satt som ansvarlig");
        assertThat(read(at + "/tiltak/1").select(".sam-heard")).isEmpty();
    }

    @Test
    void before_it_is_followed_up_a_measures_page_says_nothing_of_reports() {
        World early = World.apart(server, "Ibestad");
        Following later = new Following(early, LocalDate.now().plusYears(1));
        assertThat(read("/" + early.region + "/utviklingsplan/tiltak/1").select("#meldt")).isEmpty();
        later.tells(0, later.course, State.UNDER_WAY, LocalDate.now(), null);
        assertThat(read("/" + early.region + "/utviklingsplan/tiltak/1").select("#meldt")).hasSize(1);
    }

    @Test
    void more_than_five_who_answer_are_folded() {
        World large = World.apart(server, "Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
        Following all = new Following(large, BEGUN);
        for (int member = 0; member < 6; member++) {
            all.tells(member, all.course, State.UNDER_WAY, JUNE.plusDays(member), null);
        }
        Document page = read("/" + large.region + "/utviklingsplan/tiltak/1");
        assertThat(page.select("section:has(#meldt) > .sam-heard > li")).hasSize(5);
        assertThat(page.select("section:has(#meldt) details").text()).contains("Vis 2 til", "Ikke meldt");
    }

    @Test
    void what_the_plan_says_no_amount_of_is_said_of_the_plan_alone() {
        world.apply(up.plan, List.of(Field.FUNDING.put(up.course, null, "Kommunene")));
        assertThat(read(at + "/tiltak/1").select(".sam-facts").text()).contains("Planen sier ikke noe beløp").doesNotContain("Beløp er ikke satt");
    }

    @Test
    void an_editor_reports_in_one_form_and_everybody_reads_it_at_once() {
        assertThat(Jsoup.parse(editor.get(desk).body()).selectFirst("h1").text()).isEqualTo("To ting venter på deg");
        HttpResponse<String> after = send(up.course, "UNDER_WAY", Map.of("words", "Første kursdag er holdt", "health", "ON_PLAN", "done", "1", "whole", "4"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Takk.");
        assertThat(Jsoup.parse(after.body()).selectFirst("h1").text()).isEqualTo("Én ting venter på deg");
        assertThat(read(at + "/status").selectFirst("h1").text()).isEqualTo("1 av 3 tiltak er under arbeid");
        assertThat(read(at).text()).contains("Under arbeid");
    }

    @Test
    void what_is_typed_wrongly_stays_and_is_said() {
        HttpResponse<String> answer = send(up.course, "STOPPED", Map.of("done", "mange", "next", "Nytt møte"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv hvorfor", "Skriv et tall", "Nytt møte", "mange");
        assertThat(send(up.course, "", Map.of()).statusCode()).isEqualTo(422);
        assertThat(send(up.course, "UNDER_WAY", Map.of("day", LocalDate.now().plusDays(2).toString())).body()).contains("en dag som ikke er kommet");
        assertThat(up.followUps().reports(up.view())).isEmpty();
    }

    @Test
    void a_number_below_nothing_is_shown_as_it_is() {
        send(up.course, "UNDER_WAY", Map.of("done", "-2", "whole", "10"));
        assertThat(editor.get(form()).body()).contains("−2 av 10 (−20 %)");
    }

    @Test
    void nothing_new_in_one_press_for_several() {
        up.tells(0, up.course, State.UNDER_WAY, BEGUN, null);
        up.tells(0, up.network, State.NOT_STARTED, BEGUN, null);
        String form = desk;
        HttpResponse<String> none = editor.fillIn(form, form, Map.of());
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Velg minst ett tiltak");
        HttpResponse<String> one = editor.fillIn(form, form, Map.of("one", "1/" + up.key(0)));
        assertThat(one.body()).contains("Det teller som en melding");
        assertThat(up.followUps().reports(up.view())).extracting(Report::kind).last().isEqualTo(Report.Entry.UNCHANGED);
    }

    @Test
    void another_municipalitys_measure_is_not_there_and_cannot_be_forged() {
        assertThat(editor.get(desk + "/1?hvem=" + up.key(1)).statusCode()).isEqualTo(404);
        up.tells(1, up.course, State.UNDER_WAY, BEGUN, null);
        assertThat(editor.fillIn(desk, desk, Map.of("one", "1/" + up.key(1))).statusCode()).isEqualTo(403);
        assertThat(up.followUps().reports(up.view())).hasSize(1);
    }

    @Test
    void a_press_is_undone_by_another_and_both_stay_to_be_read() {
        send(up.course, "COMPLETED", Map.of());
        Document after = Jsoup.parse(editor.fillIn(desk, desk + "/angre/1", Map.of()).body());
        assertThat(after.text()).contains("Meldingen er tatt tilbake");
        assertThat(editor.get(form()).body()).contains("Tok tilbake en melding", "Tatt tilbake");
        assertThat(read(at + "/status").selectFirst("h1").text()).isEqualTo("Ingen har meldt status ennå");
    }

    @Test
    void a_report_is_corrected_with_a_reason() {
        send(up.course, "COMPLETED", Map.of());
        String correct = form() + "&retter=1";
        Map<String, String> fields = new HashMap<>(Map.of("state", "UNDER_WAY", "day", LocalDate.now().toString()));
        assertThat(editor.fillIn(correct, form(), fields).body()).contains("Skriv hvorfor meldingen rettes");
        fields.put("why", "Feil kommune");
        assertThat(editor.fillIn(correct, form(), fields).body()).contains("Takk.");
        assertThat(editor.get(form()).body()).contains("Grunn: Feil kommune", "Rettet, se meldingen fra");
        assertThat(editor.get(correct).statusCode()).isEqualTo(409);
    }

    @Test
    void the_secretariat_says_from_when_how_often_and_who() {
        Guest secretary = world.guest(world.secretary("Kari"), port);
        String setting = "/arbeid" + at + "/oppfolging";
        assertThat(secretary.fillIn(setting, setting, Map.of("what", "setting", "since", "2018-03-01", "days", "0")).body()).contains("Skriv et tall fra 1 til 730");
        assertThat(secretary.fillIn(setting, setting, Map.of("what", "setting", "since", "2018-03-01", "days", "60", "light.UNDER_WAY", "GREEN")).statusCode()).isEqualTo(200);
        assertThat(up.followUps().setting(up.view()).days()).isEqualTo(60);
        assertThat(secretary.fillIn(setting, setting, Map.of("what", "duty", "measure", up.nobodys.toString(), "organisation", up.members().get(2).id().toString(), "holds", "yes")).statusCode()).isEqualTo(200);
        assertThat(up.on(JUNE).get("En fast ansatt").lines()).hasSize(1);
        assertThat(secretary.fillIn(setting, setting, Map.of("what", "duty", "measure", up.nobodys.toString(), "organisation", up.members().get(2).id().toString(), "holds", "no")).body()).contains("Skriv hvorfor de ikke har ansvar");
    }

    @Test
    void where_somebody_begins_what_waits_for_them_stands_first() {
        Document begin = Jsoup.parse(editor.get("/arbeid").body());
        assertThat(begin.selectFirst("h1").text()).isEqualTo("Én ting venter på deg");
        assertThat(begin.selectFirst(".sam-needs a").attr("href")).isEqualTo(desk);
        Document secretary = Jsoup.parse(world.guest(world.secretary("Kari"), port).get("/arbeid").body());
        assertThat(secretary.selectFirst(".sam-needs").text()).contains("stille");
        assertThat(secretary.text()).contains("Ingen har ansvar for ett tiltak");
    }

    @Test
    void what_waits_of_other_kinds_stands_there_too_and_goes_when_it_is_done() {
        var said = NewContribution.form(UUID.randomUUID(), "Mer lys i løypa", null, true, Sender.nobody(Language.NB));
        world.bean(Contributions.class).take(up.view(), said, World.TEST);
        world.bean(Versions.class).freeze(up.plan, new NewVersion("Til vedtak", null, BEGUN, null), World.TEST);
        world.bean(Routes.class).lay(up.plan, new Rule.All(), null, Routes.usual(up.view().region(), name -> name + " kommunestyre"), null, World.TEST);
        Guest secretary = world.guest(world.secretary("Kari"), port);
        String waits = Jsoup.parse(secretary.get("/arbeid").body()).select(".sam-needs").text();
        assertThat(waits).contains("Ett innspill er ikke lest", "Ett vedtak er ikke ført");
        assertThat(Jsoup.parse(world.guest(world.registrar("Per"), port).get("/arbeid").body()).select(".sam-needs").text()).doesNotContain("innspill", "vedtak");
        world.bean(Triage.class).show(up.view(), List.of(world.bean(Contributions.class).byNumber(up.plan, 1).orElseThrow().id()), World.TEST);
        assertThat(Jsoup.parse(secretary.get("/arbeid").body()).select(".sam-needs").text()).doesNotContain("innspill");
    }

    private String form() {
        return desk + "/1?hvem=" + up.key(0);
    }

    private HttpResponse<String> send(ElementId measure, String state, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of("state", state, "day", LocalDate.now().toString()));
        fields.putAll(more);
        return editor.fillIn(form(), form(), fields);
    }

    private Document read(String path) {
        HttpResponse<String> answer = new Guest(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
