package no.samspill.plan.version;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version to be made.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters, not blank
 * @param note null for none; at most {@value #LONGEST_NOTE} characters
 * @param seen the plan's revision as its author saw it; null where nobody has looked
 */
public record NewVersion(String name, @Nullable String note, LocalDate dated, @Nullable Long seen) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 2_000;

    public NewVersion {
        name = printable(name).replaceAll("\\R", " ").strip();
        note = note == null || printable(note).isBlank() ? null : printable(note).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || (note != null && note.length() > LONGEST_NOTE)) {
            throw new IllegalArgumentException("a version has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Without the control characters that neither PostgreSQL nor a paper can hold. */
    public static String printable(String typed) {
        return typed.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
