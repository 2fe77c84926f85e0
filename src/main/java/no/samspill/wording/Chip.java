package no.samspill.wording;

/**
 * A few words that say what was understood.
 *
 * @param tentative not settled; drawn dashed
 * @param example said as an example only
 */
public record Chip(String text, boolean tentative, boolean example) {}
