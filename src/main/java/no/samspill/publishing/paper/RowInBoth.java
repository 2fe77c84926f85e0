package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Passage;
import no.samspill.plan.version.Said;
import no.samspill.plan.version.text.Compared;
import no.samspill.plan.version.text.Paragraph;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Run;
import no.samspill.plan.version.text.Side;
import no.samspill.plan.version.text.Texts;
import no.samspill.publishing.document.Tracked;
import no.samspill.publishing.document.Tracked.Dress;
import org.jspecify.annotations.Nullable;

/** One row's paragraphs as two versions have them: what it is called, its title, each field as it is written, its text. */
final class RowInBoth {
    private final Words words;

    RowInBoth(Words words) {
        this.words = words;
    }

    List<Tracked> both(Became.There there, int depth) {
        return told(there.before(), there.after(), depth);
    }

    List<Tracked> only(Said said, int depth, Side side) {
        return side == Side.BEFORE ? told(said, null, depth) : told(null, said, depth);
    }

    /**
     * At one of its two places. A row that says the same under another name has moved there, paragraph by paragraph; one that says
     * something else as well is told whole at both. So is one with links: LibreOffice loses the end of a paragraph with a moved link.
     */
    List<Tracked> moved(Became.There there, int depth, Side place, int move) {
        List<Tracked> told = told(there.before(), there.after(), depth);
        boolean alike = told.stream().filter(paragraph -> paragraph.dress() != Dress.KICKER).allMatch(paragraph -> alike(paragraph) && !links(paragraph));
        return told.stream()
                .filter(paragraph -> paragraph.side().in(place))
                .map(paragraph -> new Tracked(
                        paragraph.dress(), paragraph.level(), place, alike && alike(paragraph) ? move : null,
                        paragraph.pieces().stream().filter(piece -> piece.side().in(place)).map(piece -> new Piece(place, piece.run())).toList()))
                .toList();
    }

    private static boolean links(Tracked paragraph) {
        return paragraph.pieces().stream().anyMatch(piece -> piece.run().href() != null);
    }

    private static boolean alike(Tracked paragraph) {
        return paragraph.side() == Side.BOTH && paragraph.pieces().stream().allMatch(piece -> piece.side() == Side.BOTH);
    }

    /** A line that both have, or one of them. */
    List<Tracked> line(Dress dress, int level, @Nullable String before, @Nullable String after) {
        return Texts.between(Field.TITLE, before, after).stream().map(line -> dressed(dress, level, line)).toList();
    }

    List<Tracked> statement(Field field, Optional<String> before, Optional<String> after) {
        String label = field.called(words);
        List<Tracked> statement = new ArrayList<>();
        statement.addAll(line(Dress.STATEMENT_LABEL, 0, before.map(any -> label).orElse(null), after.map(any -> label).orElse(null)));
        statement.addAll(line(Dress.STATEMENT, 0, before.orElse(null), after.orElse(null)));
        return statement;
    }

    private List<Tracked> told(@Nullable Said before, @Nullable Said after, int depth) {
        List<Tracked> told = new ArrayList<>();
        told.addAll(line(Dress.KICKER, 0, before == null ? null : before.called(words), after == null ? null : after.called(words)));
        told.addAll(line(Dress.HEADING, depth, title(before), title(after)));
        Map<Field, String> was = before == null ? Map.of() : before.words();
        Map<Field, String> is = after == null ? Map.of() : after.words();
        told.addAll(line(Dress.NOTE, 0, example(was), example(is)));
        TreeSet<Field> fields = new TreeSet<>(Passage.READING);
        fields.addAll(was.keySet());
        fields.addAll(is.keySet());
        fields.removeAll(List.of(Field.TITLE, Field.TEXT, Field.EXAMPLE));
        fields.forEach(field -> Texts.between(field, was.get(field), is.get(field)).forEach(line -> told.add(fact(field, line))));
        Texts.between(Field.TEXT, was.get(Field.TEXT), is.get(Field.TEXT)).forEach(line -> told.add(dressed(dress(line.form()), line.level(), line)));
        return told;
    }

    /** No paragraph is empty: a word processor that is told to take one away may leave it. */
    private @Nullable String title(@Nullable Said said) {
        return said == null ? null : said.row().title().isBlank() ? words.get("paper.untitled") : said.row().title();
    }

    private @Nullable String example(Map<Field, String> said) {
        return said.containsKey(Field.EXAMPLE) ? words.get("paper.example.one") : null;
    }

    private Tracked fact(Field field, Compared line) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(line.side(), new Run(field.called(words), true, false, null)));
        pieces.add(new Piece(line.side(), Run.of("\t")));
        pieces.addAll(line.pieces());
        return new Tracked(Dress.FACT, 0, line.side(), null, pieces);
    }

    private static Tracked dressed(Dress dress, int level, Compared line) {
        return new Tracked(dress, level, line.side(), null, line.pieces());
    }

    private static Dress dress(Paragraph.Form form) {
        return switch (form) {
            case PARAGRAPH -> Dress.PARAGRAPH;
            case BULLET -> Dress.BULLET;
            case NUMBER -> Dress.NUMBER;
        };
    }
}
