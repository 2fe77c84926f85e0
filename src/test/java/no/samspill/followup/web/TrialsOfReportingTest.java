package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.followup.Following;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.input.web.Sending;
import no.samspill.ledger.Change;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
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

/** What goes wrong between a reminder and a report that is saved. */
@ServerTest
class TrialsOfReportingTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;
    private PersonId nina;
    private String form;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Harstad");
        up = new Following(world, LocalDate.now().minusDays(60));
        nina = world.editor("Nina");
        form = "/arbeid/" + world.region + "/utviklingsplan/status/1?hvem=" + up.key(0);
    }

    private Map<String, String> filledIn(Guest phone, String words) {
        Map<String, String> fields = new HashMap<>(Map.of("state", "UNDER_WAY", "words", words, "day", LocalDate.now().toString()));
        Jsoup.parse(phone.get(form).body()).select("form.sam-report input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        return fields;
    }

    private List<Report> reports() {
        return up.followUps().reports(up.view());
    }

    @Test
    void the_same_form_pressed_on_two_phones_at_once_is_one_report_and_both_hear_that_it_came() throws Exception {
        Guest one = world.guest(nina, port);
        Guest other = world.guest(nina, port);
        Map<String, String> first = filledIn(one, "Kurset er i gang");
        Map<String, String> second = filledIn(other, "Kurset er i gang");
        second.put("sending", first.get("sending"));
        try (var phones = Executors.newFixedThreadPool(2)) {
            List<Callable<HttpResponse<String>>> presses = List.of(() -> one.postBlindly(form, first), () -> other.postBlindly(form, second), () -> one.postBlindly(form, first), () -> other.postBlindly(form, second));
            for (Future<HttpResponse<String>> press : phones.invokeAll(presses)) {
                assertThat(press.get().statusCode()).isEqualTo(200);
                assertThat(press.get().uri().getPath()).endsWith("/status");
            }
        }
        assertThat(reports()).hasSize(1);
    }

    @Test
    void two_phones_that_each_say_something_are_both_heard_and_the_later_word_holds() {
        Guest one = world.guest(nina, port);
        Guest other = world.guest(world.editor("Pernille"), port);
        Map<String, String> first = filledIn(one, "Første kursdag er holdt");
        Map<String, String> second = filledIn(other, "Alle har gått kurset");
        second.put("state", "COMPLETED");
        assertThat(one.postBlindly(form, first).body()).contains("Takk.");
        assertThat(other.postBlindly(form, second).body()).contains("Takk.");
        assertThat(reports()).extracting(Report::words).containsExactly("Første kursdag er holdt", "Alle har gått kurset");
        assertThat(new Guest(port).get("/" + world.region + "/utviklingsplan/tiltak/1").body()).contains("Alle har gått kurset");
    }

    @Test
    void it_is_reported_beside_the_row_of_the_working_table_too_and_not_written_over_there() {
        Guest desk = world.guest(nina, port);
        String table = "/arbeid/" + world.region + "/utviklingsplan/tabell?rad=" + up.course;
        Document before = Jsoup.parse(desk.get(table).body());
        assertThat(before.select("#bord").hasAttr("data-meldes")).isTrue();
        assertThat(before.select("#status").text()).containsPattern("Gratangen[^:]*: Ikke meldt.*Harstad[^:]*: Ikke meldt");
        assertThat(before.select("#status form")).as("for her own municipality alone").hasSize(1);
        assertThat(before.select("[name=ord-status]")).isEmpty();

        Map<String, String> fields = new HashMap<>(Map.of("state", "STOPPED", "words", "", "stille", "true"));
        before.select("#status form input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        HttpResponse<String> refused = desk.postBlindly(before.select("#status form").attr("action"), fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("hvorfor");
        fields.put("state", "UNDER_WAY");
        fields.put("words", "Kurset er i gang");
        assertThat(desk.postBlindly(before.select("#status form").attr("action"), fields).body()).startsWith("Takk.");
        assertThat(Jsoup.parse(desk.get(table).body()).select("#status").text()).containsPattern("Gratangen[^:]*: Under arbeid.*Kurset er i gang");
        assertThat(reports()).singleElement().extracting(Report::words).isEqualTo("Kurset er i gang");

        fields.put("words", "");
        fields.put("sending", UUID.randomUUID().toString());
        assertThat(desk.postBlindly(before.select("#status form").attr("action"), fields).body()).as("the same state and no words").startsWith("Ingenting er nytt ennå");
        assertThat(reports()).hasSize(1);
    }

    @Test
    void a_photo_of_forty_megabytes_is_refused_in_plain_words_at_its_field_with_the_limit_named() {
        Guest phone = world.guest(nina, port);
        HttpResponse<String> answer = Sending.send(phone, form, form, Map.of("state", "UNDER_WAY", "words", "Se bildet", "day", LocalDate.now().toString()), "files", List.of(new Sending.File("IMG_0001.jpg", new byte[40 << 20])));
        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#files-feil").text()).contains("hver fil kan være på høyst 10 MB", "gå tilbake i nettleseren");
        assertThat(page.selectFirst("form.sam-report").attr("data-draft")).as("where what was typed is kept on the phone").isEqualTo(form);
        assertThat(page.selectFirst("form.sam-report").attr("action")).isEqualTo(form);
        assertThat(reports()).isEmpty();
    }

    @Test
    void one_that_the_server_reads_and_does_not_want_leaves_what_was_typed_in_the_form() {
        Guest phone = world.guest(nina, port);
        HttpResponse<String> answer = Sending.send(phone, form, form, Map.of("state", "UNDER_WAY", "words", "Se bildet", "day", LocalDate.now().toString()), "files", List.of(new Sending.File("IMG_0001.jpg", new byte[11 << 20])));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#files-feil").text()).contains("større enn 10 MB");
        assertThat(page.selectFirst("textarea[name=words]").wholeText()).isEqualTo("Se bildet");
        assertThat(page.select("input[name=state][checked]").val()).isEqualTo("UNDER_WAY");
        assertThat(reports()).isEmpty();
    }

    @Test
    void whoever_may_no_more_when_they_press_reports_nothing_and_is_told_so() {
        Guest phone = world.guest(nina, port);
        Map<String, String> fields = filledIn(phone, "Kurset er i gang");
        world.bean(People.class).end(nina, RoleHeld.editor(world.council, world.municipality()), World.TEST);
        HttpResponse<String> answer = phone.postBlindly(form, fields);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).isNotBlank().doesNotContain("Takk.");
        world.bean(People.class).leave(nina, World.TEST);
        HttpResponse<String> left = phone.postBlindly(form, fields);
        assertThat(left.statusCode()).isEqualTo(403);
        assertThat(left.body()).contains("tok vi ikke imot det du sendte", "Ta gjerne en kopi av det du skrev");
        assertThat(reports()).isEmpty();
    }

    @Test
    void a_measure_that_is_taken_out_while_somebody_writes_is_said_and_what_was_written_comes_in_when_it_is_back() {
        up.tells(0, up.course, State.NOT_STARTED, LocalDate.now().minusDays(50), "Venter");
        Guest phone = world.guest(nina, port);
        Map<String, String> fields = filledIn(phone, "Kurset er i gang");
        world.apply(up.plan, List.of(new Change.Remove(up.course)));
        HttpResponse<String> answer = phone.postBlindly(form, fields);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Det kan være tatt ut av planen");
        assertThat(phone.get("/arbeid/" + world.region + "/utviklingsplan/status").body()).doesNotContain("Kurs i førstelinjetjenesten</a>");
        world.apply(up.plan, List.of(new Change.Restore(up.course)));
        assertThat(phone.postBlindly(form, fields).body()).contains("Takk.");
        assertThat(reports()).extracting(Report::words).containsExactly("Venter", "Kurset er i gang");
        assertThat(Jsoup.parse(phone.get(form).body()).select(".sam-histlist > li")).as("what was told before it was out is there still").hasSize(2);
    }

    @Test
    void a_sending_that_is_no_sending_is_still_a_report() {
        Guest phone = world.guest(nina, port);
        Map<String, String> fields = filledIn(phone, "Kurset er i gang");
        fields.put("sending", "x" + UUID.randomUUID());
        assertThat(phone.postBlindly(form, fields).statusCode()).isEqualTo(200);
        assertThat(reports()).hasSize(1);
    }
}
