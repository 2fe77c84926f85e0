package no.samspill.worksheet;

/**
 * Text around the plan that is no part of it: a remark, a sum, a source.
 *
 * @param cell as the spreadsheet program calls it: "B12"
 */
public record Note(String sheet, String cell, String text) {}
