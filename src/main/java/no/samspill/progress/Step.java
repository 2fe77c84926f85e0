package no.samspill.progress;

import java.time.Instant;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A phase, a milestone or an event of a progress plan.
 *
 * @param focusArea the focus area it is about; null for none or all of them
 * @param organisation whom it concerns; null where it concerns them all
 * @param note more about it, in words
 * @param sequence how many times its contents have changed, from 0
 * @param changed when they changed last
 */
public record Step(
        StepId id,
        Kind kind,
        String title,
        When when,
        @Nullable ElementId focusArea,
        @Nullable OrganisationId organisation,
        @Nullable String note,
        Standing standing,
        int sequence,
        Instant changed) {

    public boolean cancelled() {
        return standing instanceof Standing.Cancelled;
    }

    /**
     * It is in doubt, and nobody has confirmed it since: its words say so, or it has no date, or it is something that
     * happens on a day and the day is not set ("vår 2018").
     */
    public boolean tentative() {
        boolean noDay = !kind.isPhase() && !when.exact();
        return standing instanceof Standing.Planned && (when.tentative() || !when.dated() || noDay || title.strip().endsWith("?"));
    }
}
