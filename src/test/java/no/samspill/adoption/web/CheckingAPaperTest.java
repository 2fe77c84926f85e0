package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Verdict;
import no.samspill.plan.Field;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CheckingAPaperTest {
    private static final String LINE = "----et papir";

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired Versions versions;

    private final HttpClient http = HttpClient.newHttpClient();
    private Deciding way;
    private PlanVersion version;

    @BeforeEach
    void a_version_that_two_of_three_have_adopted() {
        way = new Deciding(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        way.register(way.of(way.council(), Verdict.ADOPTED));
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        version = versions.latest(way.plan).orElseThrow();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private byte[] paper(String format) throws Exception {
        HttpResponse<byte[]> answer = get("/" + way.world.region + "/utviklingsplan/versjon/1/plan." + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> ask(byte[] file, String print, String name, String accept) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "Content-Disposition: form-data; name=\"fil\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", file);
        part(body, "Content-Disposition: form-data; name=\"avtrykk\"", print.getBytes(StandardCharsets.UTF_8));
        body.write(("--" + LINE + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/kontroll"))
                .header("Content-Type", "multipart/form-data; boundary=\"" + LINE + "\"")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) throws IOException {
        body.write(("--" + LINE + "\r\n" + head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private JsonNode data(byte[] file, String print) throws Exception {
        HttpResponse<String> answer = ask(file, print, "plan", "application/json");
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        return JsonMapper.shared().readTree(answer.body());
    }

    private String page(byte[] file, String print) throws Exception {
        return page(file, print, "plan");
    }

    private String page(byte[] file, String print, String name) throws Exception {
        HttpResponse<String> answer = ask(file, print, name, "text/html");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).selectFirst("main").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "odt", "xlsx", "json"})
    void a_paper_as_it_was_given_out_is_proven(String format) throws Exception {
        JsonNode told = data(paper(format), "");
        assertThat(told.get("version").asInt()).isEqualTo(1);
        assertThat(told.get("unchanged").asBoolean()).isTrue();
        assertThat(told.get("adopted").asInt()).isEqualTo(2);
        assertThat(told.get("of").asInt()).isEqualTo(3);
        assertThat(told.get("format").asString()).isEqualTo(format);
    }

    @Test
    void with_one_byte_changed_it_is_not() throws Exception {
        byte[] pdf = paper("pdf");
        assertThat(page(pdf, "")).contains("Dette er versjon 1, uendret", "Vedtatt uendret av 2 av 3 organer");
        for (int at : new int[] {0, pdf.length / 2, pdf.length - 1}) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(page(changed, "")).contains("Denne filen har vi ikke gitt ut").doesNotContain("uendret av");
            assertThat(data(changed, "").get("unchanged").asBoolean()).isFalse();
        }
    }

    @Test
    void of_papers_that_are_made_anew_each_time_it_says_plainly_that_they_carry_no_proof() throws Exception {
        assertThat(page("en fil".getBytes(StandardCharsets.UTF_8), "", "halogalandsradet-utviklingsplan-versjon-1-til-2.docx")).contains("Et slikt papir har ikke noe bevis", "versjon-1-til-2.docx").doesNotContain("ikke gitt ut");
        assertThat(page("en fil".getBytes(StandardCharsets.UTF_8), "", "horing-1-svar.pdf")).contains("Et slikt papir har ikke noe bevis");
        assertThat(page(paper("pdf"), "", "horing-1-svar.pdf")).as("what it is called, proves nothing either way").contains("Dette er versjon 1, uendret");
    }

    @Test
    void the_print_on_the_paper_leads_to_the_version() throws Exception {
        assertThat(page(new byte[0], version.print().shown().toUpperCase(java.util.Locale.ROOT))).contains("Avtrykket er det versjon 1 har");
        assertThat(data(new byte[0], version.print().value()).get("fingerprint").asString()).isEqualTo(version.print().value());
        HttpResponse<byte[]> brief = get("/s/" + version.print().brief());
        assertThat(brief.statusCode()).isEqualTo(200);
        assertThat(new String(brief.body(), StandardCharsets.UTF_8)).contains("Avtrykket er det versjon 1 har");
    }

    @Test
    void the_papers_carry_the_print() throws Exception {
        String shown = version.print().shown();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(paper("pdf"))) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).contains(shown);
        }
    }

    @Test
    void what_is_no_print_is_said_so_and_stays() throws Exception {
        HttpResponse<String> wrong = ask(new byte[0], "hei", "plan", "text/html");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).selectFirst("input[name=avtrykk]").val()).isEqualTo("hei");
        assertThat(ask(new byte[0], " ", "plan", "text/html").body()).contains("Legg ved en fil, eller skriv et avtrykk.");
        assertThat(page(new byte[0], "0".repeat(64))).contains("Ingen versjon her har det avtrykket");
        assertThat(get("/s/zzzz-0000").statusCode()).isEqualTo(404);
        assertThat(get("/s/0000-0000").statusCode()).isEqualTo(404);
    }

    @Test
    void when_a_newer_text_is_on_its_way_the_older_paper_says_so() throws Exception {
        byte[] older = paper("pdf");
        way.world.apply(way.plan, java.util.List.of(Field.TITLE.put(way.measure, "Et forpliktende og permanent nettverk", "Et nettverk")));
        way.freeze();
        way.register(way.of(way.council(), Verdict.ADOPTED, LocalDate.of(2018, 2, 1), 2, null));
        assertThat(page(older, "")).contains("Dette er versjon 1, uendret", "En nyere versjon er på vei til vedtak: versjon 2.", "av 0 av 3");
    }

    @Test
    void of_a_draft_that_is_not_everybodys_nothing_is_told() throws Exception {
        String print = version.print().value();
        way.world.bean(no.samspill.plan.Plans.class).show(way.plan, false, World.TEST);
        assertThat(data(new byte[0], print).get("reason").asString()).isEqualTo("unknown-fingerprint");
        assertThat(get("/s/" + version.print().brief()).statusCode()).isEqualTo(404);
    }
}
