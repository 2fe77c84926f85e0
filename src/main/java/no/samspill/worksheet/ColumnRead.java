package no.samspill.worksheet;

import org.jspecify.annotations.Nullable;

/**
 * How a column was read.
 *
 * @param heading as written; null where nothing is written over it
 * @param meaning names the words for it among the messages: "sheet.meaning.STATUS"; null for a column of its own
 */
public record ColumnRead(ColumnAt at, @Nullable String heading, @Nullable String meaning) {}
