package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import no.samspill.figure.Fjord;
import no.samspill.figure.Lamp;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.plan.Binding;
import no.samspill.plan.Edition;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.Print;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Plans;
import no.samspill.publishing.SaidIn;
import no.samspill.publishing.deck.Deck;
import no.samspill.publishing.deck.Slide;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.Around;
import no.samspill.publishing.paper.Checking;
import no.samspill.publishing.paper.PlanDocument;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper of a version says at its end where it can be checked, in words and as a code that is read from what the file shows. */
class APaperThatCanBeCheckedTest {
    private static final Print PRINT = Print.of("en plan");
    private static final String ADDRESS = "https://plan.sor-troms-regionraad.no/s/" + PRINT.brief();
    private static final PublicAddress SERVER = new PublicAddress(new MockEnvironment().withProperty("samspill.address", "https://plan.sor-troms-regionraad.no"));

    private static Document paper(Language language) {
        PlanVersion version = new PlanVersion(
                new PlanId(UUID.randomUUID()), 3, "Til vedtak", null, LocalDate.of(2017, 12, 4), Author.system("test", Through.SYSTEM), Instant.parse("2017-12-08T23:30:00Z"), 1, 1, PRINT);
        Edition draft = Plans.sample();
        Words words = Words.of(language);
        Edition edition = new Edition(draft.plan(), draft.labels(), draft.council(), new Binding.Version(3, "Til vedtak", PRINT), version.dated(), draft.sources(), words);
        return PlanDocument.of(edition).with(Checking.of(version, SERVER, words));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void archives_take_it_and_screen_readers_read_every_word_of_it(Language language) {
        Pdf pdf = Pdf.of(paper(language));
        assertThat(pdf.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(pdf.faults(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf.letters()).contains(SaidIn.words(pdf.paper().sections().getLast()).map(Pdf::bare).toList()).contains(Pdf.bare(PRINT.spaced()), ADDRESS);
    }

    /** It is the same paper for ever: it cannot tell who has adopted since. */
    @Test
    void no_light_burns_on_its_cover() {
        Document paper = paper(Language.NB);
        assertThat(paper.cover().municipalities()).isNotEmpty();
        assertThat(paper.cover().lamps()).containsOnly(Lamp.DARK);
        assertThat(PlanDocument.of(Plans.sample(), new Around(null, null, Map.of(), List.of(new Cover.Light("Gratangen", Lamp.LIT, "vedtatt"), new Cover.Light("Salangen", Lamp.DARK, "venter")))).cover().lamps()).as("but on that of a living plan, where a council has adopted").containsExactly(Lamp.LIT, Lamp.DARK);
        assertThat(Fjord.upright(List.of(Lamp.DARK, Lamp.DARK)).svg()).doesNotContain("#f89c41");
        assertThat(Fjord.upright(List.of(Lamp.DARK, Lamp.LIT)).svg()).contains("#f89c41");
    }

    @Test
    void the_code_in_the_pdf_is_read_and_leads_where_the_words_do() throws IOException {
        Pdf pdf = Pdf.of(paper(Language.NB));
        try (PDDocument open = pdf.open()) {
            int page = pdf.pages().size() - 1;
            assertThat(pdf.pages().get(page)).contains("9. desember 2017", "versjon 3");
            assertThat(read(new PDFRenderer(open).renderImageWithDPI(page, 150))).as("at 150 dots an inch, as from an office printer").isEqualTo(ADDRESS);
        }
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"DOCX", "ODT", "PPTX"})
    void so_is_the_one_in_word_opendocument_and_slides_which_has_words_for_those_who_do_not_see_it(PaperFormat format) throws IOException {
        byte[] file = Papers.bytes(paper(Language.NB), format);
        Map<String, byte[]> parts = parts(file);
        assertThat(parts.values().stream().filter(APaperThatCanBeCheckedTest::isPicture).map(APaperThatCanBeCheckedTest::codeIn).toList()).contains(ADDRESS);
        assertThat(parts.entrySet().stream().filter(part -> part.getKey().endsWith(".xml")).map(part -> new String(part.getValue(), StandardCharsets.UTF_8)).toList())
                .anySatisfy(xml -> assertThat(xml).contains("QR-kode som fører til " + ADDRESS));
        assertThat(Papers.bytes(paper(Language.NB), format)).as("made again").isEqualTo(file);
    }

    @Test
    void a_show_ends_with_it() {
        assertThat(Deck.of(paper(Language.NB)).getLast()).isInstanceOfSatisfying(Slide.Coded.class, slide ->
                assertThat(slide.points().stream().map(Slide.Point::text).toList()).anySatisfy(text -> assertThat(text).contains(ADDRESS)).anySatisfy(text -> assertThat(text).contains(PRINT.spaced())));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static boolean isPicture(byte[] part) {
        return part.length > 4 && part[1] == 'P' && part[2] == 'N' && part[3] == 'G';
    }

    private static String codeIn(byte[] png) {
        try {
            return read(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Empty where there is no code. */
    private static String read(BufferedImage seen) {
        BufferedImage white = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var paper = white.createGraphics();
        paper.drawImage(seen, 0, 0, Color.WHITE, null);
        paper.dispose();
        int[] dots = white.getRGB(0, 0, white.getWidth(), white.getHeight(), null, 0, white.getWidth());
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(white.getWidth(), white.getHeight(), dots)));
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException none) {
            return "";
        }
    }
}
