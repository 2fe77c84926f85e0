package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block.Facts;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Block.Missing;
import no.samspill.publishing.document.Block.Note;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/** The plan's tree as sections: an area is a chapter, and each row stands under the one that holds it. Areas with nothing under them share a page. */
final class Rows {
    /** Longer than that, a fact does not stand in a line over a heading. */
    private static final int SHORT = 40;

    private final Frame frame;
    private final Scale scale;
    private final boolean above;
    private final Gaps gaps;
    private final List<Element> areas;
    private final Widths widths;

    /** @param above whether short facts of an area or a goal stand over its heading */
    private Rows(Frame frame, Scale scale, boolean above) {
        this.frame = frame;
        this.scale = scale;
        this.above = above;
        this.gaps = new Gaps(frame);
        this.areas = frame.all(Kind.FOCUS_AREA).toList();
        this.widths = new Widths(frame, MeasureTable.COLUMNS);
    }

    static List<Section> of(Frame frame) {
        return of(frame, new Rows(frame, Scale.of(frame.edition().plan()), true));
    }

    /** Each row with its facts under it, for a paper whose slides are made of the same. */
    static List<Section> each(Frame frame) {
        return of(frame, new Rows(frame, Scale.FULL, false));
    }

    private static List<Section> of(Frame frame, Rows rows) {
        List<Section> chapters = new ArrayList<>();
        List<Section> loose = new ArrayList<>();
        List<Element> looseRows = new ArrayList<>();
        List<Element> tops = frame.edition().plan().elements();
        for (int i = 0; i < tops.size(); i++) {
            Element top = tops.get(i);
            if (top.kind() != Kind.FOCUS_AREA) {
                looseRows.add(top);
                loose.add(rows.section(top, "del-" + (i + 1), false));
            } else if (!top.elements().isEmpty()) {
                chapters.add(rows.section(top, "del-" + (i + 1), false));
            }
        }
        Unwritten.of(frame).ifPresent(chapters::add);
        if (!loose.isEmpty()) {
            chapters.add(rows.loose(looseRows, loose));
        }
        return chapters;
    }

    /** All of it as a tree, however many there are: for those who have it beside them. */
    static List<Section> inFull(Frame frame) {
        Rows rows = new Rows(frame, Scale.FULL, true);
        List<Section> chapters = new ArrayList<>();
        List<Section> loose = new ArrayList<>();
        List<Element> tops = frame.edition().plan().elements();
        for (int i = 0; i < tops.size(); i++) {
            (tops.get(i).kind() == Kind.FOCUS_AREA ? chapters : loose).add(rows.section(tops.get(i), "del-" + (i + 1), false));
        }
        if (!loose.isEmpty()) {
            chapters.add(new Section(Section.Kind.CHAPTER, "tiltak", null, null, frame.line("content"), List.of(), loose));
        }
        return chapters;
    }

    /** Goals and measures without an area. Where measures are many, those that stand under nothing are in one table. */
    private Section loose(List<Element> rows, List<Section> inFull) {
        Line title = frame.line("content");
        if (scale == Scale.FULL || rows.stream().anyMatch(row -> row.kind() == Kind.GOAL) && scale == Scale.TABLES) {
            return new Section(Section.Kind.CHAPTER, "tiltak", null, null, title, List.of(), inFull, Section.Start.PAGE);
        }
        MeasureTable table = new MeasureTable(frame, widths);
        Block all = new TableBlock(table.of(title.plain(), rows));
        return new Section(Section.Kind.CHAPTER, "tiltak", null, null, title, List.of(all), table.beneath(), Section.Start.PAGE);
    }

