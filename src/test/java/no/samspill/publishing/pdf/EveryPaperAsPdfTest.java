package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.publishing.Beside;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.PaperKind;
import no.samspill.publishing.Plans;
import no.samspill.publishing.SaidIn;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.paper.Around;
import no.samspill.plan.Edition;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.paper.ProgressDocument;
import no.samspill.publishing.paper.StatusDocument;
import no.samspill.publishing.paper.YearDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Each kind of paper, from plans that are as they should be and from such as people do make. */
class EveryPaperAsPdfTest {
    private static final Map<String, Pdf> MADE = new LinkedHashMap<>();

    static Stream<String> papers() {
        return Stream.concat(
                Arrays.stream(PaperKind.values()).map(kind -> kind + " whole"),
                Stream.of("PROGRESS empty", "PROGRESS tongues", "YEAR empty", "YEAR tongues", "STATUS empty"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void archives_take_it_and_screen_readers_read_it(String paper) {
        assertThat(pdf(paper).faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(pdf(paper).faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_word_is_in_it(String paper) {
        boolean leftToRight = !paper.endsWith("tongues");
        assertThat(pdf(paper).letters()).contains(SaidIn.words(pdf(paper).paper()).filter(words -> leftToRight || words.chars().allMatch(c -> c < 0x500)).map(Pdf::bare).toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void no_page_is_empty(String paper) {
        List<String> pages = pdf(paper).pages();
        assertThat(pages.subList(1, pages.size())).allSatisfy(page -> assertThat(page.lines().count()).isGreaterThan(2));
    }

    @Test
    void a_picture_that_no_page_has_room_for_tells_less_and_the_table_tells_all() {
        Pdf crowded = Pdf.of(paper(PaperKind.PROGRESS, Plans.sample(), Beside.crowded()));
        assertThat(crowded.letters()).contains("Steg400påveien", "Fremdriftsplanenmånedformåned");
        assertThat(Pdf.of(paper(PaperKind.YEAR, Plans.sample(), Beside.crowded())).letters()).contains("Aktivitet199");
    }

    @Test
    void the_status_of_a_thousand_measures_has_them_in_tables_and_not_under_a_heading_each() {
        Edition large = Plans.large(1000);
        Document status = StatusDocument.of(large, Beside.empty());

        assertThat(status.sections().stream().flatMap(Section::walk).filter(section -> section.kind() == Section.Kind.MEASURE)).isEmpty();
        String said = SaidIn.words(status).collect(Collectors.joining("\n"));
        assertThat(large.plan().measures().map(measure -> measure.title()).toList()).hasSize(1000).allMatch(said::contains);
    }

    private static Pdf pdf(String paper) {
        return MADE.computeIfAbsent(paper, name -> {
            String[] said = name.split(" ");
            Around around = switch (said[1]) {
                case "empty" -> Beside.empty();
                case "tongues" -> Beside.tongues();
                default -> Beside.all();
            };
            Edition edition = switch (said[1]) {
                case "empty" -> Hostile.empty();
                case "tongues" -> Hostile.title(2000, true);
                default -> Plans.sample();
            };
            return Pdf.of(paper(PaperKind.valueOf(said[0]), edition, around));
        });
    }

    private static Document paper(PaperKind kind, Edition edition, Around around) {
        return switch (kind) {
            case PLAN -> PlanDocument.of(edition, around);
            case STATUS -> StatusDocument.of(edition, around);
            case PROGRESS -> ProgressDocument.of(edition, around);
            case YEAR -> YearDocument.of(edition, around, Objects.requireNonNull(around.cycle()));
        };
    }
}
