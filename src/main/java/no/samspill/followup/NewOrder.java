package no.samspill.followup;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.people.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody enters it; see {@link CouncilOrder}.
 *
 * @param sending of the form: sent twice, it is the same
 */
public record NewOrder(UUID sending, String council, LocalDate decided, @Nullable String caseNumber, String words, Organisation owner, LocalDate due) {}
