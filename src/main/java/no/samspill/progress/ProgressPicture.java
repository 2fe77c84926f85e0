package no.samspill.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.figure.Axis;
import no.samspill.figure.Drawing;
import no.samspill.figure.Lettering;
import no.samspill.figure.Paint;
import no.samspill.figure.Pen;
import no.samspill.figure.Svg;
import no.samspill.figure.Type;
import no.samspill.kernel.Words;

/**
 * A progress plan drawn along the months: phases as bars with what belongs to them below, today, and what the council took
 * note of. On a page of paper every title stands to the left; where it is narrow, words stand above their marks. Whoever shows
 * it shows the same as words, too.
 */
public final class ProgressPicture {
    /** Narrower than this, names and marks have no room beside each other. */
    private static final double NARROW = 600;
    /** Narrower than this, a step's title has no room beside its mark. */
    private static final double BROAD = 900;
    private static final double HEAD = 52;
    private static final Pen RULE = Pen.of(Paint.RULE, 1);

    private final Outlook outlook;
    private final Words words;
    private final InWords said;
    private final double width;
    private final boolean narrow;
    private final boolean broad;
    private final double names;
    private final double waits;
    private final double size;
    private final double line;
    private final String now;
    private final boolean undated;
    private final Axis axis;
    private final Svg svg = new Svg();
    private double y = HEAD;

    private ProgressPicture(Outlook outlook, Words words, double width, Axis axis, boolean undated, String now) {
        this.now = now;
        this.outlook = outlook;
        this.words = words;
        this.said = new InWords(words);
        this.width = width;
        this.narrow = width < NARROW;
        this.broad = width >= BROAD;
        this.names = names(width);
        this.waits = waits(width);
        this.size = narrow || broad ? 13 : 11;
        this.line = narrow || broad ? 17 : 14;
        this.axis = axis;
        this.undated = undated;
    }

    /** As it looks today. */
    public static Optional<Drawing> draw(Outlook outlook, Words words, int width, String alt) {
        return draw(outlook, words, width, alt, words.get("progress.turn.now"));
    }

    /**
     * Empty where no step has a date.
     *
     * @param now what the outlook's day is called
     * @param width of the whole figure, in CSS pixels; at least 300
     * @param alt the figure in a sentence or two
     */
    public static Optional<Drawing> draw(Outlook outlook, Words words, int width, String alt, String now) {
        boolean column = width >= NARROW && outlook.steps().stream().anyMatch(sight -> !sight.step().when().dated());
        double left = width < NARROW ? 1 : names(width);
        double right = column ? width - waits(width) - 10 : width - 2;
        return ProgressAxis.of(outlook, left, right).map(axis -> new ProgressPicture(outlook, words, width, axis, column, now).drawing(alt));
    }

    private static double names(double width) {
        return width < BROAD ? 280 : 250;
    }

    private static double waits(double width) {
        return width < BROAD ? 100 : 190;
    }

    private Drawing drawing(String alt) {
        double height = HEAD + outlook.steps().stream().mapToDouble(this::height).sum() + 2;
        ground(height);
        outlook.steps().forEach(this::row);
        svg.line(RULE, 0, y, width, y);
        if (axis.holds(outlook.today())) {
            today(height);
        }
        return svg.drawing("fremdrift", width, height, alt);
    }

    private void ground(double height) {
        if (undated) {
            svg.box(Paint.SAND, Pen.NONE, width - waits, HEAD - 24, waits, height - HEAD + 22, 0);
            svg.text(Type.of(Paint.INK, size).heavy(), width - waits + 10, HEAD - 8, words.get("figure.undated"));
        }
        List<LocalDate> ticks = ProgressAxis.ticks(axis);
        boolean months = ticks.size() < 2 || ticks.get(1).minusMonths(1).equals(ticks.getFirst());
        double room = (axis.right() - axis.left()) / Math.max(1, ticks.size());
        int step = (int) Math.max(1, Math.ceil((months ? 34 : 40) / room));
        String[] names = words.get("progress.months").split(",", -1);
        for (int i = 0; i < ticks.size(); i++) {
            LocalDate day = ticks.get(i);
            boolean year = i == 0 || day.getMonthValue() == 1;
            svg.line(RULE, axis.at(day), year ? HEAD - 42 : HEAD - 20, axis.at(day), narrow ? HEAD : height - 2);
            if (year && months) {
                svg.text(Type.of(Paint.INK, size).heavy(), axis.at(day) + 5, HEAD - 28, String.valueOf(day.getYear()));
            }
            if (i % step == 0) {
                svg.text(Type.of(Paint.QUIET, 12), axis.at(day) + 5, HEAD - 8, months ? names[day.getMonthValue() - 1] : String.valueOf(day.getYear()));
            }
        }
    }

