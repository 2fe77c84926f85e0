package no.samspill.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a whole is made of, in one bar of parts; or a square for each, where they are few enough to be counted. It says no numbers: those
 * stand beside it.
 *
 * @param unit whether each is a thing to be counted, and not a part of a sum
 */
public record Band(List<Part> parts, boolean unit) {
    /** More than those are no squares that anybody counts. */
    public static final int SQUARES = 60;
    private static final double GAP = 3;
    private static final double NARROWEST = 9;
    private static final double SIDE = 20;
    private static final double STEP = 26;

    public Band {
        parts = List.copyOf(parts);
    }

    /** @param share how much of the whole, of the same measure in all bands of one picture */
    public record Part(double share, Shares.Kind kind) {}

    public static Band counted(List<Integer> counts, List<Shares.Kind> kinds) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            if (counts.get(at) > 0) {
                parts.add(new Part(counts.get(at), kinds.get(at)));
            }
        }
        return new Band(parts, true);
    }

    public double whole() {
        return parts.stream().mapToDouble(Part::share).sum();
    }

    /** How wide each part is, where the widest band of the picture fills the width. @param most the whole of that one */
    public List<Double> widths(double width, double most) {
        double free = width - GAP * Math.max(0, parts.size() - 1) - NARROWEST * parts.size();
        return parts.stream().map(part -> NARROWEST + Math.max(0, free) * part.share() / Math.max(most, 1e-9)).toList();
    }

    /** @param name see {@link Drawing} @param most see {@link #widths} */
    public Drawing bar(String name, double width, double tall, double most, String alt) {
        Svg svg = new Svg();
        double x = 1;
        List<Double> widths = widths(width - 2, most);
        for (int at = 0; at < parts.size(); at++) {
            parts.get(at).kind().fill(svg, x, 1, widths.get(at), tall - 2);
            x += widths.get(at) + GAP;
        }
        return svg.drawing(name, width, tall, alt);
    }

    /** A square for each, or a bar where there are too many. */
    public Drawing squares(String name, double width, String alt) {
        if (!unit || whole() > SQUARES) {
            return bar(name, width, SIDE + 2, whole(), alt);
        }
        List<Shares.Kind> each = parts.stream().flatMap(part -> Collections.nCopies((int) part.share(), part.kind()).stream()).toList();
        int row = Math.max(1, (int) ((width - SIDE - 2) / STEP) + 1);
        Svg svg = new Svg();
        for (int at = 0; at < each.size(); at++) {
            each.get(at).fill(svg, 1 + at % row * STEP, 1 + at / row * STEP, SIDE, SIDE);
        }
        int rows = Math.max(1, (each.size() + row - 1) / row);
        return svg.drawing(name, width, (rows - 1) * STEP + SIDE + 2, alt);
    }

    /** What each fill is. */
    public static Drawing key(String name, List<Shares.Kind> kinds, double width) {
        Svg svg = new Svg();
        double tall = Shares.key(svg, kinds, 2, width);
        return svg.drawing(name, width, tall, String.join(", ", kinds.stream().map(Shares.Kind::name).toList()));
    }
}
