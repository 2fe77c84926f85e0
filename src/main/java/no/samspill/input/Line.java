package no.samspill.input;

/**
 * A row of a list, as somebody wrote it.
 *
 * @param area what it says it is about, in its own words; empty where it does not
 * @param sender whom it is from; empty where it does not say
 * @param circle the group it was said in; empty where it does not say
 */
public record Line(String words, String area, String sender, String circle) {}
