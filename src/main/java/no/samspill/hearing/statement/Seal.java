package no.samspill.hearing.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something is exempt from public disclosure.
 *
 * @param file one that came with the statement; null for all of it
 * @param ground in law: "offentleglova § 13"
 */
public record Seal(StatementId statement, @Nullable UUID file, String ground, Instant sealed) {
    /** Characters of a ground, at most. */
    public static final int LONGEST = 200;

    /** Whether it may be a ground in law: it names a section. */
    public static boolean fits(String ground) {
        return ground.contains("§") && !ground.isBlank() && ground.length() <= LONGEST && ground.indexOf('\0') < 0;
    }
}
