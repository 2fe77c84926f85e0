package no.samspill.facts;

import org.jspecify.annotations.Nullable;

/**
 * Where numbers are from.
 *
 * @param called who counted: "Statistisk sentralbyrå, tabell 07459"
 * @param link where one may see it; null for none
 * @param licence on which terms they may be shown: "CC BY 4.0"; null where nobody has said
 * @param notes what must be said with them, a paragraph a line; null for nothing
 */
public record Source(String called, @Nullable String link, @Nullable String licence, @Nullable String notes) {}
