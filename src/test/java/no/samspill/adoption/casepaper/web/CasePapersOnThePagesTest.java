package no.samspill.adoption.casepaper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.casepaper.Casework;
import no.samspill.adoption.casepaper.Showing;
import no.samspill.input.web.Sending;
import no.samspill.ledger.Reach;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.Press;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class CasePapersOnThePagesTest {
    @LocalServerPort private int port;
    @Autowired private ApplicationContext server;

    private Casework work;
    private Guest secretary;
    private Guest registrar;
    private String all;

    @BeforeEach
    void a_plan_on_its_way() {
        work = new Casework(World.of(server, "Gratangen", "Salangen"));
        secretary = work.world.guest(work.world.secretary("Kari"), port);
        registrar = work.world.guest(work.world.registrar("Politisk sekretariat"), port);
        all = "/arbeid/" + work.world.region + "/utviklingsplan/saksframlegg";
    }

    private String one(RouteStep step) {
        return all + "/" + step.id();
    }

    private HttpResponse<String> upload(String at, Map<String, String> fields, String name, byte[] file) {
        return Sending.send(registrar, at, at, fields, "word", List.of(new Sending.File(name, file)));
    }

    @Test
    void the_secretariat_makes_them_all_by_one_button_and_fetches_them() {
        assertThat(secretary.get(all).body()).contains("Ikke laget ennå", "Lag alle 3 saksframlegg");
        assertThat(secretary.get(all + ".zip").statusCode()).isEqualTo(404);
        assertThat(secretary.fillIn(all, all, Map.of("version", "1")).body()).contains("3 saksframlegg er laget.", "Nr. 1, laget");
        assertThat(secretary.get(all + ".zip").statusCode()).isEqualTo(200);
        for (String word : new String[] {"docx", "odt", "pdf"}) {
            var file = secretary.get(one(work.step(1)) + "/saksframlegg." + word);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition")).get().asString().contains("saksframlegg-gratangen-kommunestyre-1." + word);
        }
        assertThat(secretary.get(one(work.step(1)) + "/saksframlegg.pdf?nr=2").statusCode()).isEqualTo(404);
        assertThat(secretary.get(one(work.step(1)) + "/saksframlegg.pptx").statusCode()).isEqualTo(404);
    }

    @Test
    void who_has_decided_already_is_named_beside_the_button_and_can_have_one_all_the_same() {
        work.adopt(work.step(1), 1);
        String said = "Gratangen kommunestyre har behandlet versjon 1 allerede: vedtatt";
        assertThat(Jsoup.parse(secretary.get(all).body()).select(".sam-turn").eachText()).filteredOn(each -> each.contains("allerede")).singleElement().asString().contains(said);
        assertThat(secretary.get(one(work.step(1))).body()).contains(said);
        assertThat(secretary.get(one(work.step(2))).body()).doesNotContain("allerede");
        assertThat(secretary.fillIn(one(work.step(1)), one(work.step(1)), Map.of("version", "1", "make", "true")).body()).contains("Saksframlegget er laget.");
    }

    @Test
    void the_page_says_when_each_meets_about_the_newest_version_and_of_which_nobody_has_said() throws Exception {
        work.lay("5. desember");
        assertThat(Jsoup.parse(secretary.get(all).body()).select(".sam-turn").eachText()).allMatch(each -> each.contains("5. desember"));
        work.adopt(work.step(1), 1);
        work.postpone(work.step(2), "1. februar 2018");
        List<String> turns = Jsoup.parse(secretary.get(all).body()).select(".sam-turn").eachText();
        assertThat(turns.get(1)).contains("allerede").doesNotContain("5. desember 2017 ");
        assertThat(turns.get(2)).contains("1. februar 2018").doesNotContain("5. desember");
        assertThat(secretary.get("/arbeid/" + work.world.region + "/utviklingsplan/vedtak").body()).contains("Til 1. februar 2018");
        work.measure("Et tiltak til", null, null, null);
        work.freeze("Samordnet");
        turns = Jsoup.parse(secretary.get(all).body()).select(".sam-turn").eachText();
        assertThat(turns.get(0)).contains("5. desember");
        assertThat(turns.subList(1, 3)).noneMatch(each -> each.contains("5. desember") || each.contains("1. februar"));
    }

    @Test
    void the_versions_paper_is_made_meanwhile_so_that_its_pages_are_counted() {
        secretary.get(all);
        PaperKey.OfVersion key = new PaperKey.OfVersion(work.plan, 1, PaperFormat.PDF);
        work.world.bean(Press.class).making(key).ifPresent(order -> order.within(Duration.ofSeconds(30)));
        assertThat(work.papers().facts(work.make(work.step(1))).attached().getFirst().pages()).isPositive();
    }

    @Test
    void whoever_has_one_in_hand_is_told_that_it_is_what_was_made_and_of_which_version() {
        byte[] file = work.papers().file(work.make(work.step(1)), PaperFormat.PDF);
        Guest anybody = new Guest(port).from(Map.of("Accept", "text/html"));
        assertThat(Sending.send(anybody, "/kontroll", "/kontroll", Map.of("avtrykk", ""), "fil", List.of(new Sending.File("sak.pdf", file))).body())
                .contains("Saksframlegg nr. 1, uendret", "/utviklingsplan/versjon/1");
        file[file.length / 2] ^= 1;
        assertThat(Sending.send(anybody, "/kontroll", "/kontroll", Map.of("avtrykk", ""), "fil", List.of(new Sending.File("sak.pdf", file))).body()).contains("Denne filen har vi ikke gitt ut");
    }

    @Test
    void a_version_that_is_not_there_is_refused_in_words() {
        var answer = secretary.fillIn(all, all, Map.of("version", "9"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Velg en versjon som finnes.");
    }

    @Test
    void a_municipality_sees_writes_and_fetches_its_own_and_nobody_elses() {
        Document page = Jsoup.parse(registrar.get(all).body());
        assertThat(page.select(".sam-turn h2").eachText()).containsExactly("2. Gratangen kommunestyre");
        assertThat(registrar.fillIn(one(work.step(1)), one(work.step(1)), Map.of("version", "1", "officer", "Rådgiver", "make", "true")).body()).contains("Saksframlegget er laget.");
        work.make(work.step(0));
        assertThat(registrar.get(one(work.step(1)) + "/saksframlegg.docx").statusCode()).isEqualTo(200);
        assertThat(registrar.get(one(work.step(0))).statusCode()).isEqualTo(403);
        assertThat(registrar.get(one(work.step(0)) + "/saksframlegg.docx").statusCode()).isEqualTo(403);
        assertThat(registrar.get(all + "/mal/" + work.step(0).body().organisation()).statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get(one(work.step(1)) + "/saksframlegg.docx").body()).contains("Logg inn").doesNotStartWith("PK");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        String at = one(work.step(1));
        Map<String, String> typed = new HashMap<>(Map.of("recommendation", "[organ] vedtar [planen].", "officer", "Rådgiver", "make", "true", "version", "1"));
        var answer = secretary.fillIn(at, at, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains("Det finnes ikke noe som heter [planen].");
        assertThat(page.selectFirst("textarea[name=recommendation]").text()).isEqualTo("[organ] vedtar [planen].");
        assertThat(page.selectFirst("input[name=officer]").val()).isEqualTo("Rådgiver");
        assertThat(work.papers().list(work.plan)).isEmpty();
        typed.put("recommendation", "x".repeat(20_001));
        assertThat(secretary.fillIn(at, at, typed).body()).contains("Skriv høyst 20");
    }

    @Test
    void who_saves_upon_anothers_words_is_told_and_loses_nothing() {
        String at = one(work.step(1));
        assertThat(secretary.fillIn(at, at, Map.of("officer", "En", "revision", "0")).body()).contains("Teksten er lagret.");
        var answer = secretary.fillIn(at, at, Map.of("officer", "To", "revision", "0"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).selectFirst("input[name=officer]").val()).isEqualTo("To");
        assertThat(work.papers().written(work.step(1).id()).officer()).isEqualTo("En");
    }

    @Test
    void an_untouched_proposal_goes_on_following_the_template() {
        String at = one(work.step(1));
        String proposed = Jsoup.parse(secretary.get(at).body()).selectFirst("textarea[name=recommendation]").wholeText();
        secretary.fillIn(at, at, Map.of("recommendation", proposed.replace("\n", "\r\n"), "officer", "En", "revision", "0"));
        assertThat(work.papers().written(work.step(1).id()).recommendation()).isNull();
        assertThat(work.papers().written(work.step(1).id()).officer()).isEqualTo("En");
    }

    @Test
    void an_organisation_sets_its_own_words() {
        String at = all + "/mal/" + work.step(1).body().organisation();
        assertThat(registrar.fillIn(at, at, Map.of("language", "nn", "signature", "Kommunedirektøren", "revision", "0")).body()).contains("Malen er lagret.", "Egne ord er satt.");
        assertThat(work.papers().template(work.step(1).body().organisation()).signature()).isEqualTo("Kommunedirektøren");
        assertThat(registrar.fillIn(at, at, Map.of("language", "se", "revision", "1")).body()).contains("Velg et av språkene.");
        assertThat(Jsoup.parse(secretary.get(one(work.step(1))).body()).selectFirst("textarea[name=recommendation]").text()).contains("vedtek");
    }

    @Test
    void its_own_word_file_is_taken_and_another_kind_of_file_is_refused_in_words() throws Exception {
        String at = all + "/mal/" + work.step(1).body().organisation();
        Map<String, String> fields = Map.of("language", "", "signature", "Rådmannen", "revision", "0");
        var refused = upload(at, fields, "bilde.docx", "Hei".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Filen er ikke en Word-fil");
        assertThat(Jsoup.parse(refused.body()).selectFirst("textarea[name=signature]").text()).isEqualTo("Rådmannen");
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Gratangen, våpen");
            document.write(own);
        }
        assertThat(upload(at, fields, "mal.docx", own.toByteArray()).body()).contains("Egen Word-mal: mal.docx");
        var paper = work.make(work.step(1));
        byte[] file = work.papers().file(paper, PaperFormat.DOCX);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getHeaderList().getFirst().getText()).contains("Gratangen, våpen");
        }
        Document page = Jsoup.parse(registrar.get(at).body());
        assertThat(page.text()).contains("Nå brukes mal.docx.");
    }

    @Test
    void everybody_reads_one_only_when_its_body_has_decided_and_shows_it() {
        RouteStep step = work.step(1);
        var paper = work.make(step);
        String open = "/" + work.world.region + "/utviklingsplan/vedtak";
        String file = open + "/saksframlegg/" + step.id() + ".pdf";
        Guest anybody = new Guest(port);
        assertThat(anybody.get(file).statusCode()).isEqualTo(404);
        assertThat(work.papers().show(paper, step, Reach.WHOLE, World.TEST)).isInstanceOf(Showing.NotDecided.class);
        NewDecision decision = new NewDecision(
                UUID.randomUUID(), step.id(), 1, paper.print(), Verdict.ADOPTED, Casework.DATED.plusDays(1), null, null, "Planen vedtas.", null, List.of(), null, null);
        work.world.bean(Decisions.class).register(work.plan, decision, List.of(), Reach.WHOLE, World.TEST);
        assertThat(anybody.get(file).statusCode()).isEqualTo(404);
        assertThat(secretary.fillIn(one(step), one(step) + "/vis", Map.of("nr", "1")).body()).contains("Saksframlegget vises på vedtakssiden.");
        assertThat(anybody.get(file).statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(anybody.get(open).body()).select("a[href=" + file + "]")).hasSize(1);
        assertThat(secretary.fillIn(one(step), one(step) + "/vis", Map.of("nr", "0")).body()).contains("tatt bort");
        assertThat(anybody.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void before_there_is_a_way_or_a_version_the_page_says_what_to_do() {
        World quiet = World.apart(server, "Ibestad");
        quiet.plan("plan");
        assertThat(quiet.guest(quiet.secretary("Kari"), port).get("/arbeid/" + quiet.region + "/plan/saksframlegg").body()).contains("Veien til vedtak er ikke lagt ennå");
    }
}
