package no.samspill.hearing.statement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.hearing.Heard;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.input.web.Sending;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SpeakingAtAHearingTest {
    @LocalServerPort private int port;
    @Autowired private ApplicationContext server;
    @Autowired private Statements statements;
    @Autowired private Sorting sorting;
    @Autowired private Post post;
    @Autowired private TestClock clock;

    private Speaker speaker;

    @BeforeEach
    void a_hearing() {
        speaker = new Speaker(Heard.now(World.of(server, "Gratangen")), port);
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.letGo();
    }

    @Test
    void a_comment_comes_in_about_its_row_and_leads_back_to_it_with_a_receipt() {
        var answer = speaker.comments("tiltak-1", "مرحبا 🙂 kurs på kveldstid");

        Statement one = speaker.received().getFirst();
        assertThat(one.words()).isEqualTo("مرحبا 🙂 kurs på kveldstid");
        assertThat(one.place().element()).isEqualTo(speaker.heard.first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getFragment() == null ? "tiltak-1" : answer.uri().getFragment()).isEqualTo("tiltak-1");
        assertThat(Speaker.page(answer).select("#tiltak-1 .sam-thanks").text()).contains("nr. 1", one.receipt().toString());
        assertThat(Speaker.page(answer).select("#tiltak-2 .sam-thanks")).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_at_the_place_with_what_was_typed() {
        var answer = speaker.comments("tiltak-1", "Flere kurs", "epost", "ikke en adresse", "navn", "Kari");

        Document page = Speaker.page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#tiltak-1 details[open] textarea").val()).isEqualTo("Flere kurs");
        assertThat(page.select("#n-tiltak-1").val()).isEqualTo("Kari");
        assertThat(page.select("#e-tiltak-1-feil").text()).contains("navn@eksempel.no");
        assertThat(page.select(".ds-error-summary a").attr("href")).isEqualTo("#e-tiltak-1");
        assertThat(page.select("#tiltak-2 details[open]")).isEmpty();
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void the_same_comment_sent_twice_is_one() {
        Map<String, String> form = speaker.form("tiltak-1");
        form.put("tekst", "En gang");
        speaker.guest.postBlindly(speaker.hearing + "/kommentar", form);
        speaker.guest.postBlindly(speaker.hearing + "/kommentar", form);

        assertThat(speaker.received()).hasSize(1);
    }

    @Test
    void a_form_that_stood_open_too_long_comes_back_with_what_was_typed() {
        Speaker browser = speaker.other();
        browser.guest.from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        var answer = browser.comments("tiltak-1", "Flere kurs", "_csrf", "gammel");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Speaker.page(answer).select("#tiltak-1 details[open] textarea").val()).isEqualTo("Flere kurs");
    }

    @Test
    void nobody_reads_it_before_the_secretariat_has_and_then_it_stands_under_its_row_and_in_the_contents() {
        speaker.comments("tiltak-1", "Kurs på kveldstid", "navn", "Kari Nordmann");
        assertThat(speaker.other().open(speaker.hearing).select("main").text()).doesNotContain("kveldstid");

        sorting.show(speaker.heard.hearing, speaker.received(), World.TEST);
        Document page = speaker.other().open(speaker.hearing);
        assertThat(page.select("#tiltak-1 .sam-heard").text()).contains("Kurs på kveldstid", "Kari Nordmann");
        assertThat(page.select(".sam-toc .sam-count").first().ownText()).isEqualTo("1");
        assertThat(speaker.open(speaker.hearing + "/uttalelser").select("main").text()).contains("Kurs på kveldstid", "Én uttalelse er lagt ut");
    }

    @Test
    void in_the_last_second_it_is_taken_in_and_in_the_next_it_is_kept_in_the_form() {
        LocalDate deadline = speaker.heard.hearing.opening(Track.EVERYBODY).orElseThrow().deadline();
        Opening opening = new Opening(deadline, deadline);
        Map<String, String> form = speaker.form("tiltak-1");
        clock.hold(opening.ends().minusMillis(1));
        form.put("tekst", "I siste sekund");
        assertThat(speaker.guest.postBlindly(speaker.hearing + "/kommentar", form).statusCode()).isEqualTo(200);
        clock.hold(opening.ends());
        form.put("tekst", "Et sekund for sent");
        form.put("sending", UUID.randomUUID().toString());
        var late = speaker.guest.postBlindly(speaker.hearing + "/kommentar", form);

        assertThat(speaker.received()).extracting(Statement::words).containsExactly("I siste sekund");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Speaker.page(late).select("#tiltak-1 textarea").val()).isEqualTo("Et sekund for sent");
        assertThat(Speaker.page(late).select("#k-tiltak-1-feil").text()).contains("ikke sendt");
    }

    @Test
    void in_the_night_the_clock_goes_back_each_is_taken_in_until_the_day_is_over() {
        speaker = new Speaker(new Heard(World.of(server, "Gratangen"), LocalDate.of(2017, 9, 17), LocalDate.of(2017, 10, 29)), port);
        clock.hold(Instant.parse("2017-10-29T00:30:00Z"));
        Map<String, String> form = speaker.form("tiltak-1");
        Map<String, Integer> came = new java.util.LinkedHashMap<>();
        for (String moment : List.of("2017-10-29T00:30:00Z", "2017-10-29T01:30:00Z", "2017-10-29T22:59:59.999Z", "2017-10-29T23:00:00Z")) {
            clock.hold(Instant.parse(moment));
            form.put("tekst", moment);
            form.put("sending", UUID.randomUUID().toString());
            came.put(moment, speaker.guest.postBlindly(speaker.hearing + "/kommentar", form).statusCode());
        }

        assertThat(came.values()).as("half past two, half past two again, the last second, the next day").containsExactly(200, 200, 200, 409);
        assertThat(speaker.received()).extracting(Statement::words).containsExactly("2017-10-29T00:30:00Z", "2017-10-29T01:30:00Z", "2017-10-29T22:59:59.999Z");
        assertThat(speaker.received()).allSatisfy(one -> assertThat(one.received()).isEqualTo(Instant.parse(one.words()))).noneMatch(Statement::late);
    }

    @Test
    void a_statement_sent_twice_is_one_and_both_presses_lead_to_its_receipt() {
        var looked = speaker.writes("Vi støtter hovedmålet.");
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of("vis", "true"));
        Speaker.page(looked).select("form[action$=/sending] input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        var first = speaker.guest.postBlindly(looked.uri().getPath(), fields);
        var second = speaker.guest.postBlindly(looked.uri().getPath(), fields);

        assertThat(speaker.received()).singleElement().satisfies(one -> assertThat(List.of(first, second)).allMatch(answer -> answer.uri().getPath().endsWith("/svar/" + one.receipt())));
    }

    @Test
    void where_the_council_is_dissolved_while_it_is_open_what_was_asked_is_heard_to_its_end() {
        assertThat(server.getBean(Reforms.class).enter(new Reform.Dissolve(speaker.heard.world.council, List.of(), LocalDate.now(Opening.NORWAY)), World.TEST)).isEmpty();

        assertThat(speaker.comments("tiltak-1", "Vi vil fortsatt ha kurs").statusCode()).isEqualTo(200);
        assertThat(speaker.received()).extracting(Statement::words).containsExactly("Vi vil fortsatt ha kurs");
        speaker.sends(speaker.writes("Og hvem svarer oss nå?"), Map.of("vis", "true"));
        assertThat(speaker.received()).hasSize(2);
    }

    @Test
    void a_statement_is_written_looked_at_and_sent_with_a_file() {
        var looked = speaker.writes("Vi støtter hovedmålet.\n\nA2: Hvem koordinerer?", "navn", "Velforeningen");
        assertThat(speaker.received()).isEmpty();
        assertThat(Speaker.page(looked).select(".sam-paper").text()).contains("Velforeningen", "Ikke bekreftet", "Hvem koordinerer?");

        var sent = speaker.sends(looked, Map.of("vis", "true"), new Sending.File("saksutskrift.txt", "Saken".getBytes(StandardCharsets.UTF_8)));
        Statement one = speaker.received().getFirst();
        assertThat(one.behalf()).isEqualTo(new Behalf.Claimed("Velforeningen"));
        assertThat(one.words()).isEqualToNormalizingNewlines("Vi støtter hovedmålet.\n\nA2: Hvem koordinerer?");
        assertThat(sent.uri().getPath()).isEqualTo(speaker.hearing + "/svar/" + one.receipt());
        assertThat(Speaker.page(sent).select("a[download]").text()).isEqualTo("saksutskrift.txt");
        assertThat(sent.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(speaker.guest.get(looked.uri().getPath()).uri().getPath()).as("the draft's link leads to what it became").isEqualTo(sent.uri().getPath());
    }

    @Test
    void a_link_from_the_letter_proves_whom_it_is_for() {
        UUID key = speaker.consultee("Ibestad kommune");
        String page = speaker.hearing + "/uttalelse?nokkel=" + key;
        assertThat(speaker.open(page).select(".sam-proven").text()).contains("Ibestad kommune", "Bekreftet");
        var looked = Sending.send(speaker.guest, page, speaker.hearing + "/uttalelse", Map.of("tekst", "", "ingen", "true"), "fil", List.of());
        speaker.sends(looked, Map.of("vis", "true"));

        Statement one = speaker.received().getFirst();
        assertThat(one.nothingToSay()).isTrue();
        assertThat(one.behalf()).isInstanceOf(Behalf.Proven.class);
        assertThat(one.publicName()).isEqualTo("Ibestad kommune");
        assertThat(one.track()).isEqualTo(Track.CONSULTEES);
    }

    @Test
    void its_page_says_whose_link_it_is_and_the_next_step_is_told_before_it_comes() {
        java.util.UUID key = speaker.consultee("Gratangen kommune");
        assertThat(speaker.open(speaker.hearing + "?nokkel=" + key).select(".sam-proven").text()).contains("Gratangen kommune", "Denne lenken er deres", "Velg e-postene dere får");
        assertThat(speaker.open(speaker.hearing).select(".sam-proven")).isEmpty();
        assertThat(speaker.open(speaker.hearing + "/uttalelse").select("main form").text()).contains("I neste steg", "legge ved filer", "navnet ditt");
        assertThat(speaker.open(speaker.hearing + "/uttalelse?nokkel=" + key).select("main form").text()).contains("legge ved filer").doesNotContain("navnet ditt");
    }

    @Test
    void an_empty_draft_is_not_kept() {
        var answer = speaker.writes("  ", "handling", "kladd", "navn", "Velforeningen");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det er ikke noe å lagre ennå", "Velforeningen");
    }

    @Test
    void paragraphs_stay_paragraphs_where_everybody_reads_them() {
        speaker.comments("tiltak-1", "Første avsnitt.\n\nAndre avsnitt.");
        sorting.show(speaker.heard.hearing, speaker.received(), World.TEST);
        Document page = speaker.open(speaker.hearing + "/uttalelser");
        assertThat(page.select("q.sam-kept").first().wholeText().replace("\r", "")).isEqualTo("Første avsnitt.\n\nAndre avsnitt.");
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href").stream().map(href -> speaker.guest.get(href).body())).as("its lines are kept by the page's own style").anyMatch(css -> css.contains(".sam-kept { white-space: pre-line"));
    }

    @Test
    void a_round_for_those_who_took_part_is_theirs_alone() {
        JdbcClient sql = server.getBean(JdbcClient.class);
        UUID round = UUID.randomUUID();
        LocalDate today = LocalDate.now(Opening.NORWAY);
        sql.sql("insert into hearing (id, plan, number, version, follows, returning_only) values (?, ?, 2, 1, ?, true)").params(round, speaker.heard.plan.value(), speaker.heard.hearing.id().value()).update();
        sql.sql("insert into hearing_track (hearing, track, opens, deadline) values (?, 'EVERYBODY', ?, ?)").params(round, today, today.plusDays(7)).update();
        sql.sql("update hearing set announced = clock_timestamp() where id = ?").param(round).update();
        speaker.comments("tiltak-1", "Jeg var med", "epost", "var-med@eksempel.no");
        sql.sql("update hearing_sender set confirmed = clock_timestamp() where statement = ?").param(speaker.received().getFirst().id().value()).update();
        UUID own = sql.sql("select key from hearing_sender where statement = ?").param(speaker.received().getFirst().id().value()).query(UUID.class).single();
        String second = speaker.hearing.replace("/horing/1", "/horing/2");
        assertThat(speaker.open(second).select(".sam-say")).isEmpty();
        assertThat(speaker.open(second + "/uttalelse").select("main").text()).contains("for dem som er bedt om å uttale seg");

        Map<String, String> form = new java.util.LinkedHashMap<>();
        speaker.open(second + "?nokkel=" + own).select("#tiltak-1 .sam-say form input[type=hidden]").forEach(hidden -> form.put(hidden.attr("name"), hidden.val()));
        form.put("tekst", "Og er med igjen");
        assertThat(speaker.guest.postBlindly(second + "/kommentar", form).statusCode()).isEqualTo(200);
        form.put("nokkel", UUID.randomUUID().toString());
        form.put("sending", UUID.randomUUID().toString());
        assertThat(speaker.guest.postBlindly(second + "/kommentar", form).statusCode()).isEqualTo(403);
        assertThat(statements.list(server.getBean(Hearings.class).get(new HearingId(round)))).extracting(Statement::words).containsExactly("Og er med igjen");
    }

    @Test
    void nothing_to_say_and_words_beside_it_are_asked_about() {
        var answer = speaker.writes("Men likevel dette", "ingen", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Speaker.page(answer).select("#tekst").val().strip()).isEqualTo("Men likevel dette");
    }

    @Test
    void five_hundred_pages_come_in_to_the_letter() {
        String pages = "Dette er et avsnitt på en side, med å og ø. ".repeat(30_000).strip();
        var looked = speaker.writes(pages);
        speaker.sends(looked, Map.of("vis", "true"));

        assertThat(speaker.received().getFirst().words()).isEqualTo(pages);
    }

    @Test
    void two_hundred_megabytes_are_refused_in_words_and_what_was_written_is_kept() throws Exception {
        String draft = speaker.writes("Se vedlegget").uri().getPath();
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.pdf\"\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        long large = 200L << 20;
        var body = BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(head), new Zeros(large), new ByteArrayInputStream(tail))))), head.length + large + tail.length);
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + draft)).timeout(Duration.ofMinutes(1)).header("Content-Type", "multipart/form-data; boundary=x").POST(body).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(Speaker.page(answer).select("#fil-feil").text()).contains("for store", "tatt vare på");
            assertThat(Speaker.page(answer).select(".sam-paper").text()).contains("Se vedlegget");
        }
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void two_phones_on_one_draft_see_each_other_s_words() {
        String draft = speaker.writes("Først", "handling", "kladd").uri().getPath();
        Document hers = speaker.open(draft);
        Speaker his = speaker.other();
        Sending.send(his.guest, draft, draft, Map.of("tekst", "Hans ord", "handling", "kladd"), "fil", List.of());
        var answer = Sending.send(speaker.guest, draft, draft, Map.of("tekst", "Hennes ord", "handling", "kladd", "sett", hers.select("[name=sett]").val()), "fil", List.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Speaker.page(answer).select(".sam-note").text()).contains("Hans ord");
        assertThat(Speaker.page(answer).select("#tekst").val().strip()).isEqualTo("Hennes ord");
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_sent() {
        var looked = speaker.writes("Først");
        String draft = looked.uri().getPath().replace("/sending", "");
        Sending.send(speaker.other().guest, draft, draft, Map.of("tekst", "Endret av en annen", "handling", "kladd"), "fil", List.of());
        var answer = speaker.sends(looked, Map.of("vis", "true", "sett", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Speaker.page(answer).select(".ds-error-summary").text()).contains("Se over på nytt");
        assertThat(speaker.received()).isEmpty();
    }

    @Test
    void when_it_closes_while_they_write_the_words_are_a_draft_that_is_not_sent_and_they_hear_so() {
        var looked = speaker.writes("Nesten ferdig");
        clock.hold(speaker.heard.hearing.opening(Track.EVERYBODY).orElseThrow().ends());
        Document before = Speaker.page(looked);
        var answer = speaker.guest.postBlindly(looked.uri().getPath(), Map.of("_csrf", before.select("[name=_csrf]").val(), "sett", "0", "vis", "true"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Speaker.page(answer).select("main").text()).contains("ikke sendt", "Teksten er tatt vare på", "Nesten ferdig");
        assertThat(speaker.received()).isEmpty();
        String draft = looked.uri().getPath().replace("/sending", "");
        assertThat(speaker.open(draft).select("main").text()).contains("Nesten ferdig", "Høringen er lukket");
    }

    @Test
    void a_robot_that_opens_every_link_changes_nothing() {
        String email = "robot" + UUID.randomUUID() + "@eksempel.no";
        speaker.sends(speaker.writes("Les dette"), Map.of("vis", "true", "epost", email));
        Statement before = speaker.received().getFirst();
        String text = post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().value().equals(email)).findFirst().orElseThrow().text();
        String link = text.lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        String path = link.substring(link.indexOf('/', 8));
        Speaker robot = speaker.other();
        Document page = robot.open(path);
        page.select("a[href^=/]").eachAttr("href").stream().filter(href -> !href.contains("/vedlegg/")).distinct().forEach(robot.guest::get);

        assertThat(statements.contact(before.id()).orElseThrow().confirmed()).isFalse();
        assertThat(speaker.received()).containsExactly(before);
        assertThat(page.body().text()).contains("r…@eksempel.no").doesNotContain(email);

        String form = path.substring(0, path.indexOf('?'));
        var pressed = robot.guest.fillIn(path, form, Map.of());
        assertThat(pressed.statusCode()).isEqualTo(422);
        assertThat(Speaker.page(pressed).select("#kode-feil").text()).isNotEmpty();
        assertThat(statements.contact(before.id()).orElseThrow().confirmed()).as("nor does one that presses the button").isFalse();
        robot.guest.fillIn(path, form, Map.of("kode", text.lines().filter(line -> line.startsWith("Skriv denne koden")).findFirst().orElseThrow().replaceFirst(".*: ", "")));
        assertThat(statements.contact(before.id()).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void neither_name_nor_address_of_who_would_not_be_named_stands_anywhere() {
        NewStatement letter = new NewStatement(
                UUID.randomUUID(), Track.EVERYBODY, Channel.LETTER, new Behalf.Own(), null, "Offentlige ord om kurs", LocalDate.now(Opening.NORWAY), LocalDate.now(Opening.NORWAY), true,
                new Sender("Hemmelig Nordmann", false, new EmailAddress("hemmelig@eksempel.no"), Language.NB));
        Statement one = ((Taking.Taken) statements.take(speaker.heard.hearing, letter, World.TEST)).statement();
        sorting.show(speaker.heard.hearing, List.of(one), World.TEST);
        String plan = "/" + speaker.heard.world.region + "/utviklingsplan";
        String region = "/" + speaker.heard.world.region;

        assertThat(speaker.open(speaker.hearing + "/uttalelser").text()).contains("Offentlige ord om kurs", "Uten navn");
        for (String path : List.of(
                speaker.hearing, speaker.hearing + "/uttalelser", speaker.hearing + "/uttalelser/" + one.number(), plan, plan + "?q=Hemmelig", plan + "/plan.json", plan + "/prosess", plan + "/prosess.ics", plan + "/innspill",
                plan + "/innspill/rapport", plan + "/innspill/rapport.csv", plan + "/versjon/1", plan + "/versjon/1/plan.json", region, plan + "/horing.atom", speaker.hearing + "/kalender.ics")) {
            assertThat(speaker.guest.get(path).body().replace("q=Hemmelig", "").replace("value=\"Hemmelig\"", "")).as(path).doesNotContain("Nordmann", "hemmelig@");
        }
    }

    @Test
    void support_counts_once_for_each_browser() {
        speaker.comments("tiltak-1", "Kurs på kveldstid");
        sorting.show(speaker.heard.hearing, speaker.received(), World.TEST);
        Speaker other = speaker.other();
        String form = speaker.hearing + "/uttalelser/1/stotte";
        other.guest.fillIn(speaker.hearing, form, Map.of());
        var again = other.guest.fillIn(speaker.hearing, form, Map.of());
        speaker.other().guest.fillIn(speaker.hearing, form, Map.of());

        assertThat(Speaker.page(again).select(".sam-message").text()).contains("telles én gang");
        assertThat(speaker.open(speaker.hearing).select("#tiltak-1 .sam-heard").text()).contains("2 støtter dette");
    }

    @Test
    void who_has_the_receipt_changes_the_name_shown_and_asks_to_be_erased() {
        speaker.comments("tiltak-1", "Kurs på kveldstid");
        Statement one = speaker.received().getFirst();
        sorting.show(speaker.heard.hearing, List.of(one), World.TEST);
        String page = speaker.hearing + "/svar/" + one.receipt();
        speaker.guest.fillIn(page, page + "/navn", Map.of("navn", "Kari"));
        assertThat(speaker.open(speaker.hearing).select("#tiltak-1 .sam-heard").text()).contains("Kari");

        var pressed = speaker.guest.fillIn(page, page + "/sletting", Map.of());
        assertThat(pressed.statusCode()).as("by a robot, which ticks nothing").isEqualTo(422);
        assertThat(Speaker.page(pressed).select(".ds-error-summary").text()).contains("Kryss av for at det skal slettes");
        assertThat(speaker.open(speaker.hearing).text()).contains("kveldstid");
        speaker.guest.fillIn(page, page + "/sletting", Map.of("sikker", "true"));
        assertThat(speaker.open(speaker.hearing).text()).doesNotContain("kveldstid");
        speaker.guest.fillIn(page, page + "/sletting/angre", Map.of());
        assertThat(speaker.open(speaker.hearing).text()).contains("kveldstid");
    }

    @Test
    void a_number_from_another_hearing_opens_nothing_here() {
        Speaker elsewhere = new Speaker(Heard.now(World.of(server, "Gratangen")), port);
        elsewhere.comments("tiltak-1", "Et annet sted");

        Document page = speaker.open(speaker.hearing + "/svar/" + elsewhere.received().getFirst().receipt());
        assertThat(page.select(".sam-message").text()).contains("finner ikke");
        assertThat(page.body().text()).doesNotContain("Et annet sted");
    }

    /** So many of nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long many) {
            left = many;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, most);
            left -= some;
            java.util.Arrays.fill(into, from, from + some, (byte) 0);
            return some;
        }
    }
}
