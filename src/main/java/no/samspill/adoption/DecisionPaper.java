package no.samspill.adoption;

import java.util.UUID;

/**
 * The minutes of a meeting, or another paper that shows what was decided.
 *
 * @param name as whoever registered it calls it, without folders
 * @param type as its content says
 * @param bytes how many it has
 */
public record DecisionPaper(UUID id, DecisionId decision, String name, String type, long bytes) {
    /** Files with one decision, at most. */
    public static final int MOST = 10;
}
