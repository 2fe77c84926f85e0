package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Timeline;
import no.samspill.figure.TimelinePicture;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.publishing.document.Block.Figure;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/**
 * The plan on a wall: the aim, the areas, what is to be done, who and when, and what is asked of those who sit there. Few goals have a slide
 * each, more have one for their area; what has no room on a slide stands in the notes beside it, to the letter.
 */
final class PlanSlides {
    /** Goals with a slide each. */
    /** Letters of a title beside its bar. */
    private static final int BRIEF = 22;
    private static final int FEW_GOALS = 6;
    private static final int FEW_MEASURES = 14;
    /** Areas with a slide each: with all else, twenty slides. */
    private static final int MOST_AREAS = 10;
    private static final int MOST_ROWS = 7;
    private static final int MOST_BARS = 8;
    private static final int LONGEST_LEAD = 150;
    private static final int LONGEST_CELL = 80;
    /** Where so few measures share a slide, each has room for three lines. */
    private static final int FEW_ON_A_SLIDE = 3;
    private static final int LONGEST_OF_FEW = 160;
    private static final int LONGEST_STATEMENTS = 240;
    private static final int WIDTH = 900;

    private final Frame frame;
    private final Plan plan;
    private final List<Section> tree;

    private PlanSlides(Frame frame) {
        this.frame = frame;
        this.plan = frame.edition().plan();
        this.tree = Rows.inFull(frame);
    }

    /** @param end what is for the one who speaks, and for nobody else */
    static List<Section> of(Frame frame, Around around, List<Section> end) {
        PlanSlides slides = new PlanSlides(frame);
        List<Section> told = new ArrayList<>(slides.stands());
        told.addAll(slides.areas());
        told.addAll(slides.content());
        slides.who().ifPresent(told::add);
        slides.when().ifPresent(told::add);
        Counted.onWall(frame, around).ifPresent(told::add);
        told.add(slides.asked(around, end));
        return told;
    }

    /** The areas and what stands under them, for a paper that has the rest its own way. */
    static List<Section> content(Frame frame) {
        return new PlanSlides(frame).content();
    }

