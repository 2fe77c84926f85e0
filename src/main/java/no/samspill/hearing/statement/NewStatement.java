package no.samspill.hearing.statement;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.hearing.Track;
import no.samspill.input.Sender;
import org.jspecify.annotations.Nullable;

/**
 * A statement to be taken in.
 *
 * @param sending the same each time one form is sent, so that two presses of a button are one statement
 * @param place what it is about; null for all of the version
 * @param words the sender's own, to the letter; empty where there is nothing to say
 * @param authored the day it is dated, for what was written elsewhere; null for none
 * @param received the day it came, for what is entered later; null for now
 * @param mayShow whether the sender lets everybody read it
 */
public record NewStatement(
        UUID sending,
        Track track,
        Channel channel,
        Behalf behalf,
        @Nullable Place place,
        String words,
        @Nullable LocalDate authored,
        @Nullable LocalDate received,
        boolean mayShow,
        Sender sender) {
    /** Characters in one statement, at most: some five hundred pages. */
    public static final int LONGEST = 1_500_000;

    /** Characters in one comment, at most: some seven pages. */
    public static final int LONGEST_COMMENT = 20_000;

    public NewStatement {
        // PostgreSQL has no letter for this, and nobody has a use for it.
        words = words.replace("\0", "").strip();
        if (words.length() > (place == null ? LONGEST : LONGEST_COMMENT)) {
            throw new IllegalArgumentException("longer than a statement may be");
        }
        if (place != null && words.isEmpty()) {
            throw new IllegalArgumentException("a comment has words");
        }
        if (authored != null && received != null && authored.isAfter(received)) {
            throw new IllegalArgumentException("received before it was written");
        }
    }

    /** Whether it says that there are no remarks. */
    public boolean nothingToSay() {
        return words.isEmpty();
    }
}
