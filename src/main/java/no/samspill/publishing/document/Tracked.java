package no.samspill.publishing.document;

import java.util.List;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Run;
import no.samspill.plan.version.text.Side;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that two versions of one text have, or one of them: without what is only in the other it is what each of them says,
 * its own end included.
 *
 * @param level a heading's from 1, a list item's from 0
 * @param side which of the two has it at this place
 * @param move the same number where a moved paragraph was and where it is; null for one that was not moved
 * @param pieces those in both are unchanged, or came along with the move
 */
public record Tracked(Dress dress, int level, Side side, @Nullable Integer move, List<Piece> pieces) {

    public enum Dress {
        OWNER,
        TITLE,
        SUBTITLE,
        STATEMENT_LABEL,
        STATEMENT,
        KICKER,
        HEADING,
        FACT,
        NOTE,
        PARAGRAPH,
        BULLET,
        NUMBER
    }

    public Tracked {
        pieces = pieces.stream().map(Tracked::printable).filter(piece -> !piece.run().text().isEmpty()).toList();
    }

    /** Words of the paper itself, which are neither version's. */
    public static Tracked around(Dress dress, String words) {
        return new Tracked(dress, 0, Side.BOTH, null, List.of(new Piece(Side.BOTH, Run.of(words))));
    }

    private static Piece printable(Piece piece) {
        Run run = piece.run();
        return new Piece(piece.side(), new Run(Printable.text(run.text()), run.strong(), run.emphasised(), run.href()));
    }
}
