package no.samspill.hearing.assessment;

import java.time.LocalDate;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat writes about a point.
 *
 * @param judgement null where it is not answered yet: the words are then kept as a draft
 * @param stock the answer that the words were made from; null for none
 */
public record Proposal(
        @Nullable Judgement judgement, String words, @Nullable StockId stock, @Nullable ElementId element, @Nullable String theme, @Nullable PersonId assignee, @Nullable LocalDate due) {
    /** Characters of an answer, of advice and of a theme at most. */
    public static final int LONGEST = 20_000;

    public static final int LONGEST_THEME = 80;

    public Proposal {
        words = words.replace("\0", "").replace("\r\n", "\n").strip();
        theme = theme == null || theme.isBlank() ? null : theme.strip();
        if (words.length() > LONGEST || theme != null && theme.length() > LONGEST_THEME) {
            throw new IllegalArgumentException("longer than it may be");
        }
    }

    /** Its words alone, as an answer to several. */
    public static Proposal answer(Judgement judgement, String words, @Nullable StockId stock) {
        return new Proposal(judgement, words, stock, null, null, null, null);
    }
}
