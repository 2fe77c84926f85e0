package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.publishing.Plans;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody turns a page to find a line on it: only the last page of a chapter may be nearly empty. */
class HowFullThePagesAreTest {
    private static final Map<String, Pdf> MADE = Map.of(
            "5", Pdf.of(Plans.sample()), "52", Pdf.of(Plans.rows(52)), "52 with texts", Pdf.of(Plans.large(52)), "160 with texts", Pdf.of(Plans.large(160)), "500", Pdf.of(Plans.rows(500)));
    private static final double A_FIFTH = 0.2;
    private static final int DPI = 20;

    static Stream<String> plans() {
        return MADE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_page_is_under_a_fifth_full_but_the_last_of_a_chapter(String plan) throws IOException {
        Pdf pdf = pdf(plan);
        List<String> pages = pdf.pages();
        List<Integer> sparse = new ArrayList<>();
        for (int page = 2; page < pages.size(); page++) {
            if (full(pdf, page) < A_FIFTH && runningHead(pages.get(page - 1)).equals(runningHead(pages.get(page)))) {
                sparse.add(page);
            }
        }
        assertThat(sparse).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 8", "52, 22", "52 with texts, 32", "160 with texts, 34", "500, 38"})
    void a_paper_is_as_long_as_one_reads(String plan, int most) {
        assertThat(pdf(plan).pages().size()).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void no_table_begins_with_a_head_alone_on_its_page(String plan) {
        assertThat(pdf(plan).pages()).allSatisfy(page -> {
            List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
            assertThat(lines.get(Math.max(0, lines.size() - 3))).doesNotStartWith("Nr. ");
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_table_that_goes_on_says_its_columns_on_each_page(String plan) throws IOException {
        try (PDDocument document = pdf(plan).open()) {
            Tops tops = new Tops();
            tops.getText(document);
            assertThat(tops.hidden).isEmpty();
        }
        List<String> going = pdf(plan).pages().stream().filter(page -> page.lines().filter(line -> !line.isBlank()).skip(2).findFirst().orElse("").matches("[A-Z]\\d+ .*")).toList();
        assertThat(going).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void how_the_plan_is_read_stands_with_the_contents(String plan) {
        List<String> pages = pdf(plan).pages();
        assertThat(pages.get(2)).contains("Innhold", "Slik leser du planen\n");
    }

    /** What is set above the text of a page is cut off there. */
    private static final class Tops extends PDFTextStripper {
        private static final float RUNNING = 60;
        private static final float TEXT = 74;
        private final List<String> hidden = new ArrayList<>();

        private Tops() throws IOException {}

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            float y = letters.getFirst().getYDirAdj();
            if (y > RUNNING && y < TEXT) {
                hidden.add(getCurrentPageNo() + ": " + text);
            }
        }
    }

    private static Pdf pdf(String plan) {
        return MADE.getOrDefault(plan, MADE.get("5"));
    }

    private static String runningHead(String page) {
        return page.lines().filter(line -> line.contains(" · ")).findFirst().orElse("");
    }

    /** How far down there is ink, between the head and the foot. */
    private static double full(Pdf pdf, int page) throws IOException {
        try (PDDocument document = pdf.open()) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI);
            int top = image.getHeight() / 10;
            int bottom = image.getHeight() * 9 / 10;
            for (int y = bottom; y > top; y--) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if ((image.getRGB(x, y) & 0xFF) < 0xE0) {
                        return (double) (y - top) / (bottom - top);
                    }
                }
            }
            return 0;
        }
    }
}
