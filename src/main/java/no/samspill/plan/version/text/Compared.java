package no.samspill.plan.version.text;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of one or both of two texts.
 *
 * @param side where the paragraph itself is; where only one has it, so are all its pieces
 * @param pieces those of the earlier text before those of the later that stand in their place
 */
public record Compared(Side side, Paragraph.Form form, int level, List<Piece> pieces) {

    public Compared {
        pieces = List.copyOf(pieces);
    }

    static Compared all(Side side, Paragraph paragraph) {
        return new Compared(side, paragraph.form(), paragraph.level(), paragraph.runs().stream().map(run -> new Piece(side, run)).toList());
    }

    /** Whether the two texts have it alike. */
    public boolean same() {
        return side == Side.BOTH && pieces.stream().allMatch(piece -> piece.side() == Side.BOTH);
    }

    /** As one of the texts has it; empty where that has not. @param text BEFORE or AFTER */
    public Optional<Paragraph> in(Side text) {
        return side.in(text)
                ? Optional.of(new Paragraph(form, level, pieces.stream().filter(piece -> piece.side().in(text)).map(Piece::run).toList()))
                : Optional.empty();
    }
}
