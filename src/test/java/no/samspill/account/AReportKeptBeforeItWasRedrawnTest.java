package no.samspill.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.pdf.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What was sent is read and printed as it was sent, whatever reports have come to look like since. */
class AReportKeptBeforeItWasRedrawnTest {
    private static final Said KEPT = SaidJson.read(content());

    @Test
    void it_says_what_it_said() {
        assertThat(KEPT.written().title()).isEqualTo("Statusoppdatering Byregionprogrammet");
        assertThat(SendingAStatusReportTest.text(KEPT.paper())).contains("3 av 5 tiltak er under arbeid", "Ett tiltak har flyttet seg siden 31. august 2018", "7 av 8 som har ansvar, har meldt", "Regionrådet tar ansvaret");
        assertThat(KEPT.standings().measures()).hasSize(5);
    }

    @Test
    void what_it_was_kept_as_is_still_what_it_is_held_against() {
        assertThat(SaidJson.read(SaidJson.write(KEPT))).isEqualTo(KEPT);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX", "ODT", "PPTX"})
    void it_is_printed_in_every_format(PaperFormat format) throws IOException {
        byte[] made = Papers.bytes(format == PaperFormat.PPTX ? KEPT.slides() : KEPT.paper(), format);
        assertThat(made).hasSizeGreaterThan(10_000).isEqualTo(Papers.bytes(format == PaperFormat.PPTX ? KEPT.slides() : KEPT.paper(), format));
    }

    @Test
    void its_pdf_is_one_that_archives_take() throws IOException {
        assertThat(Pdf.faults(Papers.bytes(KEPT.paper(), PaperFormat.PDF), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static String content() {
        try (var in = Objects.requireNonNull(AReportKeptBeforeItWasRedrawnTest.class.getResourceAsStream("kept-before-it-was-redrawn.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
