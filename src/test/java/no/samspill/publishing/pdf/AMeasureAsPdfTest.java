package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.Standing;
import no.samspill.plan.web.Heard;
import no.samspill.plan.web.MeasurePage;
import no.samspill.plan.web.Origins;
import no.samspill.publishing.Plans;
import no.samspill.publishing.SaidIn;
import no.samspill.publishing.paper.MeasureDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What somebody takes along who goes to a meeting about one measure. */
class AMeasureAsPdfTest {
    private static final Edition PLAN = Plans.sample();
    private static final Element MEASURE = PLAN.plan().measures().findFirst().orElseThrow();
    private static final Pdf MADE = Pdf.of(MeasureDocument.of(PLAN, MEASURE, new MeasureDocument.Known(
            new Heard(null, null, List.of(new Heard.Answer("Gratangen", Standing.UNDER_WAY, "Under arbeid", "3. september 2018", "Alle har gått kurset", null)), "/"),
            List.of(new Origins.Origin("Innspill 12", "Vi trenger raskere svar", "Fra innspillsmøtet 22. mai 2017", List.of(), null)),
            List.of(new MeasurePage.Happened("22. mai 2017", "Skrevet inn")))));

    @Test
    void archives_take_it_and_screen_readers_read_it() {
        assertThat(MADE.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(MADE.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_says_what_and_why_and_who_and_how_far_and_where_it_came_from_on_one_page() {
        assertThat(MADE.letters()).contains(SaidIn.words(MADE.paper()).map(Pdf::bare).toList());
        assertThat(MADE.letters()).contains(Pdf.bare(MEASURE.title()), "Førsteklassesførstelinjetjeneste", "Allehargåttkurset", "Vitrengerraskeresvar");
        assertThat(MADE.pages()).hasSize(1);
    }

    @Test
    void one_that_says_nothing_says_so() {
        Pdf bare = Pdf.of(MeasureDocument.of(PLAN, PLAN.plan().measures().toList().getLast(), MeasureDocument.Known.NOTHING));

        assertThat(bare.faults(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(bare.pages()).hasSize(1);
    }
}
