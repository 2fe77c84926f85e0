package no.samspill.worksheet;

import no.samspill.worksheet.book.Book;

/** Reads a plan out of a book. */
public final class Worksheets {
    private Worksheets() {}

    /** Takes any book and throws nothing: what is not understood is said in the findings. */
    public static Reading read(Book book, Choices choices) {
        return new BookReader(book, choices).read();
    }
}
