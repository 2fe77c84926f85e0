package no.samspill.figure;

import java.util.List;

/**
 * How much there is of each kind in each row, as bars of parts; each part says its number, and the key says what it is. Where it
 * is narrow, a name stands above its bar.
 */
public record Shares(List<Kind> kinds, List<Row> rows) {
    /** Narrower than this, names and bars have no room beside each other. */
    private static final double NARROW = 500;
    private static final double NAMES = 230;
    private static final double TALL = 34;
    private static final double BAR = 18;
    private static final double NARROWEST = 16;

    public Shares {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** @param hatch by which it is told from the others where there are no colours @param line what that is drawn with */
    public record Kind(String name, Paint fill, Hatch hatch, Paint line) {
        public Kind(String name, Paint fill, Hatch hatch) {
            this(name, fill, hatch, Paint.FJORD);
        }

        /** The same by another name. */
        public Kind called(String other) {
            return new Kind(other, fill, hatch, line);
        }

        void fill(Svg svg, double x, double y, double width, double height) {
            hatch.fill(svg, this, x, y, width, height);
        }
    }

    /** @param counts one for each kind, in their order */
    public record Row(String name, List<Integer> counts) {
        int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param name see {@link Drawing} */
    public Drawing draw(String name, int width, String alt) {
        Svg svg = new Svg();
        int most = Math.max(1, rows.stream().mapToInt(Row::total).max().orElse(1));
        boolean narrow = width < NARROW;
        double left = narrow ? 0 : NAMES;
        double y = 0;
        for (Row row : rows) {
            for (String words : Lettering.broken(row.name(), narrow ? width - 4 : NAMES - 12, 12, 1)) {
                svg.text(Type.of(Paint.INK, 12), 0, y + (narrow ? 18 : TALL / 2 + 4), words);
            }
            y += narrow ? 18 : 0;
            parts(svg, row, left, y + (TALL - BAR) / 2, (width - left - 1 - kinds.size() * NARROWEST) / most);
            y += TALL;
            svg.line(Pen.of(Paint.RULE, 1), 0, y, width, y);
        }
        return svg.drawing(name, width, key(svg, kinds, y + 12, width), alt);
    }

    private void parts(Svg svg, Row row, double left, double y, double each) {
        double x = left;
        for (int i = 0; i < kinds.size(); i++) {
            int count = row.counts().get(i);
            if (count > 0) {
                double wide = NARROWEST + count * each;
                Kind kind = kinds.get(i);
                kind.fill(svg, x, y, wide, BAR);
                String number = String.valueOf(count);
                if (kind.hatch() != Hatch.SOLID) {
                    double clear = Lettering.width(number, 11) + 6;
                    svg.box(Paint.PAPER, Pen.NONE, x + (wide - clear) / 2, y + 2, clear, BAR - 4, 0);
                }
                svg.text(Type.of(kind.hatch() == Hatch.SOLID ? Paint.FOAM : Paint.INK, 11).heavy().at(Type.Anchor.MIDDLE), x + wide / 2, y + 13, number);
                x += wide;
            }
        }
    }

    /** @return where it ends, from the top */
    static double key(Svg svg, List<Kind> kinds, double top, double width) {
        double x = 0;
        double y = top;
        for (Kind kind : kinds) {
            double wide = 24 + Lettering.width(kind.name(), 11) + 14;
            if (x + wide > width && x > 0) {
                x = 0;
                y += 20;
            }
            kind.fill(svg, x, y, 18, 12);
            svg.text(Type.of(Paint.QUIET, 11), x + 24, y + 10, kind.name());
            x += wide;
        }
        return y + 16;
    }
}
