package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Print;
import no.samspill.plan.TwoPlans;
import no.samspill.publishing.Changed;
import no.samspill.publishing.SaidIn;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a council gets of a plan of a hundred rows in which some changed, moved, came and went. */
class ChangesInBriefAsPdfTest {
    private static final Pdf MADE = Pdf.of(changed().summary());

    @Test
    void archives_take_it_and_screen_readers_read_it() {
        assertThat(MADE.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(MADE.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void every_word_is_in_it_and_all_of_it_on_one_page_under_the_cover() {
        assertThat(MADE.letters()).contains(SaidIn.words(MADE.paper()).map(Pdf::bare).toList());
        assertThat(MADE.pages()).hasSize(2);
    }

    private static Changed changed() {
        TwoPlans two = TwoPlans.large(100);
        return new Changed(frozen(two.before(), 1), frozen(two.after(), 2));
    }

    private static FrozenPlan frozen(PlanView view, int number) {
        var by = Author.system("test", Through.SYSTEM);
        return new FrozenPlan(new PlanVersion(view.id(), number, "Utkast", null, LocalDate.of(2017, 10, 20), by, Instant.EPOCH, number, number, Print.of("")), view);
    }
}
