package no.samspill.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width in the picture; SVG itself breaks none. Widths are those of Inter, near enough. */
public final class Lettering {
    private static final String NARROW = "iljtfrI.,:;'|!()[]/ -";
    private static final String WIDE = "mwMWÆæ@%—";

    private Lettering() {}

    /** @param size of the letters; both in CSS pixels */
    public static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lettering::share).sum();
    }

    /** At most {@code lines} lines; the last one ends in "…" where there is more. */
    public static List<String> broken(String text, double width, double size, int lines) {
        List<String> broken = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty() && broken.size() < lines) {
            boolean last = broken.size() == lines - 1;
            int end = width(rest, size) <= width ? rest.length() : last ? fit(rest, width - size, size) : breakAt(rest, width, size);
            String line = rest.substring(0, end).strip();
            rest = rest.substring(end).strip();
            broken.add(last && !rest.isEmpty() ? line + "…" : line);
        }
        return broken;
    }

    private static int breakAt(String text, double width, double size) {
        int fits = fit(text, width, size);
        int space = text.lastIndexOf(' ', fits);
        return space > 0 ? space : fits;
    }

    private static int fit(String text, double width, double size) {
        int end = 0;
        double used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += size * share(c);
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static double share(int c) {
        if (c > 0x2E80) {
            return 1.1;
        }
        return NARROW.indexOf(c) >= 0 ? 0.31 : WIDE.indexOf(c) >= 0 ? 0.88 : Character.isUpperCase(c) ? 0.68 : 0.575;
    }
}
