package no.samspill.adoption.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.validation.Schema;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.ProofFile;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Making;
import no.samspill.files.Examined;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Seals;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementPrivacy;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.statement.Taking;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@ServerTest
class ArchivingACaseTest {
    private static final String GROUND = "offentleglova § 13, jf. forvaltningsloven § 13";
    private static final List<String> SECRETS = List.of("Naboens sykdom", "journalnotat", "Fortrolig referat", "Hemmelig Avsender");

    @LocalServerPort int port;
    @Autowired ApplicationContext server;
    @Autowired Statements statements;
    @Autowired Sorting sorting;
    @Autowired Seals seals;
    @Autowired StatementPrivacy privacy;
    @Autowired Decisions decisions;
    @Autowired Cases cases;
    @Autowired JdbcClient sql;

    private World world;
    private Heard heard;
    private Guest anybody;
    private Guest secretary;
    private String desk;
    private Statement open;
    private Statement sealed;
    private Statement closed;
    private Statement erased;

    @BeforeEach
    void a_case_with_something_of_everything() {
        world = World.apart(server, "Gratangen");
        heard = Heard.now(world);
        anybody = new Guest(port);
        secretary = world.guest(world.secretary("Kari"), port);
        desk = "/arbeid/" + world.region + "/utviklingsplan/arkiv";
        open = take("Bra plan, med <b>kurs</b>.", "Velforeningen", fit("kart.txt", "Kartet over alt"));
        sealed = take("Naboens sykdom gjør at de ikke kan delta.", "Hemmelig Avsender", fit("journalnotat.txt", "Et journalnotat fra legen"));
        closed = take("Ikke vis dette til noen.", "Sjenert lag");
        erased = take("Dette angrer jeg på.", "Angrende lag", fit("angrer.txt", "Angrer også dette"));
        sorting.show(heard.hearing, List.of(open, sealed, erased), World.TEST);
        assertThat(seals.seal(heard.hearing, sealed, null, GROUND, World.TEST)).isTrue();
        privacy.erase(heard.view(), heard.hearing, erased, World.TEST);
        sql.sql("update hearing set concluded = now() where id = ?").param(heard.hearing.id().value()).update();
        world.bean(Routes.class).lay(heard.plan, new Rule.All(), null, Routes.usual(world.bean(Organisations.class).get(world.council), name -> name + " kommunestyre"), null, World.TEST);
        decide();
    }

    private Statement take(String words, String from, Examined.Fit... files) {
        return take(new Behalf.Claimed(from), words, files);
    }

