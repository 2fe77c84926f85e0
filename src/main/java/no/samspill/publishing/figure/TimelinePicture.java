package no.samspill.publishing.figure;

import static no.samspill.publishing.figure.Svg.FJORD;
import static no.samspill.publishing.figure.Svg.INK;
import static no.samspill.publishing.figure.Svg.QUIET;
import static no.samspill.publishing.figure.Svg.RULE;
import static no.samspill.publishing.figure.Svg.SAND;

import java.util.List;
import java.util.function.Function;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;

/**
 * The timeline drawn: one row each, years across. Dashed is not settled; what has no date says so in a column of its own.
 * The picture never stands alone, since long titles are cut in it: whoever shows it shows the same as a table.
 */
public final class TimelinePicture {
    private static final double NAMES = 270;
    private static final double UNDATED = 92;
    private static final double HEAD = 30;
    private static final double ONE_LINE = 30;
    private static final double TWO_LINES = 42;
    private static final double SIZE = 12;

    private final Timeline timeline;
    private final Words words;
    private final Function<Element, String> label;
    private final Function<Element, String> when;
    private final Svg svg = new Svg();
    private final Axis axis;
    private final double width;
    private double y = HEAD;

    /**
     * @param label what a row is called ("A1"); empty for none
     * @param when a row's time in words; empty for none
     * @param width of the whole picture, in CSS pixels; at least 500
     */
    public TimelinePicture(
            Timeline timeline, Words words, Function<Element, String> label, Function<Element, String> when, int width) {
        this.timeline = timeline;
        this.words = words;
        this.label = label;
        this.when = when;
        this.width = width;
        double right = timeline.bars().stream().allMatch(Bar::placed) ? width - 1 : width - UNDATED;
        this.axis = new Axis(NAMES, right, timeline.firstYear(), timeline.lastYear());
    }

    /** The picture's own height, in CSS pixels. */
    public int height() {
        return (int) Math.ceil(HEAD + timeline.bars().stream().mapToDouble(bar -> height(title(bar))).sum() + 2);
    }

    /** @param title names the picture for those who do not see it */
    public String svg(String title) {
        ground();
        timeline.bars().forEach(this::row);
        svg.line("tl-rule", 0, y, width, y, RULE, "");
        return svg.document(width, height(), title);
    }

    private void ground() {
        double bottom = height();
        if (axis.right() < width - 1) {
            svg.box("tl-undated", axis.right() + 8, 0, width - axis.right() - 8, bottom - 2, SAND, "");
            svg.text("tl-head", axis.right() + 15, 20, 11, INK, " font-weight=\"600\"", words.get("paper.timeline.undated"));
        }
        int step = (int) Math.ceil(34 / axis.yearWidth());
        for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
            double x = axis.year(year);
            svg.line("tl-year", x, year == timeline.firstYear() ? HEAD : 8, x, bottom - 2, RULE, "");
            if ((year - timeline.firstYear()) % step == 0) {
                svg.text("tl-head", x + 6, 20, SIZE, INK, " font-weight=\"600\"", String.valueOf(year));
            }
        }
    }

    private void row(Bar bar) {
        boolean goal = bar.row().kind() != Kind.MEASURE;
        List<String> lines = title(bar);
        double tall = height(lines);
        svg.line("tl-rule", 0, y, width, y, goal ? INK : RULE, "");
        String name = label.apply(bar.row());
        double base = y + (lines.size() > 1 ? 17 : 19.5);
        svg.text("tl-label", indent(bar) - 26, base, SIZE, FJORD, " font-weight=\"600\"", name);
        for (int i = 0; i < lines.size(); i++) {
            svg.text("tl-name", indent(bar), base + i * 15, SIZE, INK, goal ? " font-weight=\"600\"" : "", lines.get(i));
        }
        new BarPicture(svg, axis, y + tall / 2).draw(bar, when.apply(bar.row()));
        if (!bar.placed()) {
            svg.text("tl-none", axis.right() + 15, y + tall / 2 + 4, 11, QUIET, "", words.get("paper.timeline.none"));
        }
        y += tall;
    }

    private double indent(Bar bar) {
        return bar.row().kind() == Kind.MEASURE ? 34 : label.apply(bar.row()).isEmpty() ? 0 : 26;
    }

    private List<String> title(Bar bar) {
        return Lettering.broken(bar.row().title(), NAMES - indent(bar) - 12, SIZE * (bar.row().kind() == Kind.MEASURE ? 1 : 1.05), 2);
    }

    private static double height(List<String> lines) {
        return lines.size() > 1 ? TWO_LINES : ONE_LINE;
    }
}
