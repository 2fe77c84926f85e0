package no.samspill.followup;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who answer for a measure said of it, on one day. It is never altered: a later one stands in its place, or takes it back.
 *
 * @param number among the plan's reports, in the order they came
 * @param holder who answers, as they were called then
 * @param kind what the entry is
 * @param words null for none
 * @param counted null where nothing was counted
 * @param next what comes now; null for nothing said @param nextBy and when
 * @param day of which it speaks
 * @param corrects the one this stands in for, or takes back; null for none
 * @param why null where it corrects nothing
 * @param told when it came
 */
public record Report(
        ReportId id,
        int number,
        ElementId measure,
        Holder holder,
        Entry kind,
        State state,
        Health health,
        @Nullable String words,
        @Nullable Counted counted,
        @Nullable String next,
        @Nullable LocalDate nextBy,
        LocalDate day,
        @Nullable ReportId corrects,
        @Nullable String why,
        Instant told,
        Author by) {

    public enum Entry {
        REPORT,
        /** Nothing is new: it stands as it was told last. */
        UNCHANGED,
        /** The one it corrects is as if it had not been said; both stay to be read. */
        WITHDRAWN
    }
}
