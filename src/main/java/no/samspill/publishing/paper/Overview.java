package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.figure.Lamp;
import no.samspill.figure.Timeline;
import no.samspill.plan.Binding;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.progress.Sight;
import no.samspill.publishing.document.Block.Facts;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Missing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** The plan on one page: what is found in it, what it asks for, its focus areas, and what comes next. */
final class Overview {
    private static final int MOST_AREAS = 12;
    private static final int MOST_DATES = 3;
    private static final int MOST_ASKED = 3;
    /** Longer than that, what the plan stands on has the cover alone. */
    private static final int LONGEST = 300;

    private final Frame frame;
    private final Gaps gaps;
    private final List<Element> measures;

    private Overview(Frame frame) {
        this.frame = frame;
        this.gaps = new Gaps(frame);
        this.measures = frame.all(Kind.MEASURE).toList();
    }

    static Section of(Frame frame, Around around) {
        return new Overview(frame).section(around);
    }

    private Section section(Around around) {
        if (frame.edition().plan().elements().isEmpty()) {
            return new Section(Section.Kind.CHAPTER, "kort", null, null, frame.line("overview"), List.of(new Missing(frame.line("empty"))), List.of(), Section.Start.FRONT);
        }
        List<Block> blocks = new ArrayList<>();
        if (frame.all(Kind.FOCUS_AREA).count() > 1 || measures.isEmpty()) {
            blocks.add(new Lead(Line.of(counts())));
        }
        stands().ifPresent(blocks::add);
        Gaps.joined(gaps.everywhere()).ifPresent(said -> blocks.add(new Missing(Line.of(said))));
        if (Scale.of(frame.edition().plan()) == Scale.MANY) {
            blocks.add(new Paragraph(frame.line("overview.where", measures.size())));
        }
        List<Section> parts = Stream.of(asked(around), areas(), next(around)).flatMap(Optional::stream).toList();
        return new Section(Section.Kind.CHAPTER, "kort", frame.say("overview"), null, Line.of(finding()), blocks, parts, Section.Start.FRONT);
    }

    /** "Fem tiltak skal gjøres i 2018–2020. Ett av dem mangler noen som har ansvar." */
    String finding() {
        if (measures.isEmpty()) {
            return frame.say("finding.none");
        }
        int count = measures.size();
        String what = years(frame)
                .map(years -> frame.say("finding.years", frame.many(count), count, years))
                .orElseGet(() -> frame.say("finding.count", frame.many(count), count));
        int nobodys = gaps.without(Field.RESPONSIBILITY).size();
        int undated = gaps.without(Field.SCHEDULE).size();
        String gap = nobodys > 0 ? frame.say("finding.nobodys", frame.many(nobodys), nobodys) : undated > 0 ? frame.say("finding.undated", frame.many(undated), undated) : "";
        return (what + " " + gap).strip();
    }

    static String finding(Frame frame) {
        return new Overview(frame).finding();
    }

    /** "2018–2020"; empty where no measure has a date. */
    static Optional<String> years(Frame frame) {
        return frame.schedules().of(frame.edition().plan(), java.util.Set.of(Kind.MEASURE)).map(Overview::years);
    }

    private static String years(Timeline timeline) {
        return timeline.firstYear() == timeline.lastYear() ? String.valueOf(timeline.firstYear()) : timeline.firstYear() + "–" + timeline.lastYear();
    }

    private String counts() {
        return frame.say("overview.counts", frame.all(Kind.FOCUS_AREA).count(), frame.all(Kind.GOAL).count(), frame.all(Kind.STRATEGY).count(), measures.size());
    }

