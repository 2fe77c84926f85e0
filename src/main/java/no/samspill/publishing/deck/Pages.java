package no.samspill.publishing.deck;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide.Points;
import no.samspill.publishing.deck.Slide.Weight;
import org.jspecify.annotations.Nullable;

/** Parts points over as many slides as they need at a size that can be read from the back of the room. */
public final class Pages {
    private static final double HEIGHT = 366;
    private static final double WIDTH = 850;
    private static final int LONGEST_TITLE = 96;
    private static final int LONGEST_POINT = 700;

    private Pages() {}

    static List<Slide> of(@Nullable String kicker, String title, List<Point> points, String notes, Words words) {
        List<Point> all = new ArrayList<>();
        if (title.length() > LONGEST_TITLE) {
            all.addAll(parts(new Point(Weight.PLAIN, title, null)));
        }
        points.forEach(point -> all.addAll(parts(point)));
        List<List<Point>> pages = Even.shared(HEIGHT, most -> pages(all, most));
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String name = shortened(title);
            String numbered = pages.size() == 1 ? name : words.get("slides.part", name, String.valueOf(i + 1), String.valueOf(pages.size()));
            slides.add(new Points(kicker == null ? null : shortened(kicker), numbered, pages.get(i), i == 0 ? notes : ""));
        }
        return slides;
    }

    /** Short enough for a heading; the whole of it then stands below. */
    public static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        int end = space > LONGEST_TITLE / 2 ? space : LONGEST_TITLE - (Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? 1 : 0);
        return title.substring(0, end) + "…";
    }

    private static List<List<Point>> pages(List<Point> points, double most) {
        List<List<Point>> pages = new ArrayList<>();
        List<Point> page = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < points.size(); i++) {
            double height = height(points.get(i));
            double kept = i + 1 < points.size() && leads(points.get(i)) ? height + height(points.get(i + 1)) : height;
            if (used + kept > most && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
            }
            page.add(points.get(i));
            used += height;
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** A point that must not be parted from the one after it. */
    private static boolean leads(Point point) {
        return point.weight() == Weight.LABEL || point.weight() == Weight.STRONG;
    }

    private static double height(Point point) {
        double size = point.weight().size();
        double lines = Math.ceil(point.text().length() * size * (point.weight() == Weight.STRONG ? 0.54 : 0.48) / WIDTH);
        return Math.max(1, lines) * size * 1.2 + point.weight().above();
    }

    private static List<Point> parts(Point point) {
        List<Point> parts = new ArrayList<>();
        String rest = point.text();
        while (rest.length() > LONGEST_POINT) {
            int space = rest.lastIndexOf(' ', LONGEST_POINT);
            int end = space > 0 ? space : Character.isHighSurrogate(rest.charAt(LONGEST_POINT - 1)) ? LONGEST_POINT - 1 : LONGEST_POINT;
            parts.add(new Point(point.weight(), rest.substring(0, end), point.language()));
            rest = rest.substring(end).strip();
        }
        parts.add(new Point(point.weight(), rest, point.language()));
        return parts;
    }
}
