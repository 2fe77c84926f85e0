package no.samspill.plan.web;

import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** A room that knows what the municipalities' councils have done with a plan: a bean of this type lights their lights along the fjord. */
public interface Lighting {

    /** By municipality, as the plan's council calls it; empty where the plan is not on its way to them. */
    Map<String, Lit> of(PlanView plan, Words words);

    /** A light is a council's adoption of the text as it stands, and nothing else. */
    enum How {
        LIT,
        /** Adopted, with another text. */
        HALF,
        DARK
    }

    /** @param said what it has done, in a word or two: "vedtatt", "utsatt"; @param href where all of it stands */
    record Lit(How how, String said, String href) {}
}
