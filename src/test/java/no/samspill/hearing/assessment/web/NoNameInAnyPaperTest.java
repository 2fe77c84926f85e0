package no.samspill.hearing.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.assessment.ResultPart;
import no.samspill.hearing.assessment.Said;
import no.samspill.hearing.assessment.Sight;
import no.samspill.hearing.statement.Senders;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.input.HideReason;
import no.samspill.input.Privacy;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.publishing.PaperFormat;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Peers leaked names exactly in their exports: so each format is opened, and all of its text is searched. */
@ServerTest
class NoNameInAnyPaperTest {
    private static final List<PaperFormat> FORMATS = List.of(PaperFormat.XLSX, PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.PDF, PaperFormat.JSON);

    @Autowired private ApplicationContext server;
    @Autowired private ResultPapers papers;
    @LocalServerPort private int port;

    private Said said;

    @BeforeEach
    void a_result() {
        said = new Said(World.of(server, "Gratangen")).cut().answered().concluded();
    }

    private byte[] bytes(Sight sight, PaperFormat format) throws IOException {
        return papers.bytes(said.bean(Plans.class).get(said.heard.plan), said.bean(Hearings.class).get(said.heard.hearing.id()), sight, format, Words.of(Language.NB));
    }

    /** All that a reader of the file can find in it, its own data too; on one line, since a paper breaks lines as it likes. */
    private static String text(PaperFormat format, byte[] file) throws IOException {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1)).append(new String(file, StandardCharsets.UTF_8));
        if (format == PaperFormat.PDF) {
            try (PDDocument document = Loader.loadPDF(file)) {
                text.append(new PDFTextStripper().getText(document)).append(document.getDocumentInformation().getTitle());
            }
        } else if (format != PaperFormat.JSON) {
            try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    text.append(Parser.unescapeEntities(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""), false));
                }
            }
        }
        return text.toString().replace("\u00AD", "").replaceAll("\\s+", " ");
    }

    private String page() {
        return new Guest(port).get(said.heard.address() + "/svar").body();
    }

    private Stream<String> everywhere(Sight sight) {
        return Stream.concat(Stream.of(page()), FORMATS.stream().map(format -> {
            try {
                return text(format, bytes(sight, format));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }));
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"XLSX", "DOCX", "ODT", "PDF", "JSON"})
    void a_public_paper_says_what_everybody_may_know_and_no_more(PaperFormat format) throws IOException {
        String text = text(format, bytes(Sight.EVERYBODY, format));
        assertThat(text).contains("Åse Åpen", "Velforeningen i Gratangen", "Kurs på kveldstid", "Vi er enige. Nettverket er gjort permanent.", "Tas ikke til følge");
        assertThat(text).doesNotContain("Hans Hemmelig", "Lise Lukket", "bare til dere", "Hilsen oss til deg");
    }

    @Test
    void the_parts_of_an_archive_have_every_point_together_and_say_which_part_they_are() throws IOException {
        PlanView view = said.bean(Plans.class).get(said.heard.plan);
        Hearing hearing = said.bean(Hearings.class).get(said.heard.hearing.id());
        assertThat(papers.parts(view, hearing, Sight.NAMED)).containsExactly(ResultPart.WHOLE);
        List<ResultPart> parts = papers.parts(view, hearing, Sight.NAMED, 150);
        assertThat(parts).hasSizeBetween(2, 4);
        List<String> points = new ArrayList<>();
        for (ResultPart part : parts) {
            String text = text(PaperFormat.PDF, papers.pdf(view, hearing, Sight.NAMED, part, Words.of(Language.NB)));
            assertThat(text).contains("Dette er del " + part.number() + " av " + parts.size() + ".");
            List<String> its = Stream.of("Nettverket må være fast.", "Hvem betaler?", "Fylkesveien bør med.", "Nettverket bør være fast.", "Kurs på kveldstid", "Dette er bare til dere.").filter(text::contains).toList();
            assertThat(its).hasSize(part.points());
            points.addAll(its);
        }
        assertThat(points).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void what_is_hidden_or_erased_is_in_no_format_and_still_counted() {
        said.bean(Sorting.class).hide(said.heard.hearing, said.resident, HideReason.PERSONAL, World.TEST);
        erase(said.municipality);
        assertThat(everywhere(Sight.EVERYBODY)).allSatisfy(text -> assertThat(text).doesNotContain("Åse Åpen", "Nettverket bør være fast", "Velforeningen", "Hvem betaler", "gjort permanent."));
        assertThat(page()).contains("Teksten er slettet.", "Teksten vises ikke", "punkt-1-1", "punkt-2-1");
        assertThat(FORMATS).allSatisfy(format -> assertThat(text(format, bytes(Sight.NAMED, format))).doesNotContain("Velforeningen", "Hvem betaler"));
    }

    @Test
    void who_asks_to_be_erased_is_out_of_every_format_at_once() {
        said.bean(Senders.class).askToErase(said.heard.hearing, said.resident, World.TEST);
        assertThat(everywhere(Sight.EVERYBODY)).allSatisfy(text -> assertThat(text).doesNotContain("Åse Åpen", "Nettverket bør være fast"));
    }

    private void erase(Statement statement) {
        Privacy privacy = said.bean(Privacy.class);
        PlanView view = said.bean(Plans.class).get(said.heard.plan);
        privacy.erase(view, privacy.of(view, statement.receipt()), true, World.TEST);
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"XLSX", "DOCX", "ODT", "PDF"})
    void the_secretariat_gets_all_words_with_all_names_or_with_none(PaperFormat format) throws IOException {
        assertThat(text(format, bytes(Sight.NAMED, format))).contains("Hans Hemmelig", "Lise Lukket", "Dette er bare til dere.", "Hilsen oss til deg");
        assertThat(text(format, bytes(Sight.NAMELESS, format))).contains("Dette er bare til dere.").doesNotContain("Hans Hemmelig", "Lise Lukket", "Åse Åpen", "Velforeningen");
    }

    @Test
    void the_papers_are_fetched_from_the_pages() {
        Guest anybody = new Guest(port);
        for (PaperFormat format : FORMATS) {
            assertThat(anybody.get(said.heard.address() + "/svar." + format.word()).statusCode()).isEqualTo(200);
        }
        Guest officer = said.heard.world.guest(said.heard.world.secretary("Siv Sekretær"), port);
        assertThat(officer.get(said.desk() + "/svar.json?navn=med").body()).contains("Hans Hemmelig");
        assertThat(officer.get(said.desk() + "/svar.json").body()).doesNotContain("Hans Hemmelig");
    }

    @Test
    void the_pdf_is_one_that_archives_take_and_everybody_can_read() throws Exception {
        byte[] file = bytes(Sight.EVERYBODY, PaperFormat.PDF);
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour); var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED).map(each -> each.getRuleId() + ": " + each.getMessage())).isEmpty();
            }
        }
    }
}
