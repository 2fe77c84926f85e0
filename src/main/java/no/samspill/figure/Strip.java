package no.samspill.figure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samspill.kernel.Words;

/**
 * A timeline in strips: its years, and each of its rows by itself, for a table that has a row for each and says the rest in words. A
 * heading is a dark and thin bar; what has no time is dashed across all years.
 */
public final class Strip {
    private static final double TALL = 22;
    private static final double SIZE = 11;
    private static final double UNDATED = 14;
    /** Of so few years, months are told, too. */
    private static final int FEW_YEARS = 2;
    private static final List<Integer> MONTHS = List.of(4, 7, 10);
    private static final Pen RULE = Pen.of(Paint.RULE, 1);

    private final Timeline timeline;
    private final Words words;
    private final double width;
    private final Axis axis;
    private final boolean months;

    /** @param months whether any row is told more exactly than by the year @param width in CSS pixels */
    public Strip(Timeline timeline, Words words, boolean months, int width) {
        this.timeline = timeline;
        this.words = words;
        this.width = width;
        this.axis = Axis.years(1, width - 1, timeline.firstYear(), timeline.lastYear());
        this.months = months && timeline.lastYear() - timeline.firstYear() < FEW_YEARS;
    }

    /** The years over them all. @param name see {@link Drawing} */
    public Drawing axis(String name) {
        Svg svg = new Svg();
        int step = step();
        for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
            if ((year - timeline.firstYear()) % step == 0) {
                svg.text(Type.of(Paint.QUIET, SIZE).heavy(), axis.at(LocalDate.of(year, 1, 1)), 12, String.valueOf(year));
            }
            for (int month : months ? MONTHS : List.<Integer>of()) {
                LocalDate first = LocalDate.of(year, month, 1);
                svg.text(Type.of(Paint.QUIET, SIZE - 1), axis.at(first), 12, first.getMonth().getDisplayName(TextStyle.SHORT, Locale.forLanguageTag(words.language().tag())));
            }
        }
        return svg.drawing(name, width, 16, String.join(" ", years()).strip());
    }

    /** The years as {@link #axis} names them; empty for those between. */
    public List<String> years() {
        return IntStream.rangeClosed(timeline.firstYear(), timeline.lastYear()).mapToObj(year -> (year - timeline.firstYear()) % step() == 0 ? String.valueOf(year) : "").toList();
    }

    private int step() {
        return (int) Math.ceil(34 / (width / (timeline.lastYear() - timeline.firstYear() + 1)));
    }

    public Drawing row(Timeline.Row row, String name) {
        Svg svg = new Svg();
        for (int year = timeline.firstYear(); year <= timeline.lastYear(); year++) {
            svg.line(RULE, axis.at(LocalDate.of(year, 1, 1)), 0, axis.at(LocalDate.of(year, 1, 1)), TALL);
        }
        svg.line(RULE, width - 1, 0, width - 1, TALL);
        if (row.period() != null && row.placed()) {
            new Bar(svg, axis, row.heading() ? Paint.INK : Paint.FJORD, row.heading() ? 8 : 13).draw(row.period(), TALL / 2, "");
        } else if (!row.heading()) {
            svg.box(Paint.PAPER, Pen.of(Paint.QUIET, 1).dashed(true), axis.left(), (TALL - UNDATED) / 2, width - 2, UNDATED, 2);
            svg.text(Type.of(Paint.QUIET, SIZE - 1).at(Type.Anchor.MIDDLE), width / 2, TALL / 2 + 3.5, row.when().isEmpty() ? words.get("figure.none") : Lettering.broken(row.when(), width - 20, SIZE - 1, 1).getFirst());
        }
        String said = row.when().isEmpty() ? words.get("figure.none") : row.when();
        return svg.drawing(name, width, TALL, said);
    }
}
