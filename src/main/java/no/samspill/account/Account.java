package no.samspill.account;

import java.time.Instant;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * A status report that was sent. It is never altered; a later one may take its place, and both stay.
 *
 * @param number among the plan's
 * @param print of all that it says
 * @param corrects number of the one whose place it takes; null for none
 * @param why null where it corrects nothing
 * @param correctedBy number of the one that has taken its place; null for none
 */
public record Account(
        AccountId id, PlanId plan, int number, Written written, Print print, Instant checked, Instant sent, @Nullable Integer corrects, @Nullable String why, @Nullable Integer correctedBy) {

    /** Whether it holds: nothing has taken its place. */
    public boolean holds() {
        return correctedBy == null;
    }
}
