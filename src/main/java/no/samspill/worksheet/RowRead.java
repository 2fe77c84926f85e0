package no.samspill.worksheet;

/**
 * A row that a question is about.
 *
 * @param asked the cell at which it is asked
 * @param code of the finding that asks
 * @param now what it is read as
 * @param title what it is called as it is read; empty for nothing
 */
public record RowRead(RowAt at, String asked, String code, RowChoice.As now, String title) {}
