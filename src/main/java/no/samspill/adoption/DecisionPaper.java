package no.samspill.adoption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting, or another paper that shows what was decided.
 *
 * @param name as whoever registered it calls it, without folders
 * @param type as its content says
 * @param bytes how many it has
 * @param sealed by which ground in law it is exempt from public disclosure; null where it is everybody's
 */
public record DecisionPaper(UUID id, DecisionId decision, String name, String type, long bytes, @Nullable String sealed) {
    /** Files with one decision, at most. */
    public static final int MOST = 10;
}