    private void row(Sight sight) {
        Step step = sight.step();
        boolean phase = step.kind().isPhase();
        double tall = height(sight);
        if (phase) {
            svg.line(Pen.of(Paint.RULE, 1), 0, y, width, y);
        }
        if (!broad || phase) {
            List<String> lines = title(sight);
            double base = y + (narrow || broad ? 19 : (tall - lines.size() * line) / 2 + size);
            for (int i = 0; i < lines.size(); i++) {
                svg.text(Type.of(Paint.INK, size).heavy(phase), phase ? 0 : 10, base + i * line, lines.get(i));
            }
        }
        double middle = narrow ? y + tall - 15 : broad && phase ? y + 20 : y + tall / 2;
        if (narrow && step.when().dated() && axis.holds(outlook.today())) {
            svg.line(Pen.of(Paint.NOW, 2.5), axis.at(outlook.today()), middle - 12, axis.at(outlook.today()), middle + 12);
        }
        if (step.when().dated()) {
            StepMarker.Edges edges = new StepMarker(svg, axis).draw(sight, middle);
            if (!narrow) {
                say(sight, edges, middle);
            }
        } else if (undated && !phase) {
            waiting(step, middle);
        }
        y += tall;
    }

    /** To the right of its mark where there is room, else to the left. */
    private void say(Sight sight, StepMarker.Edges edges, double middle) {
        String text = sight.step().kind().isPhase() || !broad ? shortTime(sight.step()) : label(sight.step());
        double after = axis.right() - edges.right() - 12;
        double before = edges.left() - axis.left() - 12;
        boolean rightwards = Lettering.width(text, size) <= after || after >= before;
        String fitting = Lettering.broken(text, Math.max(40, rightwards ? after : before), size, 1).getFirst();
        Type type = Type.of(Paint.INK, size);
        svg.text(rightwards ? type : type.at(Type.Anchor.END), rightwards ? edges.right() + 8 : edges.left() - 8, middle + 4.5, fitting);
    }

    private void waiting(Step step, double middle) {
        double left = width - waits + 8;
        double half = broad ? 18 : 9;
        svg.box(Paint.PAPER, Pen.of(Paint.QUIET, 1.5).dashed(true), left, middle - half, waits - 16, half * 2, 3);
        List<String> lines = broad ? Lettering.broken(step.title(), waits - 32, 12, 2) : List.of(words.get("figure.none"));
        for (int i = 0; i < lines.size(); i++) {
            svg.text(Type.of(Paint.INK, broad ? 12 : size), left + 8, middle + (lines.size() == 1 ? 4 : -3 + i * 14), lines.get(i));
        }
    }

    private void today(double height) {
        double x = axis.at(outlook.today());
        svg.line(Pen.of(Paint.NOW, 2.5), x, HEAD - 22, x, narrow ? HEAD : height - 2);
        String text = now;
        double wide = Lettering.width(text, size) + 16;
        double left = Math.clamp(x - wide / 2, 0, width - wide);
        svg.box(Paint.PAPER, Pen.of(Paint.NOW, 2), left, HEAD - 24, wide, 22, 3);
        svg.text(Type.of(Paint.INK, size).heavy().at(Type.Anchor.MIDDLE), left + wide / 2, HEAD - 8, text);
    }

    private String label(Step step) {
        return shortTime(step) + ": " + step.title();
    }

    /** The years stand along the top. */
    private String shortTime(Step step) {
        return said.when(step).replaceAll(" (19|20|21)\\d\\d", "");
    }

    private List<String> title(Sight sight) {
        Step step = sight.step();
        String text = narrow ? label(step) : step.title();
        double room = narrow ? width - 14 : names - (step.kind().isPhase() ? 16 : 26);
        return Lettering.broken(text, room, size * (step.kind().isPhase() ? 1.06 : 1), 3);
    }

    private double height(Sight sight) {
        boolean phase = sight.step().kind().isPhase();
        if (narrow) {
            return title(sight).size() * line + (sight.step().when().dated() ? 34 : 10) + (phase ? 6 : 0);
        }
        if (!broad) {
            return Math.max(phase ? 30 : 24, title(sight).size() * line + (phase ? 14 : 9));
        }
        boolean undecided = undated && !phase && !sight.step().when().dated();
        return phase ? Math.max(40, title(sight).size() * line + 16) : undecided ? 42 : 28;
    }
}
