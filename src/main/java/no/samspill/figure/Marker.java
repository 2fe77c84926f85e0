package no.samspill.figure;

import static no.samspill.figure.Svg.number;

/** A point's shape, by which lines are told apart where there are no colours. */
enum Marker {
    DOT,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS;

    static Marker of(int line) {
        return values()[line % values().length];
    }

    /** @param open drawn as its edge alone: a number that may yet be corrected */
    void draw(Svg svg, Paint paint, boolean open, double x, double y, double radius) {
        Paint fill = open ? Paint.PAPER : paint;
        Pen edge = open || this == CROSS ? Pen.of(paint, 1.8) : Pen.NONE;
        double r = radius;
        switch (this) {
            case DOT -> svg.circle(fill, edge, x, y, r);
            case SQUARE -> svg.box(fill, edge, x - r * .9, y - r * .9, r * 1.8, r * 1.8, 0);
            case TRIANGLE -> svg.path(fill, edge, "M" + number(x) + ' ' + number(y - r * 1.2) + 'L' + number(x + r * 1.1) + ' ' + number(y + r * .8) + 'L' + number(x - r * 1.1) + ' ' + number(y + r * .8) + 'Z');
            case DIAMOND -> svg.path(fill, edge, "M" + number(x) + ' ' + number(y - r * 1.25) + 'L' + number(x + r * 1.25) + ' ' + number(y) + 'L' + number(x) + ' ' + number(y + r * 1.25) + 'L' + number(x - r * 1.25) + ' ' + number(y) + 'Z');
            case CROSS -> svg.path(Paint.NONE, edge, "M" + number(x - r) + ' ' + number(y - r) + 'L' + number(x + r) + ' ' + number(y + r) + 'M' + number(x - r) + ' ' + number(y + r) + 'L' + number(x + r) + ' ' + number(y - r));
        }
    }
}
