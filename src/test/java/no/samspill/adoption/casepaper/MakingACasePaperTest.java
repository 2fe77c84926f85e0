package no.samspill.adoption.casepaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspill.adoption.RouteStep;
import no.samspill.kernel.Language;
import no.samspill.ledger.Reach;
import no.samspill.publishing.Office;
import no.samspill.publishing.PaperFormat;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@ServerTest
class MakingACasePaperTest {
    @Autowired private ApplicationContext server;

    private Casework work;
    private RouteStep council;
    private RouteStep municipality;

    @BeforeEach
    void a_plan_on_its_way() {
        work = new Casework(World.of(server, "Gratangen", "Salangen"));
        council = work.step(0);
        municipality = work.step(1);
    }

    static String text(PaperFormat format, byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == PaperFormat.PDF) {
            try (PDDocument document = Loader.loadPDF(file)) {
                text.append(new PDFTextStripper().getText(document));
            }
        } else {
            try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<text:s[^>]*>", " ");
                    text.append(Jsoup.parse(xml, "", Parser.xmlParser()).wholeText()).append(' ');
                }
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Test
    void its_facts_are_those_of_this_municipality() {
        Facts facts = work.papers().facts(work.make(municipality));
        assertThat(facts.organisation()).isEqualTo("Gratangen kommune");
        assertThat(facts.part().labels()).hasSize(2);
        assertThat(facts.part().open()).hasSize(1);
        assertThat(facts.money().own()).isEqualTo(new Facts.Amount(BigDecimal.valueOf(40_000), BigDecimal.valueOf(25_000)));
        assertThat(facts.money().council().once()).isEqualByComparingTo("15000");
        assertThat(facts.money().applied().once()).isEqualByComparingTo("120000");
        assertThat(facts.texts().recommendation()).hasSize(4).first().asString().contains("Gratangen kommunestyre vedtar", "versjon 1", facts.version().shown());
        assertThat(facts.texts().recommendation().get(2)).matches("Kommunens andel, 40.000 kroner og 25.000 kroner i året, innarbeides i handlings- og økonomiplanen\\.");
    }

    @Test
    void its_tasks_name_every_measure_that_it_counts() throws IOException {
        work.measure("Felles stand på messe", "2019", null, "Gratangen 10 000 kr");
        work.freeze("Med en som bare koster");
        CasePaper paper = work.make(municipality, 2, UUID.randomUUID());
        Facts.Part part = work.papers().facts(paper).part();
        assertThat(part.labels()).hasSize(3);
        assertThat(java.util.stream.Stream.of(part.roles().values().stream().flatMap(List::stream), part.unsaid().stream(), part.paying().stream()).flatMap(each -> each).distinct())
                .containsExactlyInAnyOrderElementsOf(part.labels());
        assertThat(part.paying()).hasSize(1);
        assertThat(text(PaperFormat.DOCX, work.papers().file(paper, PaperFormat.DOCX))).contains("Gratangen har en rolle i 3 av 4 tiltak.", "Bare med penger: tiltak");
    }

    @Test
    void who_said_something_of_an_earlier_version_meets_anew_and_nobody_has_said_when() {
        work.lay("5. desember");
        assertThat(work.papers().facts(work.make(municipality)).meetings()).extracting(Facts.Meeting::day).containsExactly("5. desember");
        work.adopt(municipality, 1);
        assertThat(work.papers().facts(work.make(municipality)).meetings()).extracting(Facts.Meeting::day).containsExactly("5. desember 2017");
        work.measure("Et tiltak til", null, null, null);
        work.freeze("Samordnet");
        assertThat(work.papers().facts(work.make(municipality, 2, UUID.randomUUID())).meetings()).extracting(Facts.Meeting::day).containsExactly((String) null);
    }

    @Test
    void who_put_it_off_meets_on_the_day_it_was_put_off_to() {
        work.lay("5. desember");
        work.postpone(municipality, "1. februar 2018");
        assertThat(work.papers().facts(work.make(municipality)).meetings()).extracting(Facts.Meeting::day).containsExactly("1. februar 2018");
    }

