package no.samspill.followup;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody would give it; see {@link Report}.
 *
 * @param sending one sending of one form: sent twice, it is the same report
 * @param holder the key of whom it is for, see {@link Holder#key}
 */
public record NewReport(
        UUID sending,
        ElementId measure,
        String holder,
        State state,
        Health health,
        @Nullable String words,
        @Nullable Counted counted,
        @Nullable String next,
        @Nullable LocalDate nextBy,
        LocalDate day,
        @Nullable ReportId corrects,
        @Nullable String why) {}
