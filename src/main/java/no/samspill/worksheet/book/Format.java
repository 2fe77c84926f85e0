package no.samspill.worksheet.book;

/** The file formats a book is read from; told by the file's content, never by its name. */
public enum Format {
    XLSX,
    XLS,
    ODS,
    /** Any text with a separator: comma, semicolon, tab or bar. */
    CSV
}
