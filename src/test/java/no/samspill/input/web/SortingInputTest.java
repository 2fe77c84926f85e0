package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samspill.input.Contribution;
import no.samspill.kernel.TypedCode;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.plan.Field;
import no.samspill.post.Outgoing;
import no.samspill.post.Post;
import no.samspill.testing.ServerTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class SortingInputTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Journal journal;

    @Autowired
    Post post;

    private Commons commons;

    @BeforeEach
    void a_secretariat_with_input_to_sort() {
        commons = new Commons(server, port);
    }

    @Test
    void what_is_read_and_laid_out_can_be_read_by_everybody_with_what_became_of_it() {
        Contribution given = commons.given("Flere kurs for oss som driver alene", "vis", "true");
        press(given, "/sortering", "omrade", commons.area.toString(), "tema", "Gründere");
        press(given, "/visning");

        assertThat(commons.open(commons.input()).select(".sam-inputs li").text()).contains("Flere kurs for oss som driver alene", "Kompetanse", "Lest, og med i arbeidet").doesNotContain("Gründere");
    }

    @Test
    void what_its_sender_keeps_back_is_never_laid_out() {
        Contribution given = commons.given("Bare til dere");
        press(given, "/sortering", "omrade", commons.area.toString());

        assertThat(commons.open(commons.input()).body().text()).doesNotContain("Bare til dere");
        assertThat(commons.open(commons.input() + "/rapport").select("tbody").text()).contains("Avsenderen vil ikke at det vises", "Lest, og med i arbeidet").doesNotContain("Bare til dere");
    }

    @Test
    void the_very_change_it_led_to_is_shown_to_its_sender_who_is_told_by_letter() {
        Contribution given = commons.given("Kursene må komme i 2018", "vis", "true", "epost", "ola@eksempel.no");
        String form = commons.input() + "/" + given.receipt() + "/e-post";
        String link = link("ola@eksempel.no");
        commons.somebody().fillIn(link, form, Map.of("kode", TypedCode.beside(link.replaceFirst(".*nokkel=", "")).shown()));
        commons.plans.apply(commons.plan, List.of(Field.SCHEDULE.put(commons.measure, null, "2018")), Commons.TEST, Reach.WHOLE);
        Document row = Commons.page(commons.secretariat.get(at(given) + "?sted=" + commons.measure));
        String entry = row.select("label:contains(Tidsplan satt til)").attr("for").substring(2);
        commons.secretariat.fillIn(at(given) + "?sted=" + commons.measure, at(given) + "/spor", Map.of("sted", commons.measure.toString(), "endring", entry));

        Document own = commons.open(commons.input() + "/" + given.receipt());
        assertThat(own.select(".sam-led").text()).contains("Tiltak 1: Felles kurs", "Tidsplan satt til «2018»").doesNotContain("Innhold", "Tittel satt");
        assertThat(own.select(".sam-led a").attr("href")).endsWith("/plan/tiltak/1");
        assertThat(letters("ola@eksempel.no")).anySatisfy(letter -> assertThat(letter).contains("Her ser du hva det førte til").contains(given.receipt().toString()).doesNotContain("Kursene må"));
    }

    @Test
    void every_kind_of_row_tells_what_it_came_from_and_the_very_changes() {
        Contribution shown = commons.given("Kompetanse må gjelde hele livet", "vis", "true");
        Contribution closed = commons.given("Dette er bare til dere");
        press(shown, "/visning");
        press(closed, "/samling", "nummer", String.valueOf(shown.number()));
        commons.plans.apply(commons.plan, List.of(Field.TITLE.put(commons.area, "Kompetanse", "Kompetanse hele livet")), Commons.TEST, Reach.WHOLE);
        String entry = Commons.page(commons.secretariat.get(at(shown) + "?sted=" + commons.area)).select("label:contains(hele livet)").attr("for").substring(2);
        commons.secretariat.fillIn(at(shown) + "?sted=" + commons.area, at(shown) + "/spor", Map.of("sted", commons.area.toString(), "endring", entry));
        commons.secretariat.fillIn(at(shown) + "?sted=" + commons.measure, at(shown) + "/spor", Map.of("sted", commons.measure.toString()));

        Document plan = commons.open(commons.input().replace("/innspill", ""));
        assertThat(plan.select(".sam-area > header .sam-origin a").text()).isEqualTo("Bygger på 2 innspill");
        String place = plan.select(".sam-area > header .sam-origin a").attr("href");
        Document trace = commons.open(place.substring(0, place.indexOf('#')));
        assertThat(trace.getElementById(place.substring(place.indexOf('#') + 1)).text())
                .contains("Satsingsområde", "Kompetanse hele livet", "Kompetanse må gjelde hele livet", "Ordene er ikke lagt ut", "endret fra «Kompetanse» til «Kompetanse hele livet»")
                .doesNotContain("bare til dere");
        Document measure = commons.open(plan.select(".sam-measure .sam-origin a").attr("href"));
        assertThat(measure.select("section:has(#opphav)").text()).contains("Kompetanse må gjelde hele livet", "Innspill " + closed.number()).doesNotContain("bare til dere");
    }

    @Test
    void nobody_is_written_to_before_the_address_is_confirmed() {
        Contribution given = commons.given("Kursene må komme i 2018", "epost", "per@eksempel.no");
        press(given, "/svar", "svar", "Det er vedtatt allerede.");

        assertThat(letters("per@eksempel.no")).hasSize(1);
        assertThat(commons.open(commons.input() + "/" + given.receipt()).select(".sam-answer").text()).contains("Det er vedtatt allerede.");
    }

    @Test
    void those_that_say_the_same_share_a_fate_and_keep_their_words() {
        Contribution one = commons.given("Mer buss");
        Contribution other = commons.given("Bussen går for sjelden");
        press(other, "/samling", "nummer", String.valueOf(one.number()));
        press(one, "/svar", "svar", "Fylket eier rutene.");

        Document page = commons.open(commons.input() + "/" + other.receipt());
        assertThat(page.select("main").text()).contains("Bussen går for sjelden", "Behandles sammen med innspill " + one.number(), "Fylket eier rutene.").doesNotContain("Mer buss");
    }

    @Test
    void nothing_is_merged_with_itself_in_a_ring_or_with_what_is_not_there() {
        Contribution one = commons.given("Mer buss");
        Contribution other = commons.given("Bussen går for sjelden");
        press(other, "/samling", "nummer", String.valueOf(one.number()));

        assertThat(press(one, "/samling", "nummer", String.valueOf(one.number())).statusCode()).isEqualTo(422);
        assertThat(press(one, "/samling", "nummer", String.valueOf(other.number())).statusCode()).isEqualTo(422);
        assertThat(Commons.page(press(one, "/samling", "nummer", "99999999")).select("#nummer-feil").text()).contains("99999999");
    }

    @Test
    void one_that_says_several_things_is_followed_in_parts_under_one_receipt() {
        Contribution given = commons.given("Mer buss om kvelden.\n\nOg lys i løypa.");
        press(given, "/deling", "deler", "Mer buss om kvelden.\n---\nOg lys i løypa.");
        Contribution second = commons.contributions.around(List.of(commons.contributions.find(commons.plan, given.id()).orElseThrow())).partsOf(given.id()).get(1);
        press(second, "/svar", "svar", "Lyset kommer i høst.");

        Document page = commons.open(commons.input() + "/" + given.receipt());
        assertThat(page.select(".sam-inputparts > li").eachText()).hasSize(2).element(1).asString().contains("Og lys i løypa.", "Lyset kommer i høst.");
        assertThat(page.select(".sam-input").text()).isEqualTo("Mer buss om kvelden. Og lys i løypa.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mer buss om kvelden. Og lys i løypa.", "Mer buss\n---\n", "Mer tog om kvelden.\n---\nOg lys i løypa.", "Mer buss om kvelden.\n---\nOg lys i løypa.\n---\nOg mer."})
    void the_senders_words_are_never_put_otherwise(String parts) {
        Contribution given = commons.given("Mer buss om kvelden. Og lys i løypa.");
        HttpResponse<String> answer = press(given, "/deling", "deler", parts);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#deler").val().strip()).isEqualTo(parts.strip());
    }

    @Test
    void a_split_can_be_undone_until_something_is_done_with_the_parts() {
        Contribution given = commons.given("Buss. Lys.");
        press(given, "/deling", "deler", "Buss.\n---\nLys.");
        press(given, "/deling/opphevelse");

        assertThat(commons.contributions.counts(commons.plan).unread()).isZero();
        assertThat(Commons.page(commons.secretariat.get(at(given))).select("form[action$=deling]")).hasSize(1);
    }

    @Test
    void what_is_hidden_is_gone_from_the_public_pages_and_the_log_says_why_without_words() {
        Contribution given = commons.given("Du er en tosk, Kari i Storgata", "vis", "true");
        press(given, "/visning");
        press(given, "/skjuling", "grunn", "OFFENSIVE", "mer", "Rammer Kari i Storgata");

        assertThat(commons.open(commons.input()).body().text()).doesNotContain("tosk");
        assertThat(commons.open(commons.input() + "/rapport").select("tbody").text()).contains("Skjult").doesNotContain("tosk", "Storgata");
        List<Entry> entries = journal.ofElement(given.id().value());
        assertThat(entries).extracting(entry -> entry.event().deed().name()).containsExactly("input.take", "input.show", "input.hide");
        assertThat(entries.getLast().event().to()).isEqualTo("OFFENSIVE");
        assertThat(entries.toString()).doesNotContain("Storgata");
    }

    @Test
    void what_is_shown_or_hidden_does_not_stand_in_the_plans_history_as_the_plan_having_been_so() {
        Contribution given = commons.given("Mer buss om kvelden", "vis", "true");
        press(given, "/visning");
        press(given, "/skjuling", "grunn", "OFF_TOPIC");

        String history = Commons.page(commons.secretariat.get("/arbeid/" + commons.region + "/plan/historikk")).select(".sam-history").text();
        assertThat(history).contains("Planen ble startet").doesNotContain("synlig", "skjult");
    }

    @Test
    void notes_are_the_secretariats_own() {
        Contribution given = commons.given("Mer lys");
        press(given, "/notat", "notat", "Ring kommunen om dette");

        assertThat(Commons.page(commons.secretariat.get(at(given))).body().text()).contains("Ring kommunen om dette", "Kari");
        assertThat(commons.open(commons.input() + "/" + given.receipt()).body().text()).doesNotContain("Ring kommunen");
    }

    @Test
    void a_picture_is_kept_and_only_ever_saved_never_shown() {
        Contribution given = commons.given("Se tegningen");
        send(given, "../../tavle.png", Sending.picture("png", 3, 2));

        String file = Commons.page(commons.secretariat.get(at(given))).select("a[href*=/vedlegg/]").attr("href");
        HttpResponse<String> answer = commons.secretariat.get(file);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment").contains("tavle.png").doesNotContain("..");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(commons.somebody().get(file).uri().getPath()).isEqualTo("/logg-inn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000\u0003", "\u007fELF\u0002\u0001\u0001", "#!/bin/sh\nrm -rf .", "<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void programs_and_pages_are_refused_whatever_they_are_called(String content) {
        Contribution given = commons.given("Se vedlegget");
        HttpResponse<String> answer = send(given, "bilde.png", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#fil-feil").text()).contains("Vi tar ikke imot slike filer");
    }

    @Test
    void a_document_with_a_macro_in_it_is_refused_and_one_without_is_taken() throws Exception {
        Contribution given = commons.given("Se vedlegget");

        assertThat(send(given, "brev.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).statusCode()).isEqualTo(422);
        assertThat(send(given, "brev.docx", zip("[Content_Types].xml", "word/document.xml")).statusCode()).isEqualTo(200);
        assertThat(send(given, "brev.docx", zip("META-INF/MANIFEST.MF", "A.class")).statusCode()).isEqualTo(422);
    }

    @Test
    void a_letter_keeps_the_day_it_was_written() {
        Map<String, String> letter = Map.of("tekst", "Vi ber om bedre skilting.", "avsender", "Gratangen ungdomsråd", "apen", "true", "vis", "true", "datert", "2017-05-03");
        commons.secretariat.fillIn(commons.work() + "/brev", commons.work() + "/brev", letter);
        Contribution typed = commons.newestFirst().getFirst();
        press(typed, "/visning");

        assertThat(commons.open(commons.input()).select(".sam-inputs").text()).contains("Fra Gratangen ungdomsråd, i brev datert 3. mai 2017");
        for (String wrong : List.of("2199-01-01", "3. mai", "0017-05-03")) {
            HttpResponse<String> answer = commons.secretariat.fillIn(commons.work() + "/brev", commons.work() + "/brev", Map.of("tekst", "Vi ber om lys.", "datert", wrong));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Commons.page(answer).select("#datert-feil").text()).contains("datoen som står i brevet");
            assertThat(Commons.page(answer).select("#tekst").val().strip()).isEqualTo("Vi ber om lys.");
        }
    }

    @Test
    void the_report_is_a_sheet_too_and_a_sheet_runs_nothing() throws Exception {
        Contribution given = commons.given("=HYPERLINK(\"http://eksempel.no\")", "vis", "true");
        press(given, "/visning");
        press(given, "/svar", "svar", "Nei.");
        byte[] file = java.net.http.HttpClient.newHttpClient()
                .send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + commons.input() + "/rapport.xlsx")).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();

        try (var book = org.apache.poi.ss.usermodel.WorkbookFactory.create(new java.io.ByteArrayInputStream(file))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://eksempel.no\")");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Nei.");
        }
    }

    @Test
    void a_letter_is_credited_to_its_sender_and_not_to_whoever_types() {
        commons.secretariat.fillIn(commons.work() + "/brev", commons.work() + "/brev", Map.of("tekst", "Vi ber om bedre skilting.", "avsender", "Gratangen ungdomsråd", "apen", "true", "vis", "true"));
        Contribution letter = commons.newestFirst().getFirst();
        press(letter, "/visning");

        assertThat(commons.open(commons.input()).select(".sam-inputs").text()).contains("Fra Gratangen ungdomsråd").doesNotContain("Kari");
    }

    @Test
    void without_a_role_nobody_reads_the_inbox() {
        assertThat(commons.somebody().get(commons.work()).uri().getPath()).isEqualTo("/logg-inn");
        assertThat(new Commons(server, port).secretariat.get(commons.work()).statusCode()).isEqualTo(404);
    }

    private String at(Contribution one) {
        return commons.work() + "/nr/" + one.number();
    }

    private HttpResponse<String> press(Contribution one, String form, String... fields) {
        Map<String, String> sent = new java.util.HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return commons.secretariat.fillIn(at(one), at(one) + form, sent);
    }

    private HttpResponse<String> send(Contribution one, String name, byte[] content) {
        String ticket = Commons.page(commons.secretariat.get(at(one))).select("input[name=_csrf]").first().val();
        String edge = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + ticket + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + name + "\"\r\nContent-Type: image/png\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return commons.secretariat.postBlindly(at(one) + "/vedlegg", "multipart/form-data; boundary=" + edge, body.toByteArray());
    }

    private static byte[] zip(String... names) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<String> letters(String to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().value().equals(to)).map(letter -> letter.text()).toList();
    }

    private String link(String to) {
        String link = letters(to).getFirst().lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        return link.substring(link.indexOf('/', 8));
    }
}
