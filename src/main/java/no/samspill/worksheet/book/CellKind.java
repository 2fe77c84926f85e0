package no.samspill.worksheet.book;

/** What the spreadsheet program took the cell's content to be. */
public enum CellKind {
    TEXT,
    /** A number in any dress: a percentage and an amount too. */
    NUMBER,
    /** A date, a month, a year or a time kept as a date. */
    DATE,
    BOOLEAN,
    /** A formula that failed ("#REF!"), or one whose file holds no value: then the text is the formula itself. */
    ERROR
}