    private Section section(Element row, String id, boolean exampleAbove) {
        List<Block> blocks = new ArrayList<>();
        boolean example = row.example() || onlyExamples(row);
        List<Fact> facts = frame.told().facts(row);
        boolean area = row.kind() == Kind.FOCUS_AREA;
        boolean over = above && (area || row.kind() == Kind.GOAL) && facts.stream().allMatch(Rows::isShort) && facts.size() <= 3;
        if (area) {
            blocks.add(new Lead(Line.of(found(row))));
        }
        if (example && !exampleAbove) {
            blocks.add(new Note(frame.line(row.elements().isEmpty() ? "example.one" : "example.many")));
        }
        if (!facts.isEmpty() && !over) {
            blocks.add(new Facts(facts));
        }
        blocks.addAll(Rich.blocks(row.text(), frame));
        missing(row, facts).ifPresent(key -> blocks.add(new Missing(frame.line(key))));
        List<Section> inner = new ArrayList<>();
        if (folded(row)) {
            MeasureTable table = new MeasureTable(frame, widths);
            String caption = row.title().isBlank() ? frame.say("content") : row.title();
            blocks.add(new TableBlock(table.of(caption, row.elements())));
            inner.addAll(table.beneath());
        } else {
            for (int i = 0; i < row.elements().size(); i++) {
                inner.add(section(row.elements().get(i), id + "-" + (i + 1), exampleAbove || example));
            }
        }
        String label = frame.edition().labels().findWithin(row.id()).orElse(null);
        Section made = new Section(kind(row), id, kicker(row, label, over ? facts : List.of()), label, frame.own(row.title()), blocks, inner);
        return area ? made.starting(Section.Start.PAGE) : made;
    }

    /** Whether those under it stand in a table. */
    private boolean folded(Element row) {
        if (row.measures().findAny().isEmpty()) {
            return false;
        }
        return switch (scale) {
            case FULL -> false;
            case TABLES -> row.kind() == Kind.GOAL || row.kind() == Kind.STRATEGY || row.elements().stream().noneMatch(inner -> inner.kind() == Kind.GOAL);
            case MANY -> row.kind() != Kind.MEASURE;
        } && !row.elements().isEmpty();
    }

    private static boolean isShort(Fact fact) {
        return fact.term().length() + fact.said().length() <= SHORT && fact.values().stream().noneMatch(Fact.Value::unsettled);
    }

    /** "To målsettinger og fem tiltak. Tre av dem har både tid og ansvar." */
    private String found(Element area) {
        int goals = (int) Overview.count(area, Kind.GOAL);
        int measures = (int) Overview.count(area, Kind.MEASURE);
        long whole = area.measures().filter(Gaps.says(Field.SCHEDULE).and(Gaps.says(Field.RESPONSIBILITY))).count();
        String counted = frame.say("area.counts", frame.many(goals), goals, frame.words().number(measures), measures);
        if (measures == 0 || gaps.nowhere(Field.SCHEDULE) || gaps.nowhere(Field.RESPONSIBILITY)) {
            return counted;
        }
        return counted + " " + (whole == measures ? frame.say("area.whole", measures) : frame.say("area.some", frame.many((int) whole), whole));
    }

    private static boolean onlyExamples(Element row) {
        return !row.elements().isEmpty() && row.elements().stream().allMatch(inner -> inner.example() || onlyExamples(inner));
    }

    /** What is said nowhere in the plan is said once, on its first page. */
    private Optional<String> missing(Element row, List<Fact> facts) {
        return switch (row.kind()) {
            case FOCUS_AREA, STRATEGY -> Optional.empty();
            case GOAL -> row.measures().findAny().isEmpty() ? Optional.of("missing.measures") : Optional.empty();
            case MEASURE -> facts.isEmpty() && frame.edition().plan().measures().anyMatch(other -> !other.meant().isEmpty()) ? Optional.of("missing.measure") : Optional.empty();
        };
    }

    private String kicker(Element row, @Nullable String label, List<Fact> facts) {
        String kind = frame.words().get("kind." + row.kind());
        String first = switch (row.kind()) {
            case FOCUS_AREA -> (areas.size() == 1 ? kind : frame.say("area.of", areas.indexOf(row) + 1, areas.size())) + frame.edition().labels().findMark(row.id()).map(mark -> " · " + mark).orElse("");
            case GOAL -> label == null ? kind : kind + " " + label;
            default -> kind;
        };
        return Stream.concat(Stream.of(first), facts.stream().map(fact -> fact.term() + ": " + fact.said())).collect(Collectors.joining(" · "));
    }

    private static Section.Kind kind(Element row) {
        return switch (row.kind()) {
            case FOCUS_AREA -> Section.Kind.FOCUS_AREA;
            case GOAL -> Section.Kind.GOAL;
            case STRATEGY -> Section.Kind.STRATEGY;
            case MEASURE -> Section.Kind.MEASURE;
        };
    }
}
