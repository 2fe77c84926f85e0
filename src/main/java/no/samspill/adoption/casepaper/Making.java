package no.samspill.adoption.casepaper;

import java.util.List;
import no.samspill.adoption.Body;

/** What came of making case papers. */
public sealed interface Making {

    record Made(List<CasePaper> papers) implements Making {
        public Made {
            papers = List.copyOf(papers);
        }
    }

    /** Whoever makes it may not do it for this body. */
    record NotTheirs(Body body) implements Making {}

    /** Nothing is frozen that a body could decide on. */
    record NothingFrozen() implements Making {}
}
