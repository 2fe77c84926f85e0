package no.samspill.figure;

/** How a part of a bar is filled, so that it is told from the others in black and white too. Drawn as lines, since not every reader of papers knows patterns. */
public enum Hatch {
    SOLID,
    DIAGONAL,
    UPRIGHT,
    EMPTY,
    LEVEL,
    /** Empty within a dashed edge: nobody has said. */
    DASHED;

    private static final double APART = 5;

    void fill(Svg svg, Shares.Kind kind, double x, double y, double width, double height) {
        svg.box(kind.fill(), Pen.of(kind.line(), 1.2).dashed(this == DASHED), x, y, width, height, 0);
        Pen pen = Pen.of(kind.line(), 1.4);
        switch (this) {
            case DIAGONAL -> {
                for (double from = -height + APART / 2; from < width; from += APART) {
                    double left = Math.max(from, 0);
                    double right = Math.min(from + height, width);
                    svg.line(pen, x + left, y + height - (left - from), x + right, y + height - (right - from));
                }
            }
            case UPRIGHT -> {
                for (double at = APART / 2; at < width; at += APART) {
                    svg.line(pen, x + at, y, x + at, y + height);
                }
            }
            case LEVEL -> {
                for (double at = APART / 2 + .5; at < height; at += APART - 1) {
                    svg.line(pen, x, y + at, x + width, y + at);
                }
            }
            case SOLID, EMPTY, DASHED -> {
            }
        }
    }
}
