package no.samspill.plan.version.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.version.text.Compared;
import no.samspill.plan.version.text.Paragraph;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Side;
import no.samspill.plan.version.text.Texts;
import org.jspecify.annotations.Nullable;

/** One field: what it is called, and its words, those that came and those that went among them. */
public record Line(String field, List<Block> blocks) {
    /** As many paragraphs that nobody changed are passed over, with a word about it. */
    private static final int ALIKE = 3;

    public Line {
        blocks = List.copyOf(blocks);
    }

    /** Paragraphs of one form. @param passed how many alike stand here, which are not shown */
    public record Block(Paragraph.Form form, List<Compared> paragraphs, int passed) {
        public Block {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Texts word by word; what is read in one glance, as it was and as it is. */
    public static Line of(FieldChange change, Words words) {
        Field field = change.field();
        if (field.equals(Field.EXAMPLE)) {
            return new Line(field.called(words), blocks(Texts.between(Field.TITLE, yes(change.from(), words), yes(change.to(), words))));
        }
        if (Field.UNDERSTOOD.contains(field) && change.from() != null && change.to() != null) {
            return new Line(field.called(words), blocks(List.of(
                    whole(Side.BEFORE, change.from()), whole(Side.AFTER, change.to()))));
        }
        return new Line(change.ofNumbersAlone() ? words.get("version.changes.numbers") : field.called(words), blocks(Texts.between(field, change.from(), change.to())));
    }

    /** All of it as one side's: a new row needs no marks in it, and one that is gone is all gone. */
    Line on(Side side) {
        return new Line(field, blocks.stream().map(block -> new Block(block.form(), block.paragraphs().stream().map(paragraph -> on(side, paragraph)).toList(), block.passed())).toList());
    }

    private static Compared on(Side side, Compared paragraph) {
        return new Compared(side, paragraph.form(), paragraph.level(), paragraph.pieces().stream().map(piece -> new Piece(side, piece.run())).toList());
    }

    private static Compared whole(Side side, String words) {
        return new Compared(side, Paragraph.Form.PARAGRAPH, 0, Paragraph.plain(words).runs().stream().map(run -> new Piece(side, run)).toList());
    }

    private static @Nullable String yes(@Nullable String set, Words words) {
        return set == null ? null : words.get("history.yes");
    }

    private static List<Block> blocks(List<Compared> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < paragraphs.size()) {
            int from = at;
            boolean same = paragraphs.get(from).same();
            Paragraph.Form form = paragraphs.get(from).form();
            while (at < paragraphs.size() && paragraphs.get(at).same() == same && (same || paragraphs.get(at).form() == form)) {
                at++;
            }
            if (same && at - from >= ALIKE) {
                blocks.add(new Block(Paragraph.Form.PARAGRAPH, List.of(), at - from));
            } else {
                paragraphs.subList(from, at).forEach(each -> join(blocks, each));
            }
        }
        return blocks;
    }

    private static void join(List<Block> blocks, Compared paragraph) {
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (last != null && last.passed() == 0 && last.form() == paragraph.form()) {
            List<Compared> more = new ArrayList<>(last.paragraphs());
            more.add(paragraph);
            blocks.set(blocks.size() - 1, new Block(last.form(), more, 0));
        } else {
            blocks.add(new Block(paragraph.form(), List.of(paragraph), 0));
        }
    }
}
