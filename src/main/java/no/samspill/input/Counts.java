package no.samspill.input;

/**
 * How many contributions a plan has.
 *
 * @param received all that came in; a part of one is not counted by itself
 * @param shown those whose words everybody may read
 * @param unread those nobody has looked at, parts too
 */
public record Counts(int received, int shown, int unread) {}
