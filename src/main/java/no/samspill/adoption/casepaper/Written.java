package no.samspill.adoption.casepaper;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has written for one body's case. A field that is null follows the template.
 *
 * @param revision what a form was filled in by; 0 while nothing is kept
 */
public record Written(
        @Nullable String caseNumber, @Nullable String archiveCode, @Nullable String officer, @Nullable String recommendation, @Nullable String assessment, @Nullable String considerations,
        @Nullable String conclusion, long revision) {
    /** Characters of a line, and of a text, at most. */
    public static final int LONGEST_LINE = 200;

    public static final int LONGEST = 20_000;

    public static final Written NOTHING = new Written(null, null, null, null, null, null, null, 0);
}
