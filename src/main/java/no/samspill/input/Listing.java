package no.samspill.input;

import no.samspill.worksheet.book.Unreadable;

/** What came of sending a list in to be looked at. */
public sealed interface Listing {

    record Kept(ListId id) implements Listing {}

    record Empty() implements Listing {}

    record TooMany(int lines, int most) implements Listing {}

    record Unread(Unreadable why) implements Listing {}
}
