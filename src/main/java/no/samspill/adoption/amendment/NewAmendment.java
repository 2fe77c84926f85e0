package no.samspill.adoption.amendment;

import java.time.LocalDate;

/** Leave that is wanted, to change an adopted text; see {@link Amendment}. */
public record NewAmendment(Amendment.Kind kind, String why, String authority, LocalDate dated) {
    /** Characters of why, at most. */
    public static final int LONGEST = 2_000;

    /** Characters of whose authority, at most. */
    public static final int LONGEST_LINE = 300;

    public NewAmendment {
        // PostgreSQL has no letter for this, and nobody has a use for it.
        why = why.replace("\0", "").strip();
        authority = authority.replace("\0", "").strip();
        if (why.isEmpty() || authority.isEmpty() || why.length() > LONGEST || authority.length() > LONGEST_LINE) {
            throw new IllegalArgumentException("an adopted text is changed for a reason, by somebody's authority");
        }
    }
}
