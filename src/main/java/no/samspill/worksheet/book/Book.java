package no.samspill.worksheet.book;

import java.util.List;

/**
 * All that a spreadsheet file holds: every sheet in the file's order, hidden ones too.
 *
 * @param peculiarities what a person should be told about the file itself (macros that were not run, links that were not
 *     followed, drawings that were not read); nothing of it changes the cells
 */
public record Book(String fileName, Format format, List<Sheet> sheets, List<Peculiarity> peculiarities)
        implements Opened {

    public Book {
        sheets = List.copyOf(sheets);
        peculiarities = List.copyOf(peculiarities);
    }

    public Book(String fileName, Format format, List<Sheet> sheets) {
        this(fileName, format, sheets, List.of());
    }
}
