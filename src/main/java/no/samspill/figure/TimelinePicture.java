package no.samspill.figure;

import java.time.LocalDate;
import java.util.List;
import no.samspill.kernel.Words;

/**
 * The timeline drawn: one row each, years across. Dashed is not settled; what has no date says so in a column of its own.
 * Long titles are cut, since the table beside the figure has them whole. Where it is narrow, a title stands above its bar.
 */
public final class TimelinePicture {
    /** Narrower than this, names and bars have no room beside each other. */
    private static final double NARROW = 500;

    /** How much wider heavy letters are. */
    private static final double HEAVY = 1.05;

    private static final double UNDATED = 92;
    private static final double HEAD = 30;
    private static final double LINE = 15;
    private static final double SIZE = 12;
    /** Letters on a slide, where the slide's width is counted as on a page. */
    private static final double WALL = 20;
    private static final Pen RULE = Pen.of(Paint.RULE, 1);

    private final Timeline timeline;
    private final Words words;
    private final double width;
    private final double names;
    /** As wide as the longest label and a space, so that titles begin below each other. */
    private final double labels;
    private final Axis axis;
    private final Svg svg = new Svg();
    private double y = HEAD;

    private TimelinePicture(Timeline timeline, Words words, double width) {
        this.timeline = timeline;
        this.words = words;
        this.width = width;
        this.names = narrow(width) ? width : Math.clamp(width * 0.4, 200, 420);
        this.labels = timeline.rows().stream().mapToDouble(row -> Lettering.width(row.label(), SIZE) * HEAVY + 8).reduce(26, Math::max);
        double right = narrow(width) || timeline.undated() == 0 ? width - 1 : width - UNDATED;
        this.axis = Axis.years(narrow(width) ? 1 : names, right, timeline.firstYear(), timeline.lastYear());
    }

    /**
     * @param width of the whole figure, in CSS pixels; at least 300
     * @param alt the figure in a sentence or two
     */
    public static Drawing draw(Timeline timeline, Words words, int width, String alt) {
        TimelinePicture picture = new TimelinePicture(timeline, words, width);
        double height = HEAD + timeline.rows().stream().mapToDouble(row -> picture.height(row, picture.title(row))).sum() + 2;
        picture.ground(height);
        timeline.rows().forEach(picture::row);
        picture.svg.line(RULE, 0, picture.y, width, picture.y);
        if (!narrow(width)) {
            picture.today(HEAD - 4, height - 2);
        }
        return picture.svg.drawing("tidslinje", width, height, alt);
    }

    /** With letters that are read from the back of a room: few rows, on a slide. */
    public static Drawing onWall(Timeline timeline, Words words, int width, String alt) {
        Drawing small = draw(timeline, words, (int) (width * SIZE / WALL), alt);
        return new Drawing(small.name(), small.svg().replaceFirst("width=\"[0-9.]+\" height=\"[0-9.]+\"", "width=\"" + width + "\" height=\"" + (int) Math.ceil(small.height() * WALL / SIZE) + "\""), width, (int) Math.ceil(small.height() * WALL / SIZE));
    }

    private static boolean narrow(double width) {
        return width < NARROW;
    }

    private void ground(double height) {
        if (axis.right() < width - 1) {
            svg.box(Paint.SAND, Pen.NONE, axis.right() + 8, 0, width - axis.right() - 8, height - 2, 0);
            svg.text(Type.of(Paint.INK, 11).heavy(), axis.right() + 15, 20, words.get("figure.undated"));
        }
        double yearWidth = (axis.right() - axis.left()) / (timeline.lastYear() - timeline.firstYear() + 1);
        int step = (int) Math.ceil(34 / yearWidth);
        for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
            double x = axis.at(LocalDate.of(year, 1, 1));
            svg.line(RULE, x, year == timeline.firstYear() ? HEAD : 8, x, height - 2);
            if ((year - timeline.firstYear()) % step == 0) {
                svg.text(Type.of(Paint.INK, SIZE).heavy(), x + 6, 20, String.valueOf(year));
            }
        }
    }

    private void row(Timeline.Row row) {
        List<String> lines = title(row);
        double tall = height(row, lines);
        svg.line(row.heading() ? Pen.of(Paint.INK, 1) : RULE, 0, y, width, y);
        double base = y + (narrow(width) || lines.size() > 1 ? 17 : 19.5);
        svg.text(Type.of(Paint.FJORD, SIZE).heavy(), label(row), base, row.label());
        for (int i = 0; i < lines.size(); i++) {
            svg.text(Type.of(Paint.INK, size(row)).heavy(row.heading()), indent(row), base + i * LINE, lines.get(i));
        }
        double middle = narrow(width) ? y + tall - 14 : y + tall / 2;
        if (row.period() != null && row.placed()) {
            boolean gathered = row.heading() && row.when().isEmpty();
            new Bar(svg, axis, gathered ? Paint.EDGE : Paint.WATER, gathered ? 6 : 16).draw(row.period(), middle, row.when());
        } else if (!row.heading()) {
            double x = narrow(width) ? indent(row) : axis.right() + 15;
            svg.text(Type.of(Paint.QUIET, 11), x, middle + 4, words.get("figure.none"));
        }
        if (narrow(width) && row.placed()) {
            // Titles stand across the whole width there: a line from top to bottom would go through their letters.
            today(middle - 11, middle + 11);
        }
        y += tall;
    }

    private void today(double from, double to) {
        if (timeline.now() != null && timeline.showsNow()) {
            double x = axis.at(timeline.now());
            svg.line(Pen.of(Paint.NOW, 2.5), x, from, x, to);
        }
    }

    private double label(Timeline.Row row) {
        return narrow(width) || row.heading() ? 0 : 8;
    }

    private double indent(Timeline.Row row) {
        return row.label().isEmpty() ? label(row) : label(row) + labels;
    }

    private static double size(Timeline.Row row) {
        return row.rank() == Timeline.Rank.PART ? SIZE + 1 : SIZE;
    }

    private List<String> title(Timeline.Row row) {
        double room = names - indent(row) - (narrow(width) ? 2 : 12);
        return Lettering.broken(row.title(), room, size(row) * (row.heading() ? HEAVY : 1), 2);
    }

    private double height(Timeline.Row row, List<String> lines) {
        double said = Math.max(1, lines.size()) * LINE + (lines.size() > 1 ? 12 : 15);
        return narrow(width) && (row.placed() || !row.heading()) ? said + 22 : said;
    }
}
