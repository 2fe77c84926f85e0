package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.samspill.Samspill;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Route;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Wanted;
import no.samspill.plan.Field;
import no.samspill.plan.Link;
import no.samspill.plan.Print;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class APaperOnTheCommandLineTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final HttpClient http = HttpClient.newHttpClient();
    private Deciding way;
    private Path paper;
    private Path proof;

    @BeforeEach
    void a_version_that_two_of_three_have_adopted() throws Exception {
        way = new Deciding(World.apart(server, "Gratangen", "Salangen"), LocalDate.of(2017, 12, 4));
        way.register(way.of(way.council(), Verdict.ADOPTED));
        way.register(way.of(way.municipality(), Verdict.ADOPTED_WITH_COMMENTS));
        paper = kept("plan.pdf", get("/versjon/1/plan.pdf").body());
        proof = kept("bevis.json", get("/versjon/1/bevis.json").body());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + way.world.region + "/utviklingsplan" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Path kept(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private int check(Path paper, String... how) {
        out.reset();
        err.reset();
        String[] all = new String[how.length + 2];
        all[0] = "check-paper";
        all[1] = paper.toString();
        System.arraycopy(how, 0, all, 2, how.length);
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), all);
    }

    private String said() {
        return out.toString(UTF_8);
    }


    @Test
    void that_is_unchanged_is_said_to_be_so_with_and_without_a_server() throws Exception {
        for (List<String> how : List.of(List.of("--proof", proof.toString()), List.of("--address", "http://localhost:" + port), List.of("--address", "http://localhost:" + port + "/"))) {
            assertThat(check(paper, how.toArray(String[]::new))).as("%s %s", how, err).isZero();
            assertThat(said()).startsWith("Dette er versjon 1 av Utviklingsplan (Regionrådet), uendret. Filen (PDF) er lik den som ble gitt ut, til siste tegn.")
                    .contains("Vedtatt uendret av 2 av 3 organer: Regionrådet, Gratangen " + way.world.region + " kommunestyre.", "/" + way.world.region + "/utviklingsplan/versjon/1");
            assertThat(err.toString(UTF_8)).isEmpty();
        }
        for (String format : List.of("docx", "odt", "xlsx", "json")) {
            Path other = kept("plan." + format, get("/versjon/1/plan." + format).body());
            assertThat(check(other, "--address", "http://localhost:" + port)).as(format).isZero();
        }
        Route laid = way.adoption().route();
        way.world.bean(Routes.class).lay(
                way.plan, laid.rule(), "Dette er en prøve.",
                laid.steps().stream().map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), null, null)).toList(), laid.revision(), World.TEST);
        assertThat(check(paper, "--proof", kept("igjen.json", get("/versjon/1/bevis.json").body()).toString())).isZero();
        assertThat(said()).as("what the council says of its decisions").contains("Dette er en prøve.");
    }

    @Test
    void that_is_altered_is_said_to_be_so() throws Exception {
        byte[] bytes = Files.readAllBytes(paper);
        bytes[bytes.length - 3] ^= 1;
        Path altered = kept("endret.pdf", bytes);
        assertThat(check(altered, "--proof", proof.toString())).isEqualTo(1);
        assertThat(said()).startsWith("Papiret sier at det er av versjon 1, men filen er ikke den som ble gitt ut");
        assertThat(check(altered, "--address", "http://localhost:" + port)).isEqualTo(1);
        assertThat(said()).startsWith("Denne filen har vi ikke gitt ut.");
    }

    @Test
    void of_another_version_or_another_plan_is_not_taken_for_this() throws Exception {
        way.world.apply(way.plan, List.of(Field.TITLE.put(way.measure, "Et forpliktende og permanent nettverk", "Et nettverk")));
        way.freeze();
        Path second = kept("to.pdf", get("/versjon/2/plan.pdf").body());
        Path newer = kept("nyere.json", get("/versjon/1/bevis.json").body());
        assertThat(check(second, "--proof", newer.toString())).isEqualTo(1);
        assertThat(said()).startsWith("Papiret sier at det er av versjon 2, og beviset er for versjon 1.");
        way.register(way.of(way.council(), Verdict.ADOPTED, LocalDate.of(2018, 2, 1), 2, null));
        assertThat(check(paper, "--address", "http://localhost:" + port)).isZero();
        assertThat(said()).contains("av 0 av 3 organer", "En nyere versjon er på vei til vedtak: versjon 2.");

        Path first = paper;
        way = new Deciding(World.apart(server, "Lavangen"), LocalDate.of(2017, 12, 4));
        Path others = kept("annen.json", get("/versjon/1/bevis.json").body());
        assertThat(check(first, "--proof", others.toString())).isEqualTo(1);
        assertThat(said()).contains("er ikke fra noen versjon av denne planen");
    }

    @Test
    void that_is_none_of_ours_or_damaged_is_named() throws Exception {
        assertThat(check(kept("halv.pdf", java.util.Arrays.copyOf(Files.readAllBytes(paper), 300)), "--proof", proof.toString())).isEqualTo(1);
        assertThat(said()).contains("halv.pdf er ødelagt");
        assertThat(check(kept("brev.txt", "Kjære regionråd".getBytes(UTF_8)), "--proof", proof.toString())).isEqualTo(1);
        assertThat(said()).contains("brev.txt er ikke blant papirene av versjon 1 av Utviklingsplan");
        assertThat(check(kept("tom.pdf", new byte[0]), "--proof", proof.toString())).isEqualTo(1);
        assertThat(check(folder.resolve("borte.pdf"), "--proof", proof.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Finner ikke filen").hasLineCount(1);
    }

    /** Each of these by whoever edits the file; the last also works out the sum over all of it again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "verdict":"ADOPTED_WITH_COMMENTS"  | "verdict":"REJECTED"      | Det som står om vedtak nummer 2, passer ikke i kjeden.
            "dated":"2017-12-04"               | "dated":"2017-12-05"      | Det som står om versjon 1, passer ikke i kjeden.
            Et forpliktende og permanent       | Et uforpliktende og kort  | Teksten til versjon 1 gir et annet avtrykk
            "title":"Utviklingsplan"           | "title":"En annen plan"   | Filen er endret etter at den ble laget.
            "kind":"REGIONAL_COUNCIL","name":" | "kind":"EXECUTIVE","name":" | Det som står om vedtak nummer 1, passer ikke i kjeden.
            "words":"Planen vedtas."           | "words":"Den utsettes." | Det som står om vedtak nummer 1, passer ikke i kjeden.
            {                                  | {,                        | Noe i det mangler
            "papers":                          | "papirer":                | Noe i det mangler
            """)
    void by_a_proof_that_somebody_has_edited_is_not_proven(String was, String is, String why) throws Exception {
        String text = Files.readString(proof);
        assertThat(text).contains(was);
        Path edited = kept("rettet.json", text.replaceFirst(java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(is)).getBytes(UTF_8));
        assertThat(check(paper, "--proof", edited.toString())).isEqualTo(1);
        assertThat(said()).startsWith("Beviset " + edited + " holder ikke: ").contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kjære regionråd", "{}", "[1]", "{\"format\":\"samspill-plan/1\"}"})
    void by_what_is_no_proof_cannot_be_told(String text) throws Exception {
        assertThat(check(paper, "--proof", kept("ikke.json", text.getBytes(UTF_8)).toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("er ingen bevisfil").hasLineCount(1);
    }

    @Test
    void without_an_answer_from_the_net_says_what_to_do() throws Exception {
        assertThat(check(paper)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("enten --address", "--proof");
        assertThat(check(paper, "--address", "http://localhost:" + port, "--proof", proof.toString())).isEqualTo(2);
        assertThat(check(paper, "--address", "http://localhost:1")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("samspill: Får ikke svar fra http://localhost:1.").hasLineCount(1);
        assertThat(check(paper, "--address", "sor-troms")).isEqualTo(2);
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>Velkommen</html>".getBytes(UTF_8));
            exchange.close();
        });
        other.start();
        try {
            assertThat(check(paper, "--address", "http://localhost:" + other.getAddress().getPort())).isEqualTo(2);
            assertThat(err.toString(UTF_8)).contains("svarte, men ikke som en Samspill gjør").hasLineCount(1);
        } finally {
            other.stop(0);
        }
    }

    /** As docs/BEVIS.md says, with nothing of ours but the fingerprint itself. */
    @Test
    void can_be_proven_by_anybody_who_reads_the_format() throws Exception {
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(proof));
        JsonNode own = json.get("versions").get(0);
        assertThat(Print.of(json.get("text").asString()).value()).isEqualTo(own.get("says").get("print").asString());
        String before = null;
        for (JsonNode decision : json.get("decisions")) {
            StringBuilder lines = new StringBuilder(before == null ? "-\n" : "64:" + before + "\n");
            decision.get("says").forEach(value -> lines.append(value.isNull() ? "-" : value.asString().getBytes(UTF_8).length + ":" + value.asString()).append('\n'));
            assertThat(Print.of(lines.toString()).value()).isEqualTo(decision.get("chain").asString());
            before = decision.get("chain").asString();
        }
        assertThat(json.get("papers").get(0).get("sha256").asString()).isEqualTo(Print.of(Files.readAllBytes(paper)).value());
        String text = Files.readString(proof);
        assertThat(json.get("whole").asString()).isEqualTo(Print.of(text.substring(0, text.lastIndexOf(','))).value());
        assertThat(Link.print(java.util.Arrays.asList("å", null))).isEqualTo(Print.of("2:å\n-\n").value());
    }

    @Test
    void has_a_proof_that_is_the_same_until_something_happens() throws Exception {
        HttpResponse<byte[]> again = get("/versjon/1/bevis.json");
        assertThat(again.body()).isEqualTo(Files.readAllBytes(proof));
        assertThat(get("/versjon/1/bevis.json", "If-None-Match", again.headers().firstValue("ETag").orElseThrow()).statusCode()).isEqualTo(304);
        assertThat(get("/versjon/9/bevis.json").statusCode()).isEqualTo(404);
        assertThat(new String(get("/versjon").body(), UTF_8)).contains("/versjon/1/bevis.json");
        assertThat(new String(get("/versjon/1").body(), UTF_8)).contains("/versjon/1/bevis.json");
        way.world.bean(no.samspill.plan.Plans.class).show(way.plan, false, World.TEST);
        assertThat(get("/versjon/1/bevis.json").statusCode()).isEqualTo(404);
    }
}
