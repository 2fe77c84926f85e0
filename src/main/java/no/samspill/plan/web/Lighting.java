package no.samspill.plan.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room that knows what the municipalities' councils have done with a plan: a bean of this type lights their lights along the fjord. */
public interface Lighting {

    /** Those whose councils decide, in the order of their turns, whoever has the plan now; empty where the plan is not on its way to them. */
    List<Lit> of(PlanView plan, Words words);

    /** The same of one version, whatever is on its way now: what they have not taken up, nothing is said of. */
    List<Lit> of(PlanView plan, int version, Words words);

    /** A light is a council's adoption of the text as it stands, and nothing else. */
    enum How {
        LIT,
        /** Adopted, with another text. */
        HALF,
        DARK
    }

    /**
     * @param municipality its name, with the one that holds today where that is another
     * @param said what it has done, in a word or two: "vedtatt", "utsatt"; null for nothing to say
     * @param href where all of it stands
     * @param itself it is lit for this very version; false where it adopted the same text another way: as an earlier version, with its own changes
     */
    record Lit(String municipality, How how, @Nullable String said, String href, boolean itself) {}
}