    private Statement take(Behalf behalf, String words, Examined.Fit... files) {
        NewStatement said = new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, behalf, null, words, null, null, true, Sender.nobody(Language.NB));
        return ((Taking.Taken) statements.take(heard.hearing, said, List.of(files), World.TEST)).statement();
    }

    private static Examined.Fit fit(String name, String words) {
        return (Examined.Fit) Examined.of(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private void decide() {
        var step = decisions.adoption(heard.plan).orElseThrow().route().steps().getFirst();
        var print = world.bean(Versions.class).latest(heard.plan).orElseThrow().print();
        NewDecision wanted = new NewDecision(UUID.randomUUID(), step.id(), 1, print, Verdict.ADOPTED, LocalDate.now(), null, "17/42", "Planen vedtas enstemmig.", null, List.of(), null, null);
        Decision made = ((Registering.Registered) decisions.register(
                heard.plan, wanted, List.of(fit("protokoll.txt", "Åpen protokoll"), fit("referat.txt", "Fortrolig referat fra lukket møte")), Reach.WHOLE, World.TEST)).decision();
        UUID paper = decisions.everyPaper(heard.plan).stream().filter(each -> each.decision().equals(made.id()) && each.name().equals("referat.txt")).findFirst().orElseThrow().id();
        assertThat(decisions.seal(heard.plan, paper, GROUND, World.TEST)).isTrue();
    }

    private void writeACasePaper() {
        RouteStep step = decisions.adoption(heard.plan).orElseThrow().route().steps().getFirst();
        assertThat(world.bean(CasePapers.class).make(heard.view(), List.of(step), 1, UUID.randomUUID(), Reach.WHOLE, World.TEST)).isInstanceOf(Making.Made.class);
    }

    @Test
    void a_case_paper_is_in_the_archives_package_and_in_everybodys_when_everybody_may_read_it() throws Exception {
        writeACasePaper();
        assertThat(made(Scope.WHOLE).messages()).anyMatch(name -> name.contains("saksframlegg-regionradet-1"));
        Opened without = made(Scope.PUBLIC);
        assertThat(without.read(message(without, "saksframlegg-regionradet-1"), "//antallFiler")).containsExactly("0");
        assertThat(without.text("register.csv").lines()).anyMatch(line -> line.contains("-saksframlegg-regionradet-1;") && line.endsWith(";;;;;;Arbeidsdokument som organet ikke har lagt ut. Ikke med."));
        RouteStep step = decisions.adoption(heard.plan).orElseThrow().route().steps().getFirst();
        CasePapers papers = world.bean(CasePapers.class);
        papers.show(papers.find(heard.plan, step.id(), null).orElseThrow(), step, Reach.WHOLE, World.TEST);
        Opened open = made(Scope.PUBLIC);
        assertThat(open.read(message(open, "saksframlegg-regionradet-1"), "//antallFiler")).containsExactly("1");
        assertThat(SECRETS).noneMatch(open::says);
        assertThat(open.faults(Opened.ours())).isEmpty();
    }

    private Opened made(Scope scope) throws Exception {
        PlanView view = heard.view();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchivePackage.write(cases.of(view, scope), "Les meg", out);
        return Opened.of(out.toByteArray());
    }

    private static String message(Opened opened, String ending) {
        return opened.messages().stream().filter(name -> name.contains(ending)).findFirst().orElseThrow();
    }

    @Test
    void all_of_it_is_in_the_archives_package_and_holds() throws Exception {
        Opened whole = made(Scope.WHOLE);
        assertThat(whole.wrongSums()).isEmpty();
        assertThat(whole.faults(Opened.ours())).isEmpty();
        Schema theirs = Opened.theirs();
        assertThat(theirs == null ? List.of() : whole.faults(theirs)).isEmpty();
        assertThat(SECRETS).allMatch(whole::says);
        assertThat(List.of("Bra plan, med <b>kurs</b>.", "Kartet over alt", "Ikke vis dette til noen.", "Planen vedtas enstemmig.", "Åpen protokoll", "Kurs i alle kommunene")).allMatch(whole::says);
        assertThat(whole.messages()).hasSize(1 + 1 + 4 + 1 + 1);
        assertThat(whole.read(message(whole, "uttalelse-2/"), "//registrering/skjerming/skjermingshjemmel")).containsExactly(GROUND);
        assertThat(whole.read(message(whole, "vedtak-1/"), "//dokumentbeskrivelse/skjerming/skjermingshjemmel")).containsExactly(GROUND);
    }

    @Test
    void what_is_erased_is_a_number_and_a_day_in_both() throws Exception {
        for (Scope scope : Scope.values()) {
            Opened made = made(scope);
            assertThat(made.says("angrer")).isFalse();
            assertThat(made.says("Angrer også")).isFalse();
            assertThat(made.read(message(made, "uttalelse-4/"), "//antallFiler")).containsExactly("0");
            assertThat(made.read(message(made, "uttalelse-4/"), "//beskrivelse").getFirst()).contains("slettet");
        }
    }

    @Test
    void no_word_of_what_is_exempt_is_in_the_public_package() throws Exception {
        Opened made = made(Scope.PUBLIC);
        assertThat(made.wrongSums()).isEmpty();
        assertThat(made.faults(Opened.ours())).isEmpty();
        assertThat(SECRETS).noneMatch(made::says);
        assertThat(List.of("Ikke vis dette", "Sjenert lag", "Kartet over alt", "referat.txt")).noneMatch(made::says);
        assertThat(List.of("Bra plan, med <b>kurs</b>.", "Velforeningen", "Åpen protokoll", GROUND)).allMatch(made::says);
        assertThat(made.read(message(made, "uttalelse-2/"), "//skjermingshjemmel")).containsExactly(GROUND);
        assertThat(made.read(message(made, "uttalelse-2/"), "//registrering/tittel")).containsExactly("Uttalelse 2 til høring 1");
    }

    @Test
    void each_attachment_that_is_kept_out_has_a_row_that_says_why() throws Exception {
        List<String> rows = made(Scope.PUBLIC).text("register.csv").lines().toList();
        assertThat(rows).anyMatch(row -> row.contains("uttalelse-1;") && row.endsWith(";Vedlegg 1;;;;Vedlegg til uttalelser er ikke lagt ut og er ikke med."));
        assertThat(rows).anyMatch(row -> row.contains("uttalelse-2;") && row.endsWith(";Vedlegg 1;;;" + GROUND + ";Unntatt offentlighet. Ikke med."));
        assertThat(rows).anyMatch(row -> row.contains("vedtak-1;") && row.endsWith(";Papir 2;;;" + GROUND + ";Unntatt offentlighet. Ikke med."));
    }

    @Test
    void a_statement_without_a_public_name_says_so_in_the_public_register_as_on_its_page() throws Exception {
        NewStatement said = new NewStatement(
                UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Own(), null, "Flere turstier.", null, null, true, new Sender("Lise Lukket", false, null, Language.NB));
        Statement one = ((Taking.Taken) statements.take(heard.hearing, said, List.of(), World.TEST)).statement();
        sorting.show(heard.hearing, List.of(one), World.TEST);
        Opened open = made(Scope.PUBLIC);
        assertThat(open.text("register.csv").lines()).anyMatch(row -> row.contains(";Uttalelse 5 til høring 1;") && row.contains(";Uten navn;"));
        assertThat(open.says("Lise Lukket")).isFalse();
        take(new Behalf.Own(), "Flere benker.");
        assertThat(made(Scope.WHOLE).text("register.csv")).contains(";Lise Lukket;").containsPattern(";Uttalelse 6 til høring 1;[-0-9]*;Uten navn;");
    }

    @Test
    void a_decisions_own_words_are_sealed_and_are_then_for_the_archive_alone() throws Exception {
        Decision one = decisions.adoption(heard.plan).orElseThrow().decisions().getFirst();
        String secret = "Planen vedtas enstemmig.";
        String plan = "/" + world.region + "/utviklingsplan";
        assertThat(anybody.get(plan + "/vedtak").body()).contains(secret);
        assertThat(anybody.get(plan + "/versjon/1/bevis.json").body()).contains(secret);
        assertThat(secretary.fillIn(desk, desk + "/skjerming", Map.of("papir", one.id().toString(), "hjemmel", GROUND)).body()).contains("Det er unntatt offentlighet", "ordene i vedtak nummer 1");
        for (String path : List.of(plan, plan + "/vedtak", plan + "/vedtak.atom", plan + "/vedtak.ics", plan + "/versjon/1", plan + "/versjon/1/bevis.json", "/kontroll?avtrykk=" + one.print().value())) {
            HttpResponse<String> page = anybody.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain(secret);
        }
        assertThat(anybody.get(plan + "/vedtak").body()).contains("Ordene i vedtaket er unntatt offentlighet", GROUND);
        // The proof holds all the same: what is not there, cannot be guessed from what is.
        byte[] proof = anybody.get(plan + "/versjon/1/bevis.json").body().getBytes(StandardCharsets.UTF_8);
        assertThat(ProofFile.read(proof)).isInstanceOfSatisfying(ProofFile.Read.Whole.class, whole -> assertThat(whole.proof().said()).isEmpty());
        assertThat(made(Scope.PUBLIC).says(secret)).isFalse();
        assertThat(made(Scope.PUBLIC).text("register.csv")).contains(";Ordene i vedtaket;;;" + GROUND + ";Unntatt offentlighet. Ikke med.");
        Opened whole = made(Scope.WHOLE);
        assertThat(whole.says(secret)).isTrue();
        assertThat(whole.read(message(whole, "vedtak-1/"), "//dokumentbeskrivelse[1]/skjerming/skjermingshjemmel")).containsExactly(GROUND);
        NewDecision right = new NewDecision(
                UUID.randomUUID(), one.step(), 1, one.print(), Verdict.ADOPTED, one.decided(), null, "17/43", secret, null, List.of(), one.id(), "Saksnummeret var feil");
        assertThat(decisions.register(heard.plan, right, List.of(), Reach.WHOLE, World.TEST)).isInstanceOf(Registering.Registered.class);
        assertThat(anybody.get(plan + "/vedtak").body()).contains("17/43").doesNotContain(secret);
        String last = decisions.adoption(heard.plan).orElseThrow().decisions().getLast().id().toString();
        assertThat(secretary.fillIn(desk, desk + "/skjerming/slutt", Map.of("papir", last)).body()).contains("ikke lenger unntatt");
        assertThat(anybody.get(plan + "/vedtak").body()).contains(secret);
        // What a decision says is the same in what it corrected: exempt in one, exempt in both.
        secretary.fillIn(desk, desk + "/skjerming", Map.of("papir", last, "hjemmel", GROUND));
        assertThat(anybody.get(plan + "/vedtak").body()).contains("17/43").doesNotContain(secret);
        assertThat(anybody.get(plan + "/versjon/1/bevis.json").body()).doesNotContain(secret);
        secretary.fillIn(desk, desk + "/skjerming/slutt", Map.of("papir", one.id().toString()));
        assertThat(anybody.get(plan + "/vedtak").body()).contains(secret);
    }

    @Test
    void no_word_of_what_is_exempt_is_on_a_public_page() {
        String plan = "/" + world.region + "/utviklingsplan";
        for (String path : List.of(plan, heard.address(), heard.address() + "/uttalelser", heard.address() + "/svar", heard.address() + "/svar.json", plan + "/vedtak", heard.address() + "/uttalelser/" + sealed.number())) {
            String page = anybody.get(path).body();
            assertThat(SECRETS).as(path).noneMatch(page::contains);
            assertThat(page).as(path).doesNotContain("referat.txt");
        }
        decisions.everyPaper(heard.plan).forEach(paper -> assertThat(anybody.get(plan + "/vedtak/papir/" + paper.id()).statusCode()).isEqualTo(paper.sealed() == null ? 200 : 404));
    }

    @Test
    void what_is_sealed_is_laid_out_by_nobody_before_the_seal_is_lifted() {
        assertThat(sorting.show(heard.hearing, List.of(sealed), World.TEST)).isZero();
        assertThatThrownBy(() -> sql.sql("update hearing_statement set showing = 'SHOWN' where id = ?").param(sealed.id().value()).update()).isInstanceOf(DataAccessException.class);
        assertThat(seals.seal(heard.hearing, sealed, null, GROUND, World.TEST)).isFalse();
        assertThat(seals.lift(heard.hearing, sealed, null, World.TEST)).isTrue();
        assertThat(statements.find(heard.hearing, sealed.number()).orElseThrow().everybodysToRead()).isFalse();
        assertThat(sorting.show(heard.hearing, List.of(sealed), World.TEST)).isEqualTo(1);
    }

    @Test
    void every_paper_of_ours_in_it_is_pdf_a() throws Exception {
        writeACasePaper();
        VeraGreenfieldFoundryProvider.initialise();
        for (var file : made(Scope.WHOLE).files().entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file.getValue()), PDFAFlavour.PDFA_2_A);
                        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
                    assertThat(validator.validate(parser).isCompliant()).as(file.getKey()).isTrue();
                }
            }
        }
    }

    @Test
    void the_secretariat_sees_what_goes_in_and_what_is_exempt_and_seals_a_paper() {
        String page = Jsoup.parse(secretary.get(desk).body()).text();
        assertThat(page).contains("Én versjon av planen", "4 uttalelser med 2 vedlegg, og én er slettet", "Vurderingen av høringen", "Ett vedtak med 2 papirer", "Uttalelse 2 til høring 1", "referat.txt", GROUND);
        UUID open = decisions.papers(heard.plan).getFirst().id();
        HttpResponse<String> asked = secretary.fillIn(desk, desk + "/skjerming", Map.of("papir", open.toString(), "hjemmel", "fordi"));
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Skriv hjemmelen med paragraf", "value=\"fordi\"");
        assertThat(secretary.fillIn(desk, desk + "/skjerming", Map.of("papir", open.toString(), "hjemmel", "offentleglova § 23")).body()).contains("Det er unntatt offentlighet");
        assertThat(anybody.get("/" + world.region + "/utviklingsplan/vedtak/papir/" + open).statusCode()).isEqualTo(404);
        assertThat(secretary.fillIn(desk, desk + "/skjerming/slutt", Map.of("papir", open.toString())).body()).contains("ikke lenger unntatt");
        assertThat(anybody.get("/" + world.region + "/utviklingsplan/vedtak/papir/" + open).statusCode()).isEqualTo(200);
    }

    @Test
    void a_statement_and_what_came_with_it_are_sealed_on_its_own_page() {
        String at = "/arbeid" + heard.address() + "/uttalelser/" + open.number();
        assertThat(secretary.fillIn(at, at + "/skjerming", Map.of("hva", "", "hjemmel", "hemmelig")).body()).contains("Skriv hjemmelen med paragraf");
        String file = statements.files(open.id()).getFirst().id().toString();
        assertThat(secretary.fillIn(at, at + "/skjerming", Map.of("hva", file, "hjemmel", GROUND)).body()).contains("Unntatt offentlighet: kart.txt.");
        assertThat(statements.find(heard.hearing, open.number()).orElseThrow().everybodysToRead()).isTrue();
        assertThat(secretary.fillIn(at, at + "/skjerming", Map.of("hva", "", "hjemmel", GROUND)).body()).contains("Unntatt offentlighet: Hele uttalelsen.");
        assertThat(anybody.get(heard.address() + "/uttalelser").body()).doesNotContain("Bra plan");
        assertThat(secretary.fillIn(at, at + "/skjerming/slutt", Map.of("hva", "")).body()).contains("legges ikke ut av seg selv");
    }

    @Test
    void the_package_is_downloaded_and_is_whole() {
        for (String scope : List.of("alt", "offentlig")) {
            HttpResponse<String> answer = secretary.get(desk + "/" + scope + ".zip");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            assertThat(answer.body()).startsWith("PK").contains("manifest-sha256.txt");
        }
        assertThat(anybody.get(desk + "/alt.zip").body()).doesNotContain("manifest");
    }
}
