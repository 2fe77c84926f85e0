package no.samspill.worksheet;

/**
 * Text around the plan that is no part of it: a remark, a sum, a source.
 *
 * @param cell as the spreadsheet program calls it: "B12"
 * @param comment whether it is a comment on the cell, and not what stands in it
 */
public record Note(String sheet, String cell, String text, boolean comment) {}