    private List<Section> stands() {
        String objective = plan.overallObjective();
        String question = plan.keyQuestion();
        if (objective != null && question != null && objective.length() + question.length() <= LONGEST_STATEMENTS) {
            return List.of(statement("mal", frame.called(Field.OVERALL_OBJECTIVE), frame.own(objective), List.of(new Listing(false, List.of(
                    new Listing.Item(Line.of(frame.called(Field.KEY_QUESTION)), List.of()), new Listing.Item(frame.own(question), List.of()))))));
        }
        return Stream.of(
                        Optional.ofNullable(objective).map(words -> statement("mal", frame.called(Field.OVERALL_OBJECTIVE), frame.own(words), List.of())),
                        Optional.ofNullable(question).map(words -> statement("sporsmal", frame.called(Field.KEY_QUESTION), frame.own(words), List.of())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Section statement(String id, String title, Line said, List<Block> under) {
        return new Section(Section.Kind.STATEMENT, id, null, null, Line.of(title), Stream.concat(Stream.of(new Paragraph(said)), under.stream()).toList(), List.of());
    }

    private List<Section> areas() {
        List<Element> areas = frame.all(Kind.FOCUS_AREA).toList();
        if (areas.isEmpty()) {
            return List.of();
        }
        int begun = (int) areas.stream().filter(area -> !area.elements().isEmpty()).count();
        String title = begun == areas.size()
                ? frame.say("slides.areas.all", frame.many(areas.size()), areas.size())
                : begun == 0 ? frame.say("slides.areas.none", frame.many(areas.size()), areas.size()) : frame.say("slides.areas.some", frame.many(begun), begun, frame.words().number(areas.size()));
        Optional<String> term = areas.stream().flatMap(area -> frame.told().facts(area).stream()).map(Fact::term).findFirst();
        int shown = areas.size() <= MOST_ROWS ? areas.size() : MOST_ROWS - 1;
        List<Table.Row> rows = new ArrayList<>(areas.stream().limit(shown).map(area -> new Table.Row(List.of(
                cell(area.title()), count(area, Kind.GOAL), count(area, Kind.MEASURE),
                Line.of(term.map(called -> frame.told().facts(area).stream().filter(fact -> fact.term().equals(called)).map(Fact::said).collect(Collectors.joining("; "))).map(PlanSlides::cut).orElse(""))))).toList());
        if (shown < areas.size()) {
            rows.add(new Table.Row(List.of(frame.line("overview.more", areas.size() - shown), Line.EMPTY, Line.EMPTY, Line.EMPTY)));
        }
        Table table = new Table(title, List.of(frame.column("area", 48), new Table.Column(frame.say("column.goals"), 11, true), new Table.Column(frame.say("column.measures"), 13, true), new Table.Column(term.orElse(""), 28)), rows).lean();
        List<Section> beside = new ArrayList<>(tree.stream().filter(section -> section.kind() == Section.Kind.FOCUS_AREA && section.sections().isEmpty()).toList());
        if (several()) {
            beside.addAll(untold());
        }
        return List.of(new Section(Section.Kind.CHAPTER, "omradene", null, null, Line.of(title), List.of(new TableBlock(table)), beside));
    }

    private Line count(Element area, Kind kind) {
        long count = Overview.count(area, kind);
        return Line.of(count == 0 ? "–" : String.valueOf(count));
    }

    private List<Section> parts() {
        return tree.stream().filter(section -> !section.sections().isEmpty() || section.kind() != Section.Kind.FOCUS_AREA).toList();
    }

    private boolean several() {
        return parts().size() > MOST_AREAS;
    }

    /** Areas that have no slide. */
    private List<Section> untold() {
        return parts().subList(MOST_AREAS, parts().size());
    }

    private List<Section> content() {
        long goals = frame.all(Kind.GOAL).count();
        boolean each = goals <= FEW_GOALS && plan.measures().count() <= FEW_MEASURES;
        return parts().stream().limit(MOST_AREAS).flatMap(part -> each ? inFull(part).stream() : Stream.of(folded(part))).toList();
    }

    /** A slide for each goal, and one for what stands under none. */
    private List<Section> inFull(Section part) {
        List<Section> slides = new ArrayList<>();
        List<Section> loose = new ArrayList<>();
        for (Section inner : part.sections()) {
            if (inner.kind() == Section.Kind.GOAL) {
                slides.add(goal(part, inner));
            } else {
                loose.add(inner);
            }
        }
        if (!loose.isEmpty() || slides.isEmpty()) {
            slides.add(0, new Section(Section.Kind.CHAPTER, part.id(), null, null, part.title(), loose.isEmpty() ? List.of() : List.of(new TableBlock(measures(part.title().plain(), loose))), loose));
        }
        Section first = slides.getFirst();
        slides.set(0, with(first, Stream.concat(own(part), first.sections().stream()).toList()));
        return slides;
    }

    private Section goal(Section part, Section goal) {
        List<Section> rows = goal.sections().stream().flatMap(Section::walk).filter(row -> row.kind() == Section.Kind.MEASURE).toList();
        List<Block> blocks = new ArrayList<>();
        List<String> strategies = goal.sections().stream().filter(row -> row.kind() == Section.Kind.STRATEGY).map(row -> row.title().plain()).toList();
        if (strategies.size() == 1) {
            blocks.add(new Paragraph(Line.of(Frame.cut(frame.words().get("kind.STRATEGY") + ": " + strategies.getFirst(), LONGEST_LEAD))));
        }
        blocks.add(rows.isEmpty() ? new Paragraph(frame.line("missing.measures")) : new TableBlock(measures(goal.entry(), rows)));
        return new Section(Section.Kind.GOAL, goal.id(), part.title().plain(), null, Line.of(goal.entry()), blocks, List.of(goal));
    }

    private Table measures(String caption, List<Section> rows) {
        List<String> terms = List.of(Field.SCHEDULE.asked(frame.words()), Field.RESPONSIBILITY.asked(frame.words()));
        List<Section> measures = rows.stream().flatMap(Section::walk).filter(row -> row.kind() == Section.Kind.MEASURE || row.sections().isEmpty()).toList();
        int longest = measures.size() <= FEW_ON_A_SLIDE ? LONGEST_OF_FEW : LONGEST_CELL;
        return new Table(
                caption,
                List.of(new Table.Column(frame.say("column.measure"), 56), new Table.Column(terms.get(0), 18), new Table.Column(terms.get(1), 26)),
                measures.stream().map(row -> new Table.Row(List.of(Line.of(Frame.cut(row.entry().replaceAll("\\s+", " "), longest)), said(row, terms.get(0)), said(row, terms.get(1))))).toList()).lean();
    }

    private static Line said(Section row, String term) {
        return Line.of(row.blocks().stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(block -> ((Block.Facts) block).facts().stream())
                .filter(fact -> fact.term().equals(term))
                .map(fact -> cut(fact.said()))
                .collect(Collectors.joining("; ")));
    }

    /** One slide for an area: a row for each goal, or for each measure where there are no goals. */
    private Section folded(Section part) {
        List<Section> rows = part.sections().stream().filter(inner -> inner.kind() == Section.Kind.GOAL).toList();
        boolean goals = !rows.isEmpty();
        List<Section> told = goals ? rows : part.sections().stream().flatMap(Section::walk).filter(row -> row.kind() == Section.Kind.MEASURE).toList();
        int shown = told.size() <= MOST_ROWS ? told.size() : MOST_ROWS - 1;
        List<Table.Row> lines = new ArrayList<>(told.stream().limit(shown).map(row -> goals ? goalRow(row) : new Table.Row(List.of(cell(row.entry()), said(row, Field.SCHEDULE.asked(frame.words())), Line.EMPTY))).toList());
        if (shown < told.size()) {
            lines.add(new Table.Row(List.of(frame.line(goals ? "slides.more.goals" : "slides.more.measures", told.size() - shown), Line.EMPTY, Line.EMPTY)));
        }
        Table table = new Table(part.title().plain(), List.of(frame.column(goals ? "goal" : "measure", 62), frame.column(goals ? "measures" : "when", 20), frame.column("when", 18)), lines).lean();
        List<Block> blocks = lines.isEmpty() ? List.of(new Paragraph(frame.line("missing.measures"))) : List.of(new TableBlock(table));
        return new Section(Section.Kind.CHAPTER, part.id(), null, null, part.title(), blocks, Stream.concat(own(part), part.sections().stream()).toList());
    }

    private Table.Row goalRow(Section goal) {
        List<Section> measures = goal.walk().filter(row -> row.kind() == Section.Kind.MEASURE).toList();
        String count = measures.isEmpty() ? frame.say("none-yet") : String.valueOf(measures.size());
        return new Table.Row(List.of(cell(goal.entry()), Line.of(count), Line.of(when(goal))));
    }

    private String when(Section goal) {
        return frame.all(Kind.GOAL).filter(row -> row.title().equals(goal.title().plain())).findFirst().map(row -> Overview.when(frame, row)).orElse("");
    }

    /** What is written about the part itself, for the notes. */
    private static Stream<Section> own(Section part) {
        List<Block> said = part.blocks().stream().filter(block -> !(block instanceof Block.Missing)).toList();
        return said.isEmpty() ? Stream.of() : Stream.of(new Section(part.kind(), part.id() + "-selv", null, null, part.title(), said, List.of()));
    }

    private static Section with(Section slide, List<Section> beside) {
        return new Section(slide.kind(), slide.id(), slide.kicker(), slide.label(), slide.title(), slide.blocks(), beside);
    }

    private Optional<Section> who() {
        Optional<Block> shown = Responsible.onWall(frame).or(() -> Responsible.counted(frame, MOST_ROWS).map(TableBlock::new));
        return shown.map(block -> new Section(Section.Kind.CHAPTER, "ansvar", null, null, Line.of(Responsible.found(frame).orElseThrow()), List.of(block), List.of()));
    }

    private Optional<Section> when() {
        return frame.schedules().fitting(plan, MOST_BARS).map(timeline -> new Section(
                Section.Kind.CHAPTER, "tidslinje", null, null, Line.of(Times.found(frame, timeline)), List.of(picture(timeline)), List.of()));
    }

    private Figure picture(Timeline timeline) {
        String caption = frame.say("timeline.table");
        String alt = frame.say("timeline.alt", timeline.rows().size(), String.valueOf(timeline.firstYear()), String.valueOf(timeline.lastYear()), timeline.undated());
        Table twin = new Table(caption, List.of(frame.column("title", 70), frame.column("when", 30)), timeline.rows().stream()
                .map(row -> new Table.Row(List.of(Line.of((row.label() + " " + row.title()).strip()), Line.of(row.when()))))
                .toList());
        return new Figure(TimelinePicture.onWall(brief(timeline), frame.words(), WIDTH, alt), caption, alt, twin, false);
    }

    /** Each row on one line, so that the picture is not made smaller to have room: the whole titles stand with the measures, and in the notes. */
    private static Timeline brief(Timeline timeline) {
        return new Timeline(
                timeline.rows().stream().map(row -> new Timeline.Row(row.label(), Frame.cut(row.title(), BRIEF), row.rank(), row.period(), row.when())).toList(),
                timeline.firstYear(), timeline.lastYear(), timeline.now());
    }

    private Section asked(Around around, List<Section> end) {
        List<Line> asked = Overview.asked(frame, around);
        return new Section(Section.Kind.CHAPTER, "sporres", null, null, frame.line("slides.asked"), List.of(new Listing(true, asked.stream().limit(3).map(line -> new Listing.Item(line, List.of())).toList())), end);
    }

    private static Line cell(String text) {
        return Line.of(cut(text));
    }

    private static String cut(String text) {
        return Frame.cut(text.replaceAll("\\s+", " "), LONGEST_CELL);
    }
}
