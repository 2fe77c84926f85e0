package no.samspill.worksheet.imports;

import no.samspill.worksheet.book.Unreadable;

/** What came of sending a file. */
public sealed interface Receipt {

    record Received(UploadId id) implements Receipt {}

    /** Nothing is kept. */
    record Refused(Unreadable why) implements Receipt {}
}