    @Test
    void bodies_that_said_the_same_are_one_line_of_what_has_happened() {
        work.adopt(council, 1);
        work.adopt(municipality, 1);
        work.adopt(work.step(2), 1);
        assertThat(work.papers().facts(work.make(municipality)).process().steps()).extracting(Facts.Step::what)
                .contains(council.body().name() + ": vedtatt (versjon 1)", "Gratangen kommunestyre og Salangen kommunestyre: vedtatt (versjon 1)");
    }

    @Test
    void each_amount_stands_by_when_the_measure_is_done_and_the_years_money_is_left_to_the_action_plan() throws IOException {
        CasePaper paper = work.make(municipality);
        assertThat(work.papers().facts(paper).money().rows()).extracting(Facts.Row::when).containsExactly("2018", "2018–2020");
        for (PaperFormat format : CasePapers.FORMATS) {
            assertThat(text(format, work.papers().file(paper, format))).contains("Beløp for hvert år settes i handlingsplanen.");
        }
    }

    @Test
    void minutes_that_are_attached_say_how_many_pages_they_have() throws IOException {
        byte[] three = work.papers().file(work.make(municipality), PaperFormat.PDF);
        work.adopt(council, 1, (no.samspill.files.Examined.Fit) no.samspill.files.Examined.of("protokoll.pdf", three));
        try (PDDocument open = Loader.loadPDF(three)) {
            assertThat(work.papers().facts(work.make(municipality)).attached().getLast()).satisfies(each -> assertThat(each.pages()).isEqualTo(open.getNumberOfPages()));
        }
    }

    @Test
    void another_municipality_has_another_share() {
        Facts facts = work.papers().facts(work.make(work.step(2)));
        assertThat(facts.part().labels()).hasSize(1);
        assertThat(facts.money().own()).isEqualTo(new Facts.Amount(BigDecimal.ZERO, BigDecimal.valueOf(25_000)));
        assertThat(facts.texts().recommendation()).noneMatch(point -> point.matches(".*40.000.*"));
    }

    @Test
    void the_council_asks_the_others_to_adopt_the_same_text() {
        Facts facts = work.papers().facts(work.make(council));
        assertThat(facts.texts().recommendation()).hasSize(2).last().asString().contains("ber de andre organene om å vedta den samme teksten");
        assertThat(facts.municipal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"DOCX", "ODT", "PDF"})
    void every_file_says_it_all_and_hostile_words_are_only_words(PaperFormat format) throws IOException {
        CasePaper paper = work.make(municipality);
        String text = text(format, work.papers().file(paper, format));
        assertThat(text).contains("Forslag til vedtak", "Gratangen kommunestyre vedtar", "Økonomiske og administrative konsekvenser for Gratangen", "Saksframlegg nr. 1", paper.print().shown(), "Kontroller teksten på");
        assertThat(text.replace(" ", "")).contains(Casework.HOSTILE.replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"DOCX", "ODT", "PDF"})
    void it_is_the_same_bytes_again_whatever_has_happened_since(PaperFormat format) {
        CasePaper paper = work.make(municipality);
        byte[] first = work.papers().file(paper, format);
        work.measure("Et nytt tiltak", "2019", "Gratangen", "Gratangen 900 000 kr");
        work.freeze("Ny tekst");
        work.papers().write(work.plan, municipality, new Written("17/42", null, "Rådgiver", "Noe helt annet.", "Ny vurdering", null, null, 0), Reach.WHOLE, World.TEST);
        assertThat(work.papers().file(paper, format)).isEqualTo(first);
        assertThat(work.papers().made(paper, format)).isEqualTo(first);
    }

    @Test
    void made_anew_it_has_the_next_number_and_says_what_is_new() {
        work.make(municipality);
        work.papers().write(work.plan, municipality, new Written("17/42", null, "Rådgiver", "[organ] vedtar versjon [versjon].\nEget punkt.", "Ny vurdering.\n\nTo avsnitt.", null, null, 0), Reach.WHOLE, World.TEST);
        CasePaper second = work.make(municipality);
        assertThat(second.number()).isEqualTo(2);
        Facts facts = work.papers().facts(second);
        assertThat(facts.texts().recommendation()).containsExactly("Gratangen kommunestyre vedtar versjon 1.", "Eget punkt.");
        assertThat(facts.texts().caseNumber()).isEqualTo("17/42");
        assertThat(work.papers().find(work.plan, municipality.id(), null)).contains(second);
        assertThat(work.papers().find(work.plan, municipality.id(), 1)).get().extracting(CasePaper::number).isEqualTo(1);
    }