    private Optional<Block> stands() {
        Plan plan = frame.edition().plan();
        List<Fact> facts = new ArrayList<>();
        stands(facts, Field.OVERALL_OBJECTIVE, plan.overallObjective());
        stands(facts, Field.KEY_QUESTION, plan.keyQuestion());
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Facts(facts));
    }

    private void stands(List<Fact> facts, Field field, @org.jspecify.annotations.Nullable String words) {
        if (words != null && words.length() <= LONGEST) {
            facts.add(new Fact(frame.called(field), List.of(new Fact.Value(frame.own(words), false)), null));
        }
    }

    private Optional<Section> asked(Around around) {
        List<Listing.Item> asked = asked(frame, around).stream().limit(MOST_ASKED).map(line -> new Listing.Item(line, List.of())).toList();
        return measures.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("sporres", frame.say("asked"), List.of(new Listing(true, asked))));
    }

    /** What the plan asks its readers for, the first thing first. */
    static List<Line> asked(Frame frame, Around around) {
        Gaps gaps = new Gaps(frame);
        List<Line> asked = new ArrayList<>();
        asked.add(first(frame, around));
        List<Element> nobodys = gaps.without(Field.RESPONSIBILITY);
        if (!nobodys.isEmpty()) {
            asked.add(point(frame, "asked.nobodys", gaps.named(nobodys), nobodys.size()));
        } else if (gaps.nowhere(Field.RESPONSIBILITY) && frame.all(Kind.MEASURE).findAny().isPresent()) {
            asked.add(point(frame, "asked.nobody"));
        }
        List<Element> undated = gaps.without(Field.SCHEDULE);
        if (!undated.isEmpty()) {
            asked.add(point(frame, "asked.undated", gaps.named(undated), undated.size()));
        }
        long unsettled = gaps.unsettled();
        if (unsettled > 0) {
            asked.add(point(frame, "asked.unsettled", unsettled));
        }
        if (frame.all(Kind.MEASURE).anyMatch(Gaps.says(Field.FUNDING))) {
            asked.add(point(frame, "asked.money"));
        }
        return asked;
    }

    /** What is told of councils is told of the text as it stands: of what was altered since, nobody has said yes to it. */
    private static Line first(Frame frame, Around around) {
        int councils = around.lights().size();
        int adopted = Math.toIntExact(around.lights().stream().filter(light -> light.lamp() == Lamp.LIT).count());
        if (adopted > 0) {
            return adopted == councils ? point(frame, "asked.adopted", councils) : point(frame, "asked.some", adopted, councils);
        }
        return frame.edition().binding() instanceof Binding.Version(int number, var name, var print) ? point(frame, "asked.version", String.valueOf(number)) : point(frame, "asked.draft");
    }

    private static Line point(Frame frame, String key, Object... args) {
        return new Line(List.of(new Span(frame.say(key), true, false, null, null), Span.of(" " + frame.say(key + ".why", args))));
    }

    private Optional<Section> areas() {
        List<Element> areas = frame.all(Kind.FOCUS_AREA).toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        String title = frame.say("overview.areas", frame.many(areas.size()), areas.size());
        return Optional.of(Section.chapter("omradene", title, List.of(new TableBlock(table(frame, title, areas)))));
    }

    /** Twelve rows at most, and the sum of all. */
    private Table table(Frame frame, String title, List<Element> areas) {
        int shown = areas.size() <= MOST_AREAS ? areas.size() : MOST_AREAS - 1;
        List<Table.Row> rows = new ArrayList<>(areas.stream().limit(shown).map(this::row).toList());
        if (shown < areas.size()) {
            List<Element> rest = areas.subList(shown, areas.size());
            rows.add(new Table.Row(List.of(
                    frame.line("overview.more", rest.size()), number(rest.stream().mapToLong(area -> count(area, Kind.GOAL)).sum()),
                    number(rest.stream().mapToLong(area -> count(area, Kind.MEASURE)).sum()), Line.EMPTY, Line.EMPTY)));
        }
        if (areas.size() > 1) {
            rows.add(new Table.Row(List.of(frame.line("overview.whole"), number(frame.all(Kind.GOAL).count()), number(measures.size()), Line.EMPTY, Line.EMPTY), Table.Row.Kind.SUM));
        }
        return new Table(
                title,
                List.of(frame.column("area", 34), new Table.Column(frame.say("column.goals"), 8, true), new Table.Column(frame.say("column.measures"), 9, true), frame.column("when", 16), frame.column("gap", 33)),
                rows).lean();
    }

    private Table.Row row(Element area) {
        return new Table.Row(List.of(frame.own(area.title()), number(count(area, Kind.GOAL)), number(count(area, Kind.MEASURE)), Line.of(when(frame, area)), Line.of(gaps.of(area))));
    }

    /** The years of its measures; empty where none has a date. */
    static String when(Frame frame, Element area) {
        return frame.schedules().of(frame.edition().plan().with(List.of(area)), java.util.Set.of(Kind.MEASURE)).map(Overview::years).orElse("");
    }

    static long count(Element area, Kind kind) {
        return area.walk().filter(row -> row.kind() == kind).count();
    }

    private static Line number(long count) {
        return Line.of(String.valueOf(count));
    }

    /** The next steps of the way; empty where nobody has told them. */
    private Optional<Section> next(Around around) {
        LocalDate day = frame.edition().day();
        if (around.progress() == null || day == null) {
            return Optional.empty();
        }
        var progress = Objects.requireNonNull(around.progress());
        List<Table.Row> rows = progress.on(day).next().stream()
                .map(Sight::step)
                .filter(step -> step.when().dated())
                .limit(MOST_DATES)
                .map(step -> new Table.Row(List.of(Line.of(Way.when(frame, progress, step)), frame.own(step.title()))))
                .toList();
        String title = frame.say("overview.next");
        return rows.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("videre", title, List.of(new TableBlock(new Table(title, List.of(frame.column("when", 34), frame.column("what", 66)), rows)))));
    }
}
