package no.samspill.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.input.Contribution;
import no.samspill.input.Way;
import no.samspill.input.web.Commons;
import no.samspill.input.web.Sending;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.meeting.MeetingPrivacy;
import no.samspill.meeting.Reminders;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class InputMeetingTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    JdbcClient database;

    @Autowired
    Post post;

    @Autowired
    TestClock clock;

    private LocalDate today = LocalDate.EPOCH;
    private Commons commons;
    private String step;

    @AfterEach
    void the_clock_goes_on() {
        clock.letGo();
    }

    @BeforeEach
    void a_meeting_in_the_progress_plan() {
        today = clock.holdAtNoon();
        commons = new Commons(server, port);
        step = commons.meeting("22/5");
    }

    @Test
    void its_page_says_when_it_is_what_is_on_and_that_all_are_welcome() {
        set("agenda", "Åpning\nGruppearbeid", "sted", "Kulturhuset");

        Document page = commons.open(open());
        assertThat(page.select("h1").text()).isEqualTo("Innspillsmøte om kompetanse");
        assertThat(page.select("main").text()).contains("22. mai 2017", "Kulturhuset", "Alle er velkomne");
        assertThat(page.select(".sam-agenda li").eachText()).containsExactly("Åpning", "Gruppearbeid");
    }

    @Test
    void while_input_is_asked_for_the_plans_own_page_leads_to_where_it_is_given() {
        String plan = commons.input().replace("/innspill", "");
        server.getBean(ProgressPlans.class).apply(commons.plan, Stream.concat(
                Kind.PHASE.add(StepId.random(), "Innspill", 0).stream(), Kind.OTHER.add(StepId.random(), "Mer", 0).stream()).toList(), Commons.TEST, Reach.WHOLE);
        assertThat(commons.open(plan).select(".sam-here .ds-button").eachAttr("href")).containsExactly(plan + "/prosess");

        String coming = commons.meeting("31/12 " + today.getYear());
        StepId phase = StepId.random();
        String now = "1/1 %d - 31/12 %d".formatted(today.getYear(), today.getYear());
        server.getBean(ProgressPlans.class).apply(commons.plan, Stream.concat(
                Kind.PHASE.add(phase, "Enda flere innspill", 0).stream(), Stream.of(Field.WHEN.put(phase, null, now))).toList(), Commons.TEST, Reach.WHOLE);
        assertThat(commons.open(plan).select(".sam-here .ds-button").eachAttr("href")).containsExactly(commons.input());

        commons.secretariat.fillIn(work().replace(step, coming), work().replace(step, coming), Map.of("pamelding", "true"));
        assertThat(commons.open(plan).select(".sam-here .ds-button").text()).isEqualTo("Meld deg på innspillsmøtet 31. desember " + today.getYear());
        assertThat(commons.open(plan).select(".sam-here .ds-button").attr("href")).isEqualTo(commons.input() + "/moter/" + coming);
    }

    @Test
    void a_date_nobody_knows_is_said_to_be_unset() {
        assertThat(commons.open(commons.input() + "/moter/" + commons.meeting("?")).select(".sam-lead").text()).contains("Datoen er ikke satt");
    }

    @Test
    void those_beyond_the_seats_wait_and_are_told_when_somebody_cancels() {
        set("pamelding", "true", "plasser", "1");
        String mail = "v" + UUID.randomUUID() + "@eksempel.no";
        HttpResponse<String> first = comes("Kari", "");
        HttpResponse<String> second = comes("Ola", mail);
        assertThat(Commons.page(first).select("main").text()).contains("Du er påmeldt");
        assertThat(Commons.page(second).select("main").text()).contains("venteliste");

        String key = Commons.page(first).select("input[name=nokkel]").val();
        var pressed = commons.somebody().fillIn(open() + "?nokkel=" + key, open() + "/avmelding", Map.of());
        assertThat(pressed.statusCode()).as("by a robot, which ticks nothing").isEqualTo(422);
        assertThat(Commons.page(pressed).select("main").text()).contains("Kryss av for at du ikke kommer", "Du er påmeldt");
        assertThat(subjects(mail)).noneMatch(subject -> subject.startsWith("Du har fått plass"));
        commons.somebody().fillIn(open() + "?nokkel=" + key, open() + "/avmelding", Map.of("sikker", "true"));

        assertThat(subjects(mail)).anyMatch(subject -> subject.startsWith("Du har fått plass"));
        assertThat(Commons.page(commons.secretariat.get(work())).select("ol.sam-led").text()).contains("Ola").doesNotContain("venteliste", "Kari");
    }

    @Test
    void the_same_registration_sent_twice_takes_one_seat() {
        set("pamelding", "true");
        String sending = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            commons.somebody().fillIn(open(), open(), Map.of("navn", "Kari", "sending", sending));
        }
        assertThat(Commons.page(commons.secretariat.get(work())).select("h2").eachText()).contains("Én er påmeldt");
    }

    @Test
    void a_registration_that_stood_open_too_long_comes_back_as_it_was_typed() {
        set("pamelding", "true");
        var answer = commons.somebody().from(Map.of("Sec-Fetch-Site", "same-origin")).postBlindly(open(), Map.of("navn", "Kari", "organisasjon", "Idrettslaget"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Commons.page(answer).select("main").text()).contains("Skjemaet har stått åpent lenge");
        assertThat(Commons.page(answer).select("#navn").val()).isEqualTo("Kari");
        assertThat(Commons.page(answer).select("#organisasjon").val()).isEqualTo("Idrettslaget");
    }

    @Test
    void nobody_reads_who_comes_on_the_open_page() {
        set("pamelding", "true");
        comes("Kari Nordmann", "");

        assertThat(commons.open(open()).body().text()).doesNotContain("Nordmann");
    }

    @Test
    void without_a_name_or_with_a_wrong_address_the_form_says_so_and_keeps_the_rest() {
        set("pamelding", "true");
        HttpResponse<String> answer = commons.somebody().fillIn(open(), open(), Map.of("navn", "", "organisasjon", "Idrettslaget", "epost", "feil"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#navn-feil, #epost-feil")).hasSize(2);
        assertThat(Commons.page(answer).select("#organisasjon").attr("value")).isEqualTo("Idrettslaget");
    }

    @Test
    void they_are_reminded_once_the_day_before() {
        String mail = "p" + UUID.randomUUID() + "@eksempel.no";
        set("pamelding", "true", "start", LocalDateTime.now(TestClock.NORWAY).plusHours(20).withNano(0).withSecond(0).toString());
        comes("Kari", mail);
        server.getBean(Reminders.class).remind();
        server.getBean(Reminders.class).remind();

        assertThat(subjects(mail).stream().filter(subject -> subject.startsWith("I morgen"))).hasSize(1);
    }

    @Test
    void their_names_are_deleted_when_the_date_comes() {
        set("pamelding", "true");
        comes("Kari", "");
        database.sql("update input_meeting_registration set kept_until = ?").param(today.minusDays(1)).update();
        server.getBean(MeetingPrivacy.class).sweep();

        assertThat(Commons.page(commons.secretariat.get(work())).select("h2").eachText()).contains("Ingen er påmeldt");
        assertThat(server.getBean(Journal.class).ofElement(UUID.fromString(step)).getLast().event().deed().name()).isEqualTo("meeting.forget");
    }

    @Test
    void what_is_said_is_written_line_by_line_and_credited_to_the_meeting() {
        Guest scribe = scribe();
        capture(scribe, "Mer samarbeid mellom skole og næringsliv", "Bord 1");
        capture(scribe, "Lærlingplasser i alle kommuner", "Bord 1");

        List<Contribution> said = commons.contributions.ofMeeting(commons.plan, UUID.fromString(step));
        assertThat(said).extracting(Contribution::words).containsExactly("Mer samarbeid mellom skole og næringsliv", "Lærlingplasser i alle kommuner");
        assertThat(said).allSatisfy(each -> {
            assertThat(each.way()).isEqualTo(Way.MEETING);
            assertThat(each.area()).isEqualTo(commons.area);
            assertThat(each.circle()).isEqualTo("Bord 1");
        });
        Document desk = Commons.page(scribe.get(work() + "/bord?gruppe=Bord+1"));
        assertThat(desk.select(".sam-said li").getFirst().text()).contains("Lærlingplasser");
        assertThat(desk.select("#gruppe").attr("value")).isEqualTo("Bord 1");
        assertThat(desk.select("#tekst").hasAttr("autofocus")).isTrue();
    }

    @Test
    void photos_of_the_wall_are_for_those_who_write_the_minutes_alone() {
        Guest scribe = scribe();
        var sent = Sending.send(scribe, work() + "/bord", work() + "/bord/bilder", Map.of("bildegruppe", "Bord 2"), "bilde",
                List.of(new Sending.File("1.jpg", Sending.fromAPhone(30, 20)), new Sending.File("2.png", Sending.picture("png", 20, 20))));
        assertThat(sent.statusCode()).isEqualTo(200);
        String photo = Commons.page(scribe.get(work() + "/referat")).select("img[alt='Bilde 1, Bord 2']").attr("src");
        HttpResponse<String> shown = scribe.get(photo);
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.body()).doesNotContain("Hemmelig");
        assertThat(commons.somebody().get(photo).uri().getPath()).isEqualTo("/logg-inn");
        assertThat(commons.open(open()).select("img[src*=bilder]")).isEmpty();

        scribe.fillIn(work() + "/bord", photo + "/sletting", Map.of());
        assertThat(scribe.get(photo).statusCode()).isEqualTo(404);
        for (Sending.File wrong : List.of(new Sending.File("notat.txt", "Lys".getBytes(java.nio.charset.StandardCharsets.UTF_8)), new Sending.File("a.jpg", "MZ\u0003".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))) {
            var answer = Sending.send(scribe, work() + "/bord", work() + "/bord/bilder", Map.of(), "bilde", List.of(wrong));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Commons.page(answer).select("#bilde-feil").text()).contains("Vi tar ikke imot slike filer");
        }
    }

    @Test
    void a_slip_is_taken_back_until_somebody_has_read_it() {
        Guest scribe = scribe();
        capture(scribe, "Feil", "");
        String id = commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).getFirst().id().toString();
        scribe.fillIn(work() + "/bord", work() + "/bord/angring", Map.of("id", id));

        assertThat(commons.contributions.ofMeeting(commons.plan, UUID.fromString(step))).isEmpty();
    }

    @Test
    void what_was_misheard_is_mended_and_moved_to_its_group_until_somebody_has_read_it() {
        Guest scribe = scribe();
        capture(scribe, "Bust på kvelden", "Bord 1");
        mend(scribe, "Bust på kvelden", "Buss på kvelden", "Bord 2");

        Contribution mended = commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).getFirst();
        assertThat(mended.words()).isEqualTo("Buss på kvelden");
        assertThat(mended.circle()).isEqualTo("Bord 2");
        assertThat(server.getBean(Journal.class).ofElement(mended.id().value()).getLast().event().deed().name()).isEqualTo("input.correct");
        database.sql("update contribution set read = clock_timestamp() where id = ?").param(mended.id().value()).update();
        HttpResponse<String> late = mend(scribe, "Buss på kvelden", "Tog på kvelden", "Bord 2");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Commons.page(late).select("main").text()).contains("Tog på kvelden", "begynt å behandle det");
        assertThat(commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).getFirst().words()).isEqualTo("Buss på kvelden");
    }

    @Test
    void two_who_mend_the_same_both_see_what_the_other_wrote_and_an_empty_one_stays() {
        Guest scribe = scribe();
        capture(scribe, "Buss", "");
        mend(scribe, "Buss", "Buss på kvelden", "");
        HttpResponse<String> late = mend(scribe, "Buss", "Buss hver time", "");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Commons.page(late).select("main").text()).contains("Nå står det: «Buss på kvelden»");
        assertThat(Commons.page(late).select("details[open] textarea").val()).isEqualTo("Buss hver time");
        assertThat(mend(scribe, "Buss på kvelden", "  ", "").statusCode()).isEqualTo(422);
        assertThat(commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).getFirst().words()).isEqualTo("Buss på kvelden");
    }

    @Test
    void what_a_device_has_waiting_is_taken_in_its_order_once_each_and_what_cannot_be_is_said() {
        Guest scribe = scribe();
        String ticket = Commons.page(scribe.get(work() + "/bord")).select("input[name=_csrf]").first().val();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String tooLong = "x".repeat(20_001);
        String body = "_csrf=" + ticket + "&sending=" + first + "&tekst=Buss%2C+tog&gruppe=Bord+1&sending=" + second + "&tekst=B%C3%A5t&gruppe=&sending=" + UUID.randomUUID() + "&tekst=" + tooLong + "&gruppe=&sending=tull&tekst=Fly&gruppe=&sending=" + UUID.randomUUID() + "&tekst=uten+gruppe";
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = scribe.postBlindly(work() + "/bord/ko", "application/x-www-form-urlencoded", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(first.toString(), second.toString(), "vi tar imot 20", "uten kjennetegn");
        }
        assertThat(commons.contributions.ofMeeting(commons.plan, UUID.fromString(step))).extracting(Contribution::words).containsExactly("Buss, tog", "Båt");
    }

    private HttpResponse<String> mend(Guest scribe, String seen, String words, String circle) {
        String id = commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).getFirst().id().toString();
        String ticket = Commons.page(scribe.get(work() + "/bord")).select("input[name=_csrf]").first().val();
        return scribe.postBlindly(work() + "/bord/endring", Map.of("_csrf", ticket, "id", id, "sett", seen, "ord", words, "ordgruppe", circle));
    }

    @Test
    void a_scribe_runs_the_desk_and_sees_neither_the_inbox_nor_who_has_registered() {
        Guest scribe = scribe();

        assertThat(scribe.get(work() + "/bord").statusCode()).isEqualTo(200);
        assertThat(scribe.get(work() + "/referat").statusCode()).isEqualTo(200);
        assertThat(scribe.get(work()).statusCode()).isEqualTo(404);
        assertThat(scribe.get(commons.work()).statusCode()).isEqualTo(404);
    }

    @Test
    void attendance_is_numbers_and_organisations() {
        commons.secretariat.fillIn(work(), work(), Map.of("handling", "oppmote", "kom", "Gratangen kommune: 4\nNæringsforeningen: 12"));

        assertThat(commons.open(open()).select("aside").text()).contains("16 møtte", "Næringsforeningen: 12");
        assertThat(commons.secretariat.fillIn(work(), work(), Map.of("handling", "oppmote", "kom", "Kari og Ola")).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lenke=javascript:alert(1)", "plasser=mange", "plasser=0", "start=snart", "slett=2017-05-22"})
    void what_cannot_be_understood_about_a_meeting_is_said_at_the_field(String wrong) {
        String field = wrong.substring(0, wrong.indexOf('='));
        HttpResponse<String> answer = commons.secretariat.fillIn(work(), work(), Map.of("agenda", "Åpning", field, wrong.substring(wrong.indexOf('=') + 1)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#" + field + "-feil").text()).isNotBlank();
        assertThat(Commons.page(answer).select("#agenda").val().strip()).isEqualTo("Åpning");
    }

    @Test
    void minutes_begin_with_what_was_written_at_the_meeting() {
        capture(commons.secretariat, "Lærlingplasser i alle kommuner", "");

        assertThat(Commons.page(commons.secretariat.get(work() + "/referat")).select("#referat").val()).contains("Innspillsmøte om kompetanse", "- Lærlingplasser i alle kommuner");
    }

    @Test
    void minutes_are_laid_out_for_correction_before_they_can_be_locked() {
        write("Møtet ble åpnet.");
        assertThat(page("referat").select("form[action$=lasing]")).isEmpty();
        assertThat(commons.open(open()).text()).doesNotContain("Møtet ble åpnet");
        press("/retting", "frist", today.toString());

        assertThat(commons.open(open()).text()).contains("Til retting hos dem som var på møtet").doesNotContain("Møtet ble åpnet");
        assertThat(page("referat").select("form[action$=lasing]")).isEmpty();
    }

    @Test
    void corrections_end_by_the_minute_and_the_minutes_can_be_locked_the_same_day() {
        write("Møtet ble åpnet.");
        layOut(Map.of("frist", today.toString(), "klokka", "14.30"));
        assertThat(page("referat").select(".sam-lead").text()).contains("kl. 14.30");
        assertThat(page("referat").select("form[action$=lasing]")).isEmpty();
        clock.hold(today.atTime(14, 29).atZone(TestClock.NORWAY).toInstant());
        assertThat(page("referat").select("form[action$=lasing]")).isEmpty();
        clock.hold(today.atTime(14, 30).atZone(TestClock.NORWAY).toInstant());
        assertThat(page("referat").select("form[action$=lasing]")).hasSize(1);
        press("/lasing", "x", "x");
        assertThat(commons.open(open()).text()).contains("Møtet ble åpnet", "Låst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.59", "25:00", "snart", "14–15"})
    void a_time_that_is_over_or_none_is_said_at_its_field_and_stays_there(String wrong) {
        write("Møtet ble åpnet.");
        HttpResponse<String> answer = commons.secretariat.fillIn(work() + "/referat", work() + "/referat/retting", Map.of("frist", today.toString(), "klokka", wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#klokka-feil").text()).isNotBlank();
        assertThat(Commons.page(answer).select("#klokka").val()).isEqualTo(wrong);
        assertThat(page("referat").text()).doesNotContain("Ute til retting");
    }

    @Test
    void minutes_of_a_meeting_that_has_not_been_held_are_sent_only_by_whoever_says_so() {
        set("start", today.plusDays(3).atTime(18, 0).toString());
        write("Utkast.");
        HttpResponse<String> answer = commons.secretariat.fillIn(work() + "/referat", work() + "/referat/retting", Map.of("frist", today.plusDays(5).toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("main").text()).contains("Møtet er ikke holdt ennå");
        assertThat(Commons.page(answer).select("#frist").val()).isEqualTo(today.plusDays(5).toString());
        assertThat(page("referat").text()).doesNotContain("Ute til retting");

        layOut(Map.of("frist", today.plusDays(5).toString(), "likevel", "true"));
        assertThat(page("referat").text()).contains("Ute til retting");
    }

    @Test
    void locked_minutes_are_changed_by_no_form_and_by_nobody_at_the_database() {
        locked("Møtet ble åpnet.");
        String ticket = page("referat").select("input[name=_csrf]").first().val();
        for (Map.Entry<String, String> form : Map.of("", "referat", "/retting", "frist", "/lasing", "x").entrySet()) {
            HttpResponse<String> answer = commons.secretariat.postBlindly(work() + "/referat" + form.getKey(), Map.of("_csrf", ticket, form.getValue(), form.getKey().isEmpty() ? "Noe annet" : today.plusDays(3).toString(), "sett", "1"));
            assertThat(answer.statusCode()).isEqualTo(409);
        }

        assertThat(commons.open(open()).text()).contains("Møtet ble åpnet", "Låst").doesNotContain("Noe annet");
        for (String sql : List.of(
                "update input_meeting_minutes set words = 'x' where meeting = cast(? as uuid)",
                "update input_meeting_minutes set locked = null where meeting = cast(? as uuid)",
                "delete from input_meeting_minutes where meeting = cast(? as uuid)")) {
            assertThatThrownBy(() -> database.sql(sql).param(step).update()).hasStackTraceContaining("Locked minutes");
        }
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("truncate input_meeting_minutes cascade").update()).hasStackTraceContaining("not thrown away");
    }

    @Test
    void what_is_found_wrong_later_stands_beside_as_an_addendum_that_stays_too() {
        locked("Møtet ble åpnet.");
        press("/tillegg", "tillegg", "Møtet begynte en time senere.");

        assertThat(commons.open(open()).text()).contains("Møtet ble åpnet", "Tillegg", "Møtet begynte en time senere.");
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("update input_meeting_addendum set words = 'x'").update()).hasStackTraceContaining("An addendum stays");
    }

    @Test
    void two_who_write_minutes_at_once_both_see_what_the_other_wrote() {
        write("Første utgave.");
        Document opened = page("referat");
        write("Kari skrev dette.");
        HttpResponse<String> late = commons.secretariat.postBlindly(work() + "/referat", Map.of("_csrf", opened.select("input[name=_csrf]").first().val(), "sett", opened.select("input[name=sett]").val(), "referat", "Ola skrev dette."));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Commons.page(late).select("main").text()).contains("Kari skrev dette.");
        assertThat(Commons.page(late).select("#referat").val()).contains("Ola skrev dette.");
    }

    @Test
    void those_who_were_there_get_a_link_and_say_what_is_wrong_without_an_account() {
        set("pamelding", "true");
        String mail = "r" + UUID.randomUUID() + "@eksempel.no";
        comes("Kari Nordmann", mail);
        write("Møtet ble åpnet klokka 18.");
        press("/retting", "frist", today.plusDays(3).toString());
        press("/retting", "frist", today.plusDays(3).toString());
        assertThat(subjects(mail)).filteredOn(subject -> subject.startsWith("Referatet er klart")).hasSize(1);
        String link = letters(mail).stream().flatMap(String::lines).filter(line -> line.contains("/referat?nokkel=")).findFirst().orElseThrow();
        String path = link.substring(link.indexOf('/', 8));
        String sending = UUID.randomUUID().toString();
        String name = commons.open(path).select("#navn").val();
        for (int i = 0; i < 2; i++) {
            assertThat(commons.somebody().fillIn(path, open() + "/referat", Map.of("rettelse", "Det var klokka 19.", "navn", name, "sending", sending)).statusCode()).isEqualTo(200);
        }

        assertThat(commons.open(path).select(".sam-corrections li").eachText()).singleElement().asString().contains("Det var klokka 19.", "Ikke besvart ennå");
        assertThat(page("referat").select(".sam-corrections li").text()).contains("Kari Nordmann", "Det var klokka 19.");
        String other = page("referat").select("a[href*=/referat?nokkel=]").attr("href");
        assertThat(commons.open(other.substring(other.indexOf('/', 8))).select("main").text()).contains("Det var klokka 19.").doesNotContain("Nordmann");
    }

    @Test
    void who_asks_what_is_kept_about_them_hears_of_meetings_and_corrections_too() {
        set("pamelding", "true");
        String mail = "r" + UUID.randomUUID() + "@eksempel.no";
        comes("Kari Nordmann", mail);
        write("Møtet ble åpnet klokka 18.");
        press("/retting", "frist", today.plusDays(3).toString());
        String link = letters(mail).stream().flatMap(String::lines).filter(line -> line.contains("/referat?nokkel=")).findFirst().orElseThrow();
        says(link.substring(link.indexOf('/', 8)), "Det var klokka 19.");

        HttpResponse<String> found = commons.secretariat.fillIn(commons.work() + "/personvern", commons.work() + "/personvern", Map.of("handling", "finn", "hvem", mail));

        assertThat(Commons.page(found).select("main").text()).contains("Påmeldt til ett møte", "Har meldt én rettelse til et referat");
    }

    @Test
    void without_the_link_or_the_words_nothing_is_said() {
        write("Møtet ble åpnet.");
        String shared = open() + "/referat?nokkel=" + database.sql("select key from input_meeting_minutes where meeting = cast(? as uuid)").param(step).query(String.class).single();
        assertThat(commons.somebody().get(shared).statusCode()).isEqualTo(404);
        press("/retting", "frist", today.toString());

        for (String key : List.of("", "x", UUID.randomUUID().toString())) {
            assertThat(commons.somebody().get(open() + "/referat?nokkel=" + key).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> empty = commons.somebody().fillIn(shared, open() + "/referat", Map.of("rettelse", " ", "navn", "Ola"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Commons.page(empty).select("#navn").val()).isEqualTo("Ola");
        assertThat(commons.somebody().fillIn(shared, open() + "/referat", Map.of("rettelse", "Kjøp klokker", "nettsted", "x")).statusCode()).isEqualTo(422);
        assertThat(commons.open(shared).select(".sam-corrections")).isEmpty();
    }

    @Test
    void each_correction_is_taken_in_or_answered_with_a_reason_before_the_lock() {
        String shared = laidOut("Møtet ble åpnet klokka 18.");
        says(shared, "Det var klokka 19.");
        says(shared, "Jeg var ikke uenig.");
        past();
        assertThat(commons.somebody().get(shared).body()).contains("Fristen for å rette var").doesNotContain("name=\"rettelse\"");
        assertThat(settle("/lasing", Map.of("x", "")).statusCode()).isEqualTo(409);
        List<String> ids = page("referat").select(".sam-corrections input[name=id]").eachAttr("value");

        settle("/rettelser", Map.of("id", ids.get(0), "handling", "tatt-inn"));
        HttpResponse<String> unsaid = settle("/rettelser", Map.of("id", ids.get(1), "handling", "svar", "svar", ""));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        settle("/rettelser", Map.of("id", ids.get(1), "handling", "svar", "svar", "To andre husker det slik det står."));
        assertThat(settle("/rettelser", Map.of("id", ids.get(1), "handling", "tatt-inn")).statusCode()).isEqualTo(409);
        assertThat(settle("/lasing", Map.of("x", "")).statusCode()).isEqualTo(200);

        assertThat(commons.open(shared).select(".sam-corrections li").eachText()).satisfiesExactly(
                first -> assertThat(first).contains("Det var klokka 19.", "Tatt inn"), second -> assertThat(second).contains("Ikke tatt inn: To andre husker"));
    }

    @Test
    void what_is_said_after_the_lock_becomes_an_addendum_and_the_minutes_stay() {
        String shared = laidOut("Møtet ble åpnet.");
        past();
        press("/lasing", "x", "");
        says(shared, "Gratangen var også med.");
        String id = page("referat").select(".sam-corrections input[name=id]").val();
        settle("/rettelser", Map.of("id", id, "handling", "tatt-inn", "tillegg", "Gratangen kommune møtte med to."));

        Document page = commons.open(open());
        assertThat(page.select("section:has(#referat) .sam-read").text()).isEqualTo("Møtet ble åpnet.");
        assertThat(page.select(".sam-answer").text()).contains("Tillegg", "Gratangen kommune møtte med to.");
    }

    @Test
    void who_corrected_is_forgotten_when_the_date_comes_and_what_they_said_stays() {
        String shared = laidOut("Møtet ble åpnet.");
        commons.somebody().fillIn(shared, open() + "/referat", Map.of("rettelse", "Det var klokka 19.", "navn", "Kari Nordmann"));
        database.sql("update input_meeting_correction set kept_until = ?").param(today.minusDays(1)).update();
        server.getBean(MeetingPrivacy.class).sweep();

        assertThat(page("referat").select(".sam-corrections li").text()).contains("Uten navn", "Det var klokka 19.").doesNotContain("Nordmann");
    }

    private String laidOut(String words) {
        write(words);
        press("/retting", "frist", today.toString());
        String link = page("referat").select("a[href*=/referat?nokkel=]").attr("href");
        return link.substring(link.indexOf('/', 8));
    }

    private void says(String link, String words) {
        assertThat(commons.somebody().fillIn(link, open() + "/referat", Map.of("rettelse", words)).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> settle(String form, Map<String, String> fields) {
        Map<String, String> sent = new java.util.HashMap<>(fields);
        sent.put("_csrf", page("referat").select("input[name=_csrf]").first().val());
        return commons.secretariat.postBlindly(work() + "/referat" + form, sent);
    }

    private void past() {
        database.sql("update input_meeting_minutes set correction_closes = null, correction_until = ? where meeting = cast(? as uuid)").params(today.minusDays(1), step).update();
    }

    private List<String> letters(String to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().value().equals(to)).map(letter -> letter.text()).toList();
    }

    private void locked(String words) {
        write(words);
        press("/retting", "frist", today.toString());
        database.sql("update input_meeting_minutes set correction_closes = null, correction_until = ? where meeting = cast(? as uuid)").params(today.minusDays(1), step).update();
        press("/lasing", "x", "");
    }

    private void write(String words) {
        press("", "referat", words);
    }

    private void press(String form, String field, String value) {
        HttpResponse<String> answer = commons.secretariat.fillIn(work() + "/referat", work() + "/referat" + form, Map.of(field, value));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private void layOut(Map<String, String> form) {
        assertThat(commons.secretariat.fillIn(work() + "/referat", work() + "/referat/retting", form).statusCode()).isEqualTo(200);
    }

    private Document page(String under) {
        return Commons.page(commons.secretariat.get(work() + "/" + under));
    }

    private void capture(Guest who, String words, String circle) {
        assertThat(who.fillIn(work() + "/bord", work() + "/bord", Map.of("tekst", words, "gruppe", circle)).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> comes(String name, String email) {
        return commons.somebody().fillIn(open(), open(), Map.of("navn", name, "epost", email));
    }

    private void set(String... fields) {
        Map<String, String> sent = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        assertThat(commons.secretariat.fillIn(work(), work(), sent).statusCode()).isEqualTo(200);
    }

    private Guest scribe() {
        PersonId person = server.getBean(People.class).enter("Referenten", Commons.TEST);
        server.getBean(People.class).grant(person, RoleHeld.scribe(commons.council), Commons.TEST);
        Guest guest = new Guest(port);
        guest.signsIn(server.getBean(SignInLinks.class).make(person));
        return guest;
    }

    private List<String> subjects(String to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().value().equals(to)).map(letter -> letter.subject()).toList();
    }

    private String open() {
        return commons.input() + "/moter/" + step;
    }

    private String work() {
        return "/arbeid/" + commons.region + "/plan/moter/" + step;
    }
}
