package no.samspill.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * A decision to be registered.
 *
 * @param sending the same each time one form is sent, so that two presses of a button are one decision
 * @param print of the text that whoever registers has had before them
 * @param corrects the one it stands in for; null for a first registration
 * @param why it is corrected; null for a first registration
 */
public record NewDecision(
        UUID sending,
        RouteStepId step,
        int version,
        Print print,
        Verdict verdict,
        LocalDate decided,
        @Nullable String putOff,
        @Nullable String caseNumber,
        @Nullable String words,
        @Nullable Votes votes,
        List<TextChange> changes,
        @Nullable DecisionId corrects,
        @Nullable String why) {
    /** Characters of a decision's own words, at most: some fifteen pages. */
    public static final int LONGEST = 40_000;

    /** Characters of a case number, of until when, and of why, at most. */
    public static final int LONGEST_LINE = 500;

    public NewDecision {
        putOff = said(putOff, LONGEST_LINE);
        caseNumber = said(caseNumber, LONGEST_LINE);
        words = said(words, LONGEST);
        why = said(why, LONGEST_LINE);
        changes = List.copyOf(changes);
        if ((corrects == null) != (why == null)) {
            throw new IllegalArgumentException("a correction says why, and nothing else does");
        }
        if (putOff != null && verdict != Verdict.POSTPONED) {
            throw new IllegalArgumentException("only what is postponed is put off until something");
        }
        if ((verdict == Verdict.ADOPTED_WITH_CHANGES) == changes.isEmpty()) {
            throw new IllegalArgumentException("who adopts with changes has changed something, and nobody else has");
        }
    }

    private static @Nullable String said(@Nullable String typed, int longest) {
        // PostgreSQL has no letter for this, and nobody has a use for it.
        String words = typed == null ? "" : typed.replace("\0", "").strip();
        if (words.length() > longest) {
            throw new IllegalArgumentException("longer than " + longest + " characters");
        }
        return words.isEmpty() ? null : words;
    }
}
