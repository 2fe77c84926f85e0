package no.samspill.hearing;

import no.samspill.plan.PlanId;

/** Something came of a hearing that was announced; told in the transaction that does it. */
public record HearingMoved(PlanId plan, Hearing hearing, What what) {

    public enum What {
        /** It has more time. */
        PROLONGED,
        CALLED_OFF,
        /** All answers are laid out. */
        CONCLUDED
    }
}
