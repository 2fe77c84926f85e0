package no.samspill.input;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A contribution to be taken in.
 *
 * @param sending the same each time one form is sent, so that two presses of a button are one contribution
 * @param meeting where it was said; only with {@link Way#MEETING}
 * @param circle the group it was said in
 * @param words the sender's own, to the letter
 * @param area what it is about; null where nobody knows
 * @param theme a word or two for what it is about, finer than an area; null for none
 * @param mayShow whether the sender lets everybody read the words
 * @param dated the day a letter is dated, as its writer says; null for none, and for what is no letter
 */
public record NewContribution(
        UUID sending,
        Way way,
        @Nullable UUID meeting,
        @Nullable String circle,
        String words,
        @Nullable ElementId area,
        @Nullable String theme,
        boolean mayShow,
        Sender sender,
        @Nullable LocalDate dated) {
    /** Characters in one contribution, at most: some seven pages. */
    public static final int LONGEST = 20_000;

    public NewContribution {
        // PostgreSQL has no letter for this, and nobody has a use for it.
        words = words.replace("\0", "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a contribution has words, " + LONGEST + " characters at most");
        }
        if ((way == Way.MEETING) != (meeting != null)) {
            throw new IllegalArgumentException("what is said at a meeting belongs to one");
        }
        if (dated != null && way != Way.LETTER) {
            throw new IllegalArgumentException("only a letter has a day of its own");
        }
    }

    public NewContribution(
            UUID sending, Way way, @Nullable UUID meeting, @Nullable String circle, String words, @Nullable ElementId area, @Nullable String theme, boolean mayShow, Sender sender) {
        this(sending, way, meeting, circle, words, area, theme, mayShow, sender, null);
    }

    /** Sent in by somebody on their own. */
    public static NewContribution form(UUID sending, String words, @Nullable ElementId area, boolean mayShow, Sender sender) {
        return new NewContribution(sending, Way.FORM, null, null, words, area, null, mayShow, sender);
    }

    /** Said at a meeting, and credited to it. */
    public static NewContribution said(UUID sending, UUID meeting, @Nullable String circle, String words, @Nullable ElementId area) {
        return new NewContribution(sending, Way.MEETING, meeting, circle, words, area, null, true, Sender.nobody(no.samspill.kernel.Language.NB));
    }
}
