package no.samspill.hearing.assessment;

import java.io.IOException;
import java.util.List;
import no.samspill.hearing.Hearing;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** Sets what came of a hearing as a paper, for rooms above. */
public interface ResultPaper {
    /** The files it is set in, of some three hundred pages at most, however much memory there is: each is made in memory. */
    List<ResultPart> parts(PlanView view, Hearing hearing, Sight sight);

    /** Made now, with what its reader may see, as PDF/A. */
    byte[] pdf(PlanView view, Hearing hearing, Sight sight, ResultPart part, Words words) throws IOException;
}
