package no.samspill.adoption.reconciliation;

import java.time.LocalDate;
import java.util.List;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.version.Passage;

/** What came of making one version of what bodies adopted. */
public sealed interface Making {

    record Made(PlanVersion version) implements Making {}

    /** Somebody else has made it. */
    record MadeBefore(int version) implements Making {}

    /** Somebody else has chosen, or registered a decision, since the form was filled in. */
    record Changed() implements Making {}

    /** Texts for which nothing is chosen, or nothing that holds. */
    record Unsettled(List<Differing> places) implements Making {
        public Unsettled {
            places = List.copyOf(places);
        }
    }

    /** The plan has been changed otherwise since the version, and whoever makes the new one has not said what to do with it, or has not seen all of it. */
    record Otherwise(Passage passage) implements Making {}

    /** What has been changed otherwise cannot be set aside, or a row that is to say something has been taken out. Nothing was changed. */
    record NotApart() implements Making {}

    /** It is dated before a decision that it is made of, or before the version before it. */
    record TooEarly(LocalDate earliest) implements Making {}

    /** The plan as a whole is adopted, and its text stands until somebody opens it for a revision. */
    record Closed() implements Making {}

    /** The texts that were chosen are the version's own: there is nothing new to make. */
    record Nothing() implements Making {}
}
