package no.samspill.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in what: a dot where they do, a dashed ring where that is not settled.
 *
 * @param columns what a column is called, in a few letters
 */
public record Matrix(List<String> columns, List<Row> rows) {
    private static final double NAMES = 200;
    private static final double NARROWEST = 24;
    private static final double WIDEST = 64;
    private static final double TALL = 26;
    private static final double HEAD = 26;

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param marks one for each column, in their order; null where there is nothing */
    public record Row(String name, List<@Nullable Mark> marks) {}

    public enum Mark {
        SETTLED,
        TENTATIVE
    }

    /**
     * Empty where the columns have no room beside each other.
     *
     * @param name see {@link Drawing}
     * @param width at most, in CSS pixels
     */
    public Optional<Drawing> draw(String name, int width, String alt) {
        double wide = Math.min(WIDEST, (width - NAMES) / columns.size());
        if (columns.isEmpty() || rows.isEmpty() || wide < NARROWEST) {
            return Optional.empty();
        }
        Svg svg = new Svg();
        for (int i = 0; i < columns.size(); i++) {
            svg.text(Type.of(Paint.FJORD, 12).heavy().at(Type.Anchor.MIDDLE), middle(i, wide), HEAD - 9, columns.get(i));
        }
        double y = HEAD;
        for (Row row : rows) {
            svg.line(Pen.of(y == HEAD ? Paint.INK : Paint.RULE, 1), 0, y, NAMES + wide * columns.size(), y);
            for (String words : Lettering.broken(row.name(), NAMES - 12, 12, 1)) {
                svg.text(Type.of(Paint.INK, 12), 0, y + TALL / 2 + 4, words);
            }
            for (int i = 0; i < row.marks().size(); i++) {
                mark(svg, row.marks().get(i), middle(i, wide), y + TALL / 2);
            }
            y += TALL;
        }
        svg.line(Pen.of(Paint.RULE, 1), 0, y, NAMES + wide * columns.size(), y);
        return Optional.of(svg.drawing(name, NAMES + wide * columns.size(), y + 2, alt));
    }

    private static double middle(int column, double wide) {
        return NAMES + wide * (column + 0.5);
    }

    private static void mark(Svg svg, @Nullable Mark mark, double x, double y) {
        if (mark != null) {
            boolean tentative = mark == Mark.TENTATIVE;
            svg.circle(tentative ? Paint.PAPER : Paint.FJORD, Pen.of(Paint.FJORD, 1.4).dashed(tentative), x, y, 6);
        }
    }
}
