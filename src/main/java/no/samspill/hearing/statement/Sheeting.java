package no.samspill.hearing.statement;

import java.util.UUID;
import no.samspill.worksheet.book.Unreadable;

/** What came of a sheet that was sent. */
public sealed interface Sheeting {

    /** It waits a day to be looked at. */
    record Kept(UUID id) implements Sheeting {}

    record Empty() implements Sheeting {}

    /** None of its columns says that it holds the words. */
    record NoWords() implements Sheeting {}

    record TooMany(int lines, int most) implements Sheeting {}

    record Unread(Unreadable why) implements Sheeting {}
}