    @Test
    void two_presses_of_a_button_are_one_paper() {
        UUID sending = UUID.randomUUID();
        assertThat(work.make(municipality, 1, sending)).isEqualTo(work.make(municipality, 1, sending));
        assertThat(work.papers().list(work.plan).get(municipality.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_organisation_has_its_own_language_and_words(Language language) throws IOException {
        Template own = new Template(municipality.body().organisation(), language, "Egne ord om [plan].", null, null, "Ikke berørt.", null, "Kommunedirektøren", null, 0);
        assertThat(work.papers().set(work.plan, municipality.body(), own, null, "", Reach.WHOLE, World.TEST)).isInstanceOf(Keeping.Kept.class);
        CasePaper paper = work.make(municipality);
        for (PaperFormat format : CasePapers.FORMATS) {
            String text = text(format, work.papers().file(paper, format));
            assertThat(text).contains("Egne ord om ", "Ikke berørt.", "Kommunedirektøren").doesNotContain("casepaper.");
            assertThat(text).contains(switch (language) {
                case NB -> "Økonomiske og administrative konsekvenser";
                case NN -> "Økonomiske og administrative følgjer";
                case EN -> "Economic and administrative consequences";
            });
        }
    }

    @Test
    void who_writes_upon_what_another_has_written_is_told() {
        Written one = new Written("17/1", null, null, null, null, null, null, 0);
        assertThat(work.papers().write(work.plan, municipality, one, Reach.WHOLE, World.TEST)).isInstanceOf(Keeping.Kept.class);
        assertThat(work.papers().write(work.plan, municipality, one, Reach.WHOLE, World.TEST)).isInstanceOf(Keeping.Changed.class);
        assertThat(work.papers().written(municipality.id()).caseNumber()).isEqualTo("17/1");
    }

    @Test
    void nobody_makes_one_for_a_body_that_is_not_theirs_or_of_a_version_that_is_not_there() {
        Reach other = new Reach.Organisations(Set.of(work.step(2).body().organisation().value()));
        assertThat(work.papers().make(work.view(), List.of(municipality), 1, UUID.randomUUID(), other, World.TEST)).isInstanceOf(Making.NotTheirs.class);
        assertThat(work.papers().make(work.view(), List.of(municipality), 7, UUID.randomUUID(), Reach.WHOLE, World.TEST)).isInstanceOf(Making.NothingFrozen.class);
        assertThat(work.papers().list(work.plan)).isEmpty();
    }

    @Test
    void what_was_made_is_never_altered_or_removed() {
        CasePaper paper = work.make(municipality);
        JdbcClient sql = server.getBean(JdbcClient.class);
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("update adoption_case_paper set facts = '{}' where id = ?").param(paper.id().value()).update()).hasStackTraceContaining("stays");
        assertThatThrownBy(() -> JdbcClient.create(FreshDatabase.allPowerful()).sql("delete from adoption_case_file").update()).hasStackTraceContaining("stays");
    }

    @Test
    void the_pdf_is_one_that_archives_take_and_everybody_can_read() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (RouteStep step : List.of(council, municipality)) {
            byte[] file = work.papers().file(work.make(step), PaperFormat.PDF);
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour); var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    assertThat(validator.validate(parser).getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED).map(each -> each.getRuleId() + ": " + each.getMessage())).isEmpty();
                }
            }
        }
    }

    @Test
    void libreoffice_opens_them_with_all_their_words(@TempDir Path folder) {
        CasePaper paper = work.make(municipality);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ord.docx", work.papers().file(paper, PaperFormat.DOCX));
        files.put("odf.odt", work.papers().file(paper, PaperFormat.ODT));
        assertThat(Office.printed(files, folder).values()).hasSize(2).allSatisfy(text -> assertThat(text)
                .contains("Gratangenkommunestyrevedtar", "Forslagtilvedtak", Casework.HOSTILE.replace(" ", ""), "Saksframleggnr.1"));
    }
}
