package no.samspill.plan.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind one live fact in a text, in the reader's words.
 *
 * @param words what its number is of: "nye foretak for hver 1000 innbyggere"; why there is none; where it cannot be told any more, the words it was chosen with
 * @param name the indicator's; null where it cannot be told any more
 * @param number "3,9"; null where there is none
 * @param applies "Sør-Troms, 2024"
 * @param source whose it is, and on what terms
 * @param fetched "5. november 2025, for 25 dager siden"; null where nobody knows
 * @param kept "I versjon 3"; null where no version keeps it
 * @param before what that version keeps
 * @param href the indicator's own page; null where there is none
 */
public record FactCard(
        String words, @Nullable String name, @Nullable String number, String applies, String source, @Nullable String fetched, @Nullable String kept, @Nullable String before, @Nullable String href) {}
