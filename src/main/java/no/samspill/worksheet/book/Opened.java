package no.samspill.worksheet.book;

/** What came of opening a file: the book it holds, or why it cannot be read. */
public sealed interface Opened permits Book, Unreadable {

    /** The file's own name, as the person gave it, without folders. */
    String fileName();
}
