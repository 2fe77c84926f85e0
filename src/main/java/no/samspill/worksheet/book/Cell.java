package no.samspill.worksheet.book;

/**
 * One non-empty cell. A cell of nothing but white space is empty.
 *
 * @param column from 0
 * @param text as a person sees it in Norwegian dress: "2018", "12,5", "250 000 kr", "50 %", "01.08.2021", "mai 2022",
 *     "SANN", "#REF!"; a text cell's own letters are untouched, and its line breaks are {@code \n}
 */
public record Cell(int column, String text, CellKind kind) {}
