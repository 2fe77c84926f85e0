package no.samspill.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Words in a picture, none upon another: each takes its room, and what finds none is left out. The table beside the picture has it all. */
final class Placing {
    /** How much wider heavy letters are. */
    private static final double HEAVY = 1.06;

    private final Svg svg;
    private final Rectangle2D all;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    Placing(Svg svg, double width, double height) {
        this.svg = svg;
        this.all = new Rectangle2D.Double(0, 0, width, height);
    }

    /** Where words may be put. */
    record Spot(Type type, double x, double y) {}

    /** Words had better not stand on this. */
    void line(double x1, double y1, double x2, double y2) {
        lines.add(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Writes them where they fit, the first such place. @return whether there was one */
    boolean write(String words, List<Spot> spots) {
        return spots.stream().filter(spot -> free(spot, words)).findFirst().map(spot -> put(spot, words)).orElse(false);
    }

    /** The same, rather where no line goes; where one goes everywhere, upon a ground of their own. */
    boolean writeClear(String words, List<Spot> spots) {
        if (write(words, spots.stream().filter(spot -> lines.stream().noneMatch(room(spot.type(), spot.x(), spot.y(), words)::intersectsLine)).toList())) {
            return true;
        }
        spots.stream().filter(spot -> free(spot, words)).findFirst().map(spot -> room(spot.type(), spot.x(), spot.y(), words)).ifPresent(room -> svg.box(Paint.PAPER, Pen.NONE, room.getX() - 2, room.getY(), room.getWidth() + 4, room.getHeight(), 0));
        return write(words, spots);
    }

    boolean write(Type type, double x, double y, String words) {
        return write(words, List.of(new Spot(type, x, y)));
    }

    private boolean free(Spot spot, String words) {
        Rectangle2D room = room(spot.type(), spot.x(), spot.y(), words);
        return all.contains(room) && taken.stream().noneMatch(room::intersects);
    }

    private boolean put(Spot spot, String words) {
        taken.add(room(spot.type(), spot.x(), spot.y(), words));
        svg.text(spot.type(), spot.x(), spot.y(), words);
        return true;
    }

    static double width(Type type, String words) {
        return Lettering.width(words, type.size()) * (type.bold() ? HEAVY : 1);
    }

    private static Rectangle2D room(Type type, double x, double y, String words) {
        double wide = width(type, words);
        double left = switch (type.anchor()) {
            case START -> x;
            case MIDDLE -> x - wide / 2;
            case END -> x - wide;
        };
        return new Rectangle2D.Double(left, y - type.size() * 0.8, wide, type.size());
    }
}
