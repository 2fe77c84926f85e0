package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samspill.files.web.Filing;
import no.samspill.input.Contribution;
import no.samspill.input.NewContribution;
import no.samspill.kernel.TypedCode;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.pace.Pace;
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
class GivingInputTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Journal journal;

    @Autowired
    Post post;

    @Autowired
    Pace pace;

    private Commons commons;

    @BeforeEach
    void a_plan_that_takes_input() {
        commons = new Commons(server, port);
    }

    @Test
    void somebody_without_an_account_writes_one_thought_and_gets_a_number_to_follow_it_by() {
        HttpResponse<String> answer = commons.gives(Map.of("tekst", "Vi trenger et kveldstilbud for ungdom.", "omrade", commons.area.toString()));

        Document page = Commons.page(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select(".sam-ticket b").text()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(page.select("main").text()).contains("Vi trenger et kveldstilbud for ungdom.", "Kompetanse", "Ikke lest ennå", "Ingen e-post lagret");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void the_words_are_kept_to_the_letter() {
        String words = "<b>Fet</b> & «sitat»\n\n  innrykk\tog 🎣";

        assertThat(commons.given(words).words()).isEqualTo(words.strip());
    }

    @Test
    void the_same_form_sent_twice_is_one_contribution() {
        String sending = UUID.randomUUID().toString();
        var first = commons.gives(Map.of("tekst", "Buss om kvelden", "sending", sending));
        var second = commons.gives(Map.of("tekst", "Buss om kvelden", "sending", sending));

        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(commons.contributions.counts(commons.plan).received()).isEqualTo(1);
    }

    @Test
    void each_plan_numbers_its_own_from_one() {
        assertThat(List.of(commons.given("Buss om kvelden").number(), commons.given("Båt om morgenen").number())).containsExactly(1L, 2L);
        assertThat(new Commons(server, port).given("Lys i løypa").number()).as("the first of another plan").isEqualTo(1);
    }

    @Test
    void without_words_the_form_says_what_is_missing_and_keeps_the_rest() {
        var answer = commons.gives(Map.of("tekst", "  ", "epost", "kari@eksempel.no", "navn", "Kari"));

        Document page = Commons.page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".ds-error-summary").text()).contains("Skriv hva du mener");
        assertThat(page.select("#epost").attr("value")).isEqualTo("kari@eksempel.no");
        assertThat(page.select("#navn").attr("value")).isEqualTo("Kari");
    }

    @Test
    void too_long_a_text_is_kept_in_the_field_with_its_length() {
        String words = "ord ".repeat(NewContribution.LONGEST / 2);
        var answer = commons.gives(Map.of("tekst", words));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#tekst-feil").text()).contains("for langt", "20");
        assertThat(Commons.page(answer).select("#tekst").val().strip()).isEqualTo(words.strip());
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @Test
    void ten_megabytes_of_text_are_refused_in_plain_words() {
        byte[] body = ("tekst=" + "x".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8);
        var answer = commons.somebody().postBlindly(commons.input(), "application/x-www-form-urlencoded", body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Commons.page(answer).select("h1").text()).isEqualTo("Det er for mye på én gang");
    }

    @Test
    void ten_megabytes_of_text_are_refused_in_a_form_with_files_too() {
        var answer = sends(Map.of("tekst", "x".repeat(10 << 20)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @Test
    void a_picture_comes_along_without_where_it_was_taken() throws Exception {
        var answer = sends(Map.of("tekst", "Se her"), new Sending.File("../../IMG_1.jpg", Sending.fromAPhone(40, 20)));

        var link = Commons.page(answer).select("a[download]");
        assertThat(link.text()).isEqualTo("IMG_1.jpg");
        var file = java.net.http.HttpClient.newHttpClient()
                .send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + link.attr("href"))).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Hemmelig", "68.79N", "Exif");
        var seen = Sending.seen(file.body());
        assertThat(seen.getWidth() + "x" + seen.getHeight()).isEqualTo("20x40");
        assertThat(commons.open(commons.input()).body().text()).doesNotContain("IMG_1");
    }

    @Test
    void the_same_form_with_a_file_sent_twice_is_one_contribution_with_one_file() {
        String sending = UUID.randomUUID().toString();
        var first = sends(Map.of("tekst", "Se her", "sending", sending), new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8)));
        var second = sends(Map.of("tekst", "Se her", "sending", sending), new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8)));

        assertThat(second.uri()).isEqualTo(first.uri());
        assertThat(Commons.page(second).select("a[download]")).hasSize(1);
        assertThat(commons.contributions.counts(commons.plan).received()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\u0000\u0003", "\u007fELF\u0002\u0001\u0001", "#!/bin/sh\nrm -rf .", "<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void a_program_is_refused_and_what_was_typed_stays(String content) {
        var answer = sends(Map.of("tekst", "Se vedlegget", "navn", "Kari"), new Sending.File("bilde.png", content.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#fil-feil").text()).contains("Vi tar ikke imot slike filer");
        assertThat(Commons.page(answer).select("#tekst").val().strip()).isEqualTo("Se vedlegget");
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @Test
    void a_picture_that_we_cannot_clean_or_read_and_too_many_files_are_each_said_for_what_they_are() {
        assertThat(wrong(new Sending.File("a.gif", Sending.picture("gif", 3, 3)))).contains("JPEG eller PNG");
        assertThat(wrong(new Sending.File("a.png", java.util.Arrays.copyOf(Sending.picture("png", 300, 300), 40)))).contains("klarer ikke å lese bildet");
        assertThat(wrong(new Sending.File("tom.pdf", new byte[0]))).contains("Velg en fil");
        Sending.File small = new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong(small, small, small, small)).contains("høyst 3 filer");
    }

    @Test
    void the_trap_holds_for_a_form_with_files_and_whoever_must_mend_it_hears_that_the_file_is_gone() {
        Sending.File file = new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8));
        assertThat(sends(Map.of("tekst", "Billige klokker", "nettsted", "https://eksempel.no"), file).statusCode()).isEqualTo(422);
        assertThat(Commons.page(sends(Map.of("tekst", ""), file)).select("#fil-feil").text()).contains("Velg filen på nytt");
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @Test
    void a_program_that_fills_in_what_people_do_not_see_is_stopped() {
        var answer = commons.gives(Map.of("tekst", "Billige klokker", "nettsted", "https://eksempel.no"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ikke-en-adresse", "a@b\r\nBcc: c@d.no", "kari@"})
    void an_address_that_is_none_is_said_at_the_field(String email) {
        var answer = commons.gives(Map.of("tekst", "Mer lys", "epost", email));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Commons.page(answer).select("#epost-feil").text()).contains("navn@eksempel.no");
    }

    @Test
    void nobody_is_written_to_over_and_over_by_way_of_the_form() {
        String email = "x" + UUID.randomUUID() + "@eksempel.no";
        for (int i = 0; i < 5; i++) {
            commons.given("Mer lys", "epost", email);
        }
        var answer = commons.gives(Map.of("tekst", "Mer lys", "epost", email));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Commons.page(answer).select("#epost-feil").text()).contains("uten e-post");
        assertThat(Commons.page(answer).select("#tekst").val().strip()).isEqualTo("Mer lys");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        assertThat(commons.somebody().postBlindly(commons.input(), Map.of("tekst", "Mer lys")).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_that_stood_open_too_long_comes_back_with_all_that_was_typed() {
        var browser = commons.somebody().from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        String sending = UUID.randomUUID().toString();
        var answer = browser.postBlindly(commons.input(), Map.of("tekst", "Mer lys i løypa", "omrade", commons.area.toString(), "navn", "Kari", "vis", "true", "sending", sending, "_csrf", "gammel"));

        Document page = Commons.page(answer);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page.select(".ds-error-summary").text()).contains("Skjemaet har stått åpent lenge");
        assertThat(page.select("#tekst").val()).isEqualTo("Mer lys i løypa");
        assertThat(page.select("#navn").val()).isEqualTo("Kari");
        assertThat(page.select("[name=omrade][checked]").val()).isEqualTo(commons.area.toString());
        assertThat(page.select("[name=sending]").val()).isEqualTo(sending);
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();

        var again = browser.postBlindly(commons.input(), Map.of("tekst", "Mer lys i løypa", "sending", sending, "_csrf", page.select("[name=_csrf]").val()));
        assertThat(Commons.page(again).select("main").text()).contains("Mer lys i løypa");
        assertThat(commons.contributions.counts(commons.plan).received()).isEqualTo(1);
        assertThat(Commons.page(commons.somebody().get(commons.input() + "?tekst=lagt+inn+av+andre")).select("#tekst").val()).isEmpty();
    }

    @Test
    void a_form_with_a_file_that_stood_open_too_long_comes_back_too_and_asks_for_the_file() {
        var browser = commons.somebody().from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        var file = new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8));
        var answer = Sending.send(browser, commons.input(), commons.input(), Map.of("tekst", "Mer lys i løypa", "navn", "Kari", "_csrf", "gammel"), "fil", List.of(file));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Commons.page(answer).select("#tekst").val()).isEqualTo("Mer lys i løypa");
        assertThat(Commons.page(answer).select(".ds-error-summary").text()).contains("Skjemaet har stått åpent lenge", "Velg filen på nytt");
        assertThat(commons.contributions.counts(commons.plan).received()).isZero();
    }

    @Test
    void an_address_is_written_to_once_and_told_nothing_more_until_its_owner_says_so() {
        Contribution given = commons.given("Mer lys i løypa", "epost", "kari@eksempel.no");
        String link = letter("kari@eksempel.no").lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow();
        String path = link.substring(link.indexOf('/', 8));

        var opened = commons.somebody().get(path);
        assertThat(commons.contributions.contact(given.id()).orElseThrow().confirmed()).isFalse();
        String form = path.substring(0, path.indexOf('?'));
        var pressed = commons.somebody().fillIn(path, form, Map.of());
        assertThat(pressed.statusCode()).as("by a robot, which types nothing").isEqualTo(422);
        assertThat(Commons.page(pressed).select("main").text()).contains("Skriv koden slik den står i e-posten");
        assertThat(commons.contributions.contact(given.id()).orElseThrow().confirmed()).isFalse();
        String code = letter("kari@eksempel.no").lines().filter(line -> line.startsWith("Skriv denne koden")).findFirst().orElseThrow().replaceFirst(".*: ", "");
        var confirmed = commons.somebody().fillIn(path, form, Map.of("kode", code.toLowerCase(Locale.ROOT)));

        assertThat(opened.body()).contains("k…@eksempel.no").doesNotContain("kari@eksempel.no");
        assertThat(Commons.page(confirmed).select(".sam-message").text()).contains("bekreftet");
        assertThat(commons.contributions.contact(given.id()).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void another_key_confirms_nothing() {
        Contribution given = commons.given("Mer lys i løypa", "epost", "kari@eksempel.no");
        String page = commons.input() + "/" + given.receipt() + "/e-post";
        commons.somebody().fillIn(page + "?nokkel=" + UUID.randomUUID(), page, Map.of("nokkel", UUID.randomUUID().toString()));
        String other = UUID.randomUUID().toString();
        var answer = commons.somebody().fillIn(page + "?nokkel=" + other, page, Map.of("kode", TypedCode.beside(other).shown()));
        assertThat(Commons.page(answer).select(".sam-message").text()).isNotEmpty().doesNotContain("E-posten er bekreftet");

        assertThat(commons.contributions.contact(given.id()).orElseThrow().confirmed()).isFalse();
    }

    @Test
    void nobody_sees_it_until_the_secretariat_has_read_it() {
        commons.given("Dette vil jeg vise", "vis", "true");

        assertThat(commons.open(commons.input()).select("main").text()).contains("Ett innspill til nå", "Ingen er lagt ut").doesNotContain("Dette vil jeg vise");
    }

    @Test
    void the_journal_knows_neither_the_words_nor_the_person() {
        Contribution given = commons.given("Hemmelig tanke", "navn", "Kari Nordmann", "epost", "kari@eksempel.no");

        List<Entry> entries = journal.ofElement(given.id().value());
        assertThat(entries).extracting(entry -> entry.event().deed().name()).containsExactly("input.take");
        assertThat(entries.toString()).doesNotContain("Hemmelig", "Nordmann", "kari@");
    }

    @Test
    void a_number_typed_by_hand_leads_to_its_page() {
        Contribution given = commons.given("Mer lys");
        String typed = given.receipt().toString().toLowerCase(java.util.Locale.ROOT).replace("-", "+");

        assertThat(commons.somebody().get(commons.input() + "/kvittering?nummer=" + typed).uri().getPath()).isEqualTo(commons.input() + "/" + given.receipt());
        assertThat(commons.open(commons.input() + "/kvittering?nummer=AAAA-BBBB-CCCC").select(".sam-message").text()).contains("finner ikke", "AAAA-BBBB-CCCC");
    }

    @Test
    void a_number_from_another_plan_opens_nothing_here() {
        Contribution elsewhere = new Commons(server, port).given("Et annet sted");

        Document page = commons.open(commons.input() + "/" + elsewhere.receipt());
        assertThat(page.select(".sam-message").text()).contains("finner ikke");
        assertThat(page.body().text()).doesNotContain("Et annet sted");
    }

    @Test
    void files_are_taken_until_a_days_measure_is_full_and_the_words_stay_in_the_form() {
        pace.take(Filing.MEGABYTES_OF_PLAN, commons.plan.toString(), Filing.MEGABYTES_OF_PLAN.times());
        var answer = sends(Map.of("tekst", "Se vedlegget"), new Sending.File("a.txt", "Lys".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Commons.page(answer).select("#fil-feil").text()).contains("så mye i filer");
        assertThat(Commons.page(answer).select("#tekst").val().strip()).isEqualTo("Se vedlegget");
        assertThat(commons.gives(Map.of("tekst", "Uten fil")).uri().getPath()).doesNotEndWith("/innspill");
    }

    private HttpResponse<String> sends(Map<String, String> fields, Sending.File... files) {
        return Sending.send(commons.somebody(), commons.input(), commons.input(), fields, "fil", List.of(files));
    }

    private String wrong(Sending.File... files) {
        var answer = sends(Map.of("tekst", "Se her"), files);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Commons.page(answer).select("#fil-feil").text();
    }

    private String letter(String to) {
        return post.waiting().stream().map(Outgoing::letter).filter(letter -> letter.to().value().equals(to)).findFirst().orElseThrow().text();
    }
}
