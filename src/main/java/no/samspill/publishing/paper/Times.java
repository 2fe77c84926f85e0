package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samspill.figure.Drawing;
import no.samspill.figure.Strip;
import no.samspill.figure.Timeline;
import no.samspill.kernel.Precision;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Schedules;
import no.samspill.publishing.document.Block.Bars;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** When the measures are to be done: a row each, with its time in words and as a bar; of many, a row for each goal. */
final class Times {
    private static final int TITLE = 38;
    private static final int WHEN = 13;
    private static final int BARS = 44;
    /** In CSS pixels. */
    private static final int WIDTH = 470;
    /** A title that is longer is told in full with its measure. */
    private static final int LONGEST = 160;
    private static final int LONGEST_OF_MANY = 50;

    private Times() {}

    static Optional<Section> of(Frame frame) {
        Set<Kind> kinds = Scale.rows(frame.edition().plan());
        return frame.schedules().of(frame.edition().plan(), kinds).map(timeline -> new Section(
                Section.Kind.CHAPTER, "tidslinje", frame.say("timeline"), null, Line.of(found(frame, timeline)), List.of(new Lead(lead(frame, kinds)), bars(frame, timeline, kinds, found(frame, timeline))), List.of(), Section.Start.LYING));
    }

    /** "Fire tiltak begynner i 2018. Ett har ikke fått tid." */
    static String found(Frame frame, Timeline timeline) {
        Gaps gaps = new Gaps(frame);
        int undated = gaps.without(Field.SCHEDULE).size();
        long begin = frame.schedules().of(frame.edition().plan(), Set.of(Kind.MEASURE)).stream()
                .flatMap(measures -> measures.rows().stream())
                .filter(row -> row.period() != null && Objects.requireNonNull(row.period()).from() != null && Objects.requireNonNull(Objects.requireNonNull(row.period()).from()).getYear() == timeline.firstYear())
                .count();
        String first = begin == 0 ? frame.say("timeline.span", Overview.years(frame).orElseGet(() -> String.valueOf(timeline.firstYear()))) : frame.say("timeline.begin", frame.many((int) begin), begin, String.valueOf(timeline.firstYear()));
        return undated == 0 ? first : first + " " + frame.say("timeline.undated", frame.many(undated), undated);
    }

    private static Line lead(Frame frame, Set<Kind> kinds) {
        String shown = frame.say(kinds.contains(Kind.MEASURE) ? "timeline.lead" : "timeline.lead.goals");
        return Line.of(shown);
    }

    private static Bars bars(Frame frame, Timeline timeline, Set<Kind> kinds, String caption) {
        List<Element> rows = Schedules.rows(frame.edition().plan(), kinds);
        boolean months = timeline.rows().stream().anyMatch(row -> row.period() != null && row.period().precision() != null && row.period().precision() != Precision.YEAR);
        Strip strip = new Strip(timeline, frame.words(), months, WIDTH);
        List<Table.Row> told = new ArrayList<>();
        List<@Nullable Drawing> drawn = new ArrayList<>();
        Grouped grouped = new Grouped(frame);
        for (int at = 0; at < rows.size(); at++) {
            grouped.before(rows.get(at)).ifPresent(area -> {
                told.add(Table.Row.group(area, 3));
                drawn.add(null);
            });
            Timeline.Row row = timeline.rows().get(at);
            told.add(row(frame, rows.get(at), row));
            drawn.add(strip.row(row, "tid-" + (at + 1)));
        }
        Table table = new Table(caption, List.of(frame.labels(), frame.column("title", TITLE), frame.column("when", WHEN)), told);
        return new Bars(table, strip.axis("tid-ar"), strip.years(), drawn, BARS);
    }

    private static Table.Row row(Frame frame, Element row, Timeline.Row timed) {
        boolean heading = row.kind() != Kind.MEASURE;
        List<Span> title = frame.own(Frame.cut(row.title(), Scale.of(frame.edition().plan()) == Scale.FULL ? LONGEST : LONGEST_OF_MANY)).spans().stream().map(span -> new Span(span.text(), heading, false, null, span.language())).toList();
        String when = frame.schedules().when(row);
        if (when.isEmpty() && heading && timed.period() != null) {
            when = Overview.when(frame, row);
        }
        return new Table.Row(List.of(Line.of(frame.within(row)), new Line(title), when.isEmpty() && !heading ? frame.line("not-set") : Line.of(when)));
    }
}
