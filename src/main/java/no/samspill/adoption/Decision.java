package no.samspill.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * What a body decided about one version, as it was registered. It is never altered; a correction stands beside it.
 *
 * @param number among the plan's decisions, in the order they were registered
 * @param print of the very text that lay on the table
 * @param decided the day of the meeting
 * @param putOff until when, in words; only where it was postponed
 * @param votes null where there was none, or nobody has entered it
 * @param corrects the one this stands in for; null for a first registration
 * @param why it was corrected; null for a first registration
 * @param words of the decision, to the letter; null where nobody has entered them, and where they are sealed
 * @param changes where the body's text differs; empty unless it adopted with changes
 * @param sealed by which ground in law its words are exempt from public disclosure; null where they are everybody's
 */
public record Decision(
        DecisionId id,
        int number,
        RouteStepId step,
        BodyId body,
        int version,
        Print print,
        Verdict verdict,
        LocalDate decided,
        @Nullable String putOff,
        @Nullable String caseNumber,
        @Nullable String words,
        @Nullable Votes votes,
        @Nullable DecisionId corrects,
        @Nullable String why,
        Instant registered,
        Author by,
        List<TextChange> changes,
        @Nullable String sealed) {

    public Decision {
        changes = List.copyOf(changes);
    }

    /** With its words, for those who may read them. */
    public Decision saying(@Nullable String said) {
        return new Decision(id, number, step, body, version, print, verdict, decided, putOff, caseNumber, said, votes, corrects, why, registered, by, changes, sealed);
    }
}
