package no.samspill.followup;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.people.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody enters it; see {@link CouncilOrder}.
 *
 * @param sending of the form: sent twice, it is the same
 * @param charge null where nobody has to do anything
 * @param instead of what was entered wrongly; null for something new
 */
public record NewOrder(
        UUID sending, String council, LocalDate decided, @Nullable String caseNumber, String words, CouncilOrder.@Nullable Charge charge, @Nullable Instead instead) {

    /** @param why the one before was wrong */
    public record Instead(UUID of, String why) {}

    public NewOrder(UUID sending, String council, LocalDate decided, @Nullable String caseNumber, String words, Organisation owner, LocalDate due) {
        this(sending, council, decided, caseNumber, words, CouncilOrder.Charge.of(owner, due), null);
    }
}
