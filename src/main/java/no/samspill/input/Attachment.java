package no.samspill.input;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that belongs to a contribution.
 *
 * @param name as its sender calls it, without folders
 * @param type as its content says
 * @param bytes how many it has
 */
public record Attachment(UUID id, ContributionId contribution, String name, String type, long bytes, Instant added) {
    /** Files that come with the public form, at most. */
    public static final int MOST_AT_ONCE = 3;

    /** Files with one contribution, at most. */
    public static final int MOST = 20;
}
