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
 * note of. Where it is narrow, words stand above their marks. Whoever shows it shows the same as words, too.
 */
public final class ProgressPicture {
    /** Narrower than this, names and marks have no room beside each other. */
    private static final double NARROW = 900;
    private static final double NAMES = 250;
    private static final double UNDATED = 190;
    private static final double HEAD = 52;
    private static final double SIZE = 13;
    private static final double LINE = 17;
    private static final Pen RULE = Pen.of(Paint.RULE, 1);

    private final Outlook outlook;
    private final Words words;
    private final InWords said;
    private final double width;
    private final boolean narrow;
    private final boolean undated;
    private final Axis axis;
    private final Svg svg = new Svg();
    private double y = HEAD;

    private ProgressPicture(Outlook outlook, Words words, double width, Axis axis, boolean undated) {
        this.outlook = outlook;
        this.words = words;
        this.said = new InWords(words);
        this.width = width;
        this.narrow = width < NARROW;
        this.axis = axis;
        this.undated = undated;
    }

    /**
     * Empty where no step has a date.
     *
     * @param width of the whole figure, in CSS pixels; at least 300
     * @param alt the figure in a sentence or two
     */
    public static Optional<Drawing> draw(Outlook outlook, Words words, int width, String alt) {
        boolean column = width >= NARROW && outlook.steps().stream().anyMatch(sight -> !sight.step().when().dated());
        double left = width < NARROW ? 1 : NAMES;
        double right = column ? width - UNDATED - 10 : width - 2;
        return ProgressAxis.of(outlook, left, right).map(axis -> new ProgressPicture(outlook, words, width, axis, column).drawing(alt));
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
            svg.box(Paint.SAND, Pen.NONE, width - UNDATED, HEAD - 24, UNDATED, height - HEAD + 22, 0);
            svg.text(Type.of(Paint.INK, SIZE).heavy(), width - UNDATED + 10, HEAD - 8, words.get("figure.undated"));
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
                svg.text(Type.of(Paint.INK, SIZE).heavy(), axis.at(day) + 5, HEAD - 28, String.valueOf(day.getYear()));
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
        if (narrow || phase) {
            List<String> lines = title(sight);
            for (int i = 0; i < lines.size(); i++) {
                svg.text(Type.of(Paint.INK, SIZE).heavy(phase), phase || !narrow ? 0 : 10, y + 19 + i * LINE, lines.get(i));
            }
        }
        double middle = narrow ? y + tall - 15 : y + (phase ? 20 : tall / 2);
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
        String text = sight.step().kind().isPhase() ? shortTime(sight.step()) : label(sight.step());
        double after = axis.right() - edges.right() - 12;
        double before = edges.left() - axis.left() - 12;
        boolean rightwards = Lettering.width(text, SIZE) <= after || after >= before;
        String fitting = Lettering.broken(text, Math.max(40, rightwards ? after : before), SIZE, 1).getFirst();
        Type type = Type.of(Paint.INK, SIZE);
        svg.text(rightwards ? type : type.at(Type.Anchor.END), rightwards ? edges.right() + 8 : edges.left() - 8, middle + 4.5, fitting);
    }

    private void waiting(Step step, double middle) {
        List<String> lines = Lettering.broken(step.title(), UNDATED - 32, 12, 2);
        svg.box(Paint.PAPER, Pen.of(Paint.QUIET, 1.5).dashed(true), width - UNDATED + 8, middle - 18, UNDATED - 16, 36, 3);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(Type.of(Paint.INK, 12), width - UNDATED + 16, middle + (lines.size() == 1 ? 4 : -3 + i * 14), lines.get(i));
        }
    }

    private void today(double height) {
        double x = axis.at(outlook.today());
        svg.line(Pen.of(Paint.NOW, 2.5), x, HEAD - 22, x, narrow ? HEAD : height - 2);
        String text = words.get("progress.turn.now");
        double wide = Lettering.width(text, SIZE) + 16;
        double left = Math.clamp(x - wide / 2, 0, width - wide);
        svg.box(Paint.PAPER, Pen.of(Paint.NOW, 2), left, HEAD - 24, wide, 22, 3);
        svg.text(Type.of(Paint.INK, SIZE).heavy().at(Type.Anchor.MIDDLE), left + wide / 2, HEAD - 8, text);
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
        return Lettering.broken(text, narrow ? width - 14 : NAMES - 16, SIZE * (step.kind().isPhase() ? 1.06 : 1), 3);
    }

    private double height(Sight sight) {
        boolean phase = sight.step().kind().isPhase();
        if (narrow) {
            return title(sight).size() * LINE + (sight.step().when().dated() ? 34 : 10) + (phase ? 6 : 0);
        }
        boolean waits = undated && !phase && !sight.step().when().dated();
        return phase ? Math.max(40, title(sight).size() * LINE + 16) : waits ? 42 : 28;
    }
}
