package no.samspill.hearing.assessment;

import java.io.IOException;
import no.samspill.hearing.Hearing;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** Sets what came of a hearing as a paper, for rooms above. */
public interface ResultPaper {

    /** Made now, with what its reader may see, as PDF/A. */
    byte[] pdf(PlanView view, Hearing hearing, Sight sight, Words words) throws IOException;
}
