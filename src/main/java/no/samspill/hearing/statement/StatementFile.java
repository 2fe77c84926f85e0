package no.samspill.hearing.statement;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that came with a statement.
 *
 * @param name as its sender calls it, without folders
 * @param type as its content says
 * @param bytes how many it has
 */
public record StatementFile(UUID id, StatementId statement, String name, String type, long bytes, Instant added) {
    /** With one statement, at most. */
    public static final int MOST = 3;
}
