package no.samspill.ops.database;

/**
 * A machine that follows the one that takes what is written.
 *
 * @param name as it calls itself ({@code application_name})
 * @param answers whether a change waits for it ({@code sync} or {@code quorum})
 * @param behind so many bytes of the log it has yet to take in
 */
public record Standby(String name, boolean answers, long behind) {}
