package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.figure.Band;
import no.samspill.figure.Shares;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.HowFar;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.progress.ProgressPlan;
import no.samspill.publishing.deck.Grids;
import no.samspill.publishing.document.Block.Bands;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block.Tally;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What the council is told between its meetings, on a wall and in the order such an update has. Few goals have a slide each, more have one
 * for their area, very many one for all of them; the whole of it stands beside them, to the letter.
 */
final class StatusSlides {
    private static final int FEW_GOALS = 6;
    private static final int FEW_MEASURES = 14;
    /** Areas with a slide each. */
    private static final int FEW_AREAS = 6;
    private static final int MANY = 150;
    /** Of very many, those that have changed most. */
    private static final int CHANGED = 5;
    private static final int MOST_ROWS = 7;
    private static final int MOST_MEETINGS = 12;
    private static final int MOST_REMARKS = 5;
    private static final int LONGEST_REMARK = 84;
    private static final int LONGEST_NAME = 46;
    private static final int LONGEST_LEAD = 110;
    private static final int LONGEST_TITLE = 135;
    private static final List<Field> COLUMNS = List.of(Field.SCHEDULE, Field.FUNDING, Field.RESPONSIBILITY, Field.ATTRACTIVENESS);
    private static final Map<Field, Integer> SHARES = Map.of(Field.SCHEDULE, 11, Field.FUNDING, 17, Field.RESPONSIBILITY, 17, Field.ATTRACTIVENESS, 13);

    private final Frame frame;
    private final @Nullable ProgressPlan progress;
    private final Set<ElementId> moved;
    private final List<Section> tree;
    private final Map<ElementId, Section> told;
    private final List<Element> parts;
    private final boolean each;

    StatusSlides(Frame frame, @Nullable ProgressPlan progress, Set<ElementId> moved) {
        this.frame = frame;
        this.progress = progress;
        this.moved = moved;
        this.tree = Rows.inFull(frame);
        this.told = told(frame.edition().plan().elements(), tree);
        this.parts = frame.edition().plan().elements().stream().filter(row -> !row.elements().isEmpty() || row.kind() != Kind.FOCUS_AREA).toList();
        this.each = frame.all(Kind.GOAL).count() <= FEW_GOALS && measures().size() <= FEW_MEASURES;
    }

    /** @param paper the same to be read @param counted the slide of what is counted; empty for none */
    List<Section> all(List<Section> paper, Optional<Section> counted) {
        List<Section> slides = new ArrayList<>();
        howFar().ifPresent(slides::add);
        meetings().ifPresent(slides::add);
        slides.addAll(content());
        slides.addAll(unfinished());
        paper.stream().filter(section -> section.id().equals("fremdrift")).map(this::way).forEach(slides::add);
        counted.ifPresent(slides::add);
        Stream.of("aret", "mal", "sporsmal").flatMap(id -> paper.stream().filter(section -> section.id().equals(id))).filter(section -> section.kind() == Section.Kind.STATEMENT || section.blocks().stream().anyMatch(Block.Figure.class::isInstance)).forEach(slides::add);
        partners().ifPresent(slides::add);
        Section sources = Sources.named(frame);
        if (slides.isEmpty()) {
            slides.add(sources);
        } else {
            slides.add(with(slides.removeLast(), List.of(sources)));
        }
        return slides;
    }

    private List<Element> measures() {
        return frame.edition().plan().measures().toList();
    }

    /** Empty where no measure tells. */
    private Optional<Section> howFar() {
        if (HowFar.of(frame.edition().plan()).isEmpty()) {
            return Optional.empty();
        }
        Map<Standing, Integer> counts = counts(measures());
        List<Integer> numbers = numbers(counts);
        Standing furthest = counts.getOrDefault(Standing.COMPLETED, 0) > 0 ? Standing.COMPLETED : Standing.UNDER_WAY;
        Band band = Band.counted(numbers, kinds());
        String alt = said(counts);
        Tally tally = new Tally(band.bar("status-alle", 680, 42, band.whole(), alt), alt, IntStream.range(0, numbers.size()).mapToObj(at -> new Tally.Count(numbers.get(at), kinds().get(at))).toList());
        String title = counts.getOrDefault(furthest, 0) == 0 ? frame.say("status.slides.none", measures().size()) : frame.say("status.slides." + furthest, counts.getOrDefault(furthest, 0), measures().size());
        return Optional.of(slide("hvor-langt", null, title, List.of(tally), List.of()));
    }

    private List<Shares.Kind> kinds() {
        return Stream.of(Standing.values()).map(each -> HowFar.kind(frame.words(), each).called(each.signed(brief(each)))).toList();
    }

    private static Map<Standing, Integer> counts(List<Element> measures) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        measures.forEach(measure -> counts.merge(Standing.of(measure), 1, Integer::sum));
        return counts;
    }

    private static List<Integer> numbers(Map<Standing, Integer> counts) {
        return Stream.of(Standing.values()).map(each -> counts.getOrDefault(each, 0)).toList();
    }

    /** "2 under arbeid, 1 på vent" */
    private String said(Map<Standing, Integer> counts) {
        return Stream.of(Standing.values()).filter(each -> counts.getOrDefault(each, 0) > 0).map(each -> counts.get(each) + " " + word(each)).collect(Collectors.joining(", "));
    }

    private String brief(Standing standing) {
        return frame.words().get(standing == Standing.UNTOLD ? "paper.status.untold" : standing.key());
    }

    private String word(Standing standing) {
        return brief(standing).toLowerCase(Locale.forLanguageTag(frame.words().language().tag()));
    }

    private Optional<Section> meetings() {
        return Meetings.of(frame, progress).map(table -> {
            int areas = table.rows().size();
            int dated = table.columns().size() < 2 ? 0 : (int) table.rows().stream().filter(row -> row.cells().get(1).plain().chars().anyMatch(Character::isDigit)).count();
            String title = dated == 0 ? frame.say("status.slides.areas", frame.many(areas), areas) : dated == areas ? frame.say("status.slides.areas.dated", frame.words().number(areas), areas) : frame.say("status.slides.areas.some", frame.many(dated), dated, frame.words().number(areas));
            List<Table.Row> rows = new ArrayList<>(table.rows().subList(0, areas <= MOST_MEETINGS ? areas : MOST_MEETINGS - 1));
            if (rows.size() < areas) {
                rows.add(new Table.Row(Stream.concat(Stream.of(frame.line("overview.more", areas - rows.size())), table.columns().stream().skip(1).map(any -> Line.EMPTY)).toList()));
            }
            Line lead = Line.of(table.caption() + ", " + Meetings.reference(frame, progress));
            List<Section> whole = areas > MOST_MEETINGS ? List.of(Section.chapter("omrader-alle", table.caption(), List.of(new TableBlock(table)))) : List.of();
            return slide("omrader", null, title, List.of(new Paragraph(lead), new TableBlock(new Table(table.caption(), table.columns(), rows))), whole);
        });
    }

    private List<Section> content() {
        if (each) {
            return parts.stream().flatMap(part -> goals(part).stream()).toList();
        }
        if (measures().size() <= MANY && parts.size() <= FEW_AREAS) {
            return parts.stream().map(part -> folded(part, List.of(section(part)))).toList();
        }
        List<Section> slides = new ArrayList<>(List.of(together()));
        parts.stream().filter(part -> changed(part) > 0).sorted(Comparator.comparing(this::changed).reversed()).limit(CHANGED).map(part -> folded(part, List.of())).forEach(slides::add);
        return slides;
    }

    private long changed(Element part) {
        return part.measures().filter(measure -> moved.contains(measure.id())).count();
    }

    /** A slide for each goal, and one for what stands under none. */
    private List<Section> goals(Element part) {
        List<Section> slides = new ArrayList<>();
        List<Element> goals = part.walk().filter(row -> row.kind() == Kind.GOAL).toList();
        List<Element> loose = goals.isEmpty() ? part.measures().toList() : loose(part);
        if (!loose.isEmpty()) {
            slides.add(with(measured(part, loose, part.title(), List.of()), loose.stream().map(this::section).toList()));
        }
        goals.forEach(goal -> slides.add(with(goal(part, goal), List.of(section(goal)))));
        if (slides.isEmpty()) {
            slides.add(slide(id(part), null, part.title(), List.of(new Paragraph(frame.line("missing.measures"))), List.of()));
        }
        slides.set(0, with(slides.getFirst(), own(part, goals)));
        return slides;
    }

    /** What is written about an area and about the strategies that stand under none of its goals. */
    private List<Section> own(Element part, List<Element> goals) {
        List<Element> told = goals.stream().flatMap(Element::walk).toList();
        return part.walk().filter(row -> row.kind() != Kind.MEASURE && !told.contains(row)).map(this::section).filter(section -> section.blocks().stream().anyMatch(block -> !(block instanceof Block.Missing)) || section.kind() == Section.Kind.STRATEGY)
                .map(section -> new Section(section.kind(), section.id() + "-selv", section.kicker(), section.label(), section.title(), section.blocks(), List.of())).toList();
    }

    private static List<Element> loose(Element part) {
        List<Element> under = part.walk().filter(row -> row.kind() == Kind.GOAL).flatMap(Element::measures).toList();
        return part.measures().filter(measure -> !under.contains(measure)).toList();
    }

    private Section goal(Element part, Element goal) {
        List<Element> measures = goal.measures().filter(measure -> !bare(measure)).toList();
        List<Block> lead = new ArrayList<>();
        String facts = frame.told().facts(goal).stream().map(fact -> fact.written() == null ? fact.said() : fact.written()).collect(Collectors.joining(" · "));
        lead.add(new Paragraph(Line.of(Frame.cut((name(goal) + (facts.isEmpty() ? "" : " · " + facts)), LONGEST_LEAD))));
        List<Element> strategies = goal.walk().filter(row -> row.kind() == Kind.STRATEGY).toList();
        if (strategies.size() == 1) {
            lead.add(new Paragraph(Line.of(Frame.cut(frame.words().get("kind.STRATEGY") + ": " + strategies.getFirst().title(), LONGEST_LEAD))));
        }
        if (measures.isEmpty()) {
            lead.add(new Paragraph(frame.line(goal.measures().findAny().isEmpty() ? "missing.measures" : "status.slides.bare")));
            return slide(id(goal), part.equals(goal) ? null : part.title(), found(goal), lead, List.of());
        }
        return measured(part.equals(goal) ? goal : part, measures, found(goal), lead);
    }

    /** "Mål A har to tiltak, og begge er i gang" */
    private String found(Element goal) {
        List<Element> measures = goal.measures().toList();
        String label = frame.within(goal);
        String called = label.isEmpty() ? frame.words().get("kind.GOAL") : frame.say("status.slides.goal", label);
        if (measures.isEmpty()) {
            return frame.say("status.slides.goal.none", called);
        }
        Map<Standing, Integer> counts = counts(measures);
        if (counts.getOrDefault(Standing.UNTOLD, 0) == measures.size()) {
            return frame.say("status.slides.goal.count", called, frame.words().number(measures.size()), measures.size());
        }
        if (counts.size() == 1) {
            return frame.say("status.slides.goal.alike", called, frame.words().number(measures.size()), measures.size(), word(Standing.of(measures.getFirst())));
        }
        return frame.say("status.slides.goal.mixed", called, frame.words().number(measures.size()), measures.size(), said(counts));
    }

    /** Measures with all that is said of them; with less of it, where that has no room. */
    private Section measured(Element part, List<Element> measures, String title, List<Block> lead) {
        Table table = Stream.of(COLUMNS, COLUMNS.stream().filter(field -> field != Field.FUNDING).toList(), List.of(Field.SCHEDULE, Field.RESPONSIBILITY))
                .map(fields -> table(title, measures, fields))
                .filter(tried -> Grids.fits(tried, lead.stream().map(block -> ((Paragraph) block).line()).toList()))
                .findFirst()
                .orElseGet(() -> table(title, measures, List.of(Field.SCHEDULE, Field.RESPONSIBILITY)));
        List<Block> blocks = new ArrayList<>(lead);
        blocks.add(new TableBlock(table));
        return slide(id(measures.getFirst()) + "-lysbilde", title.equals(part.title()) ? null : part.title(), title, blocks, List.of());
    }

    private Table table(String caption, List<Element> measures, List<Field> fields) {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("", 7), new Table.Column(frame.say("column.measure"), 93 - fields.stream().mapToInt(field -> SHARES.getOrDefault(field, 15)).sum())));
        fields.forEach(field -> columns.add(new Table.Column(frame.say("status.column." + field.key()), SHARES.getOrDefault(field, 15))));
        return new Table(caption, columns, measures.stream().map(measure -> row(measure, fields)).toList());
    }

    private Table.Row row(Element measure, List<Field> fields) {
        List<Line> cells = new ArrayList<>(List.of(Line.of(frame.within(measure)), title(measure)));
        fields.forEach(field -> cells.add(said(measure, field)));
        return new Table.Row(cells);
    }

    /** Its words, and below them how far it has come. */
    private Line title(Element measure) {
        String standing = HowFar.of(frame.edition().plan()).isPresent() ? "\n" + Standing.of(measure).signed(brief(Standing.of(measure))) : "";
        return new Line(List.of(new Span(Frame.cut(measure.title().strip().replaceAll("\\s+", " "), LONGEST_TITLE) + standing, false, false, null, frame.foreignTag())));
    }

    /** To the letter; what is not settled, or an example, stands out. */
    private Line said(Element measure, Field field) {
        Worded worded = measure.meant().get(field);
        if (worded == null) {
            return new Line(List.of(new Span(frame.say("status.slides.unset"), false, true, null, null)));
        }
        boolean unsettled = Optional.ofNullable(frame.told().asked(measure).get(field)).stream().flatMap(fact -> fact.values().stream()).anyMatch(Fact.Value::unsettled);
        return new Line(List.of(new Span(worded.written().replaceAll("([:/])(?=\\S)", "$1\u200b"), false, unsettled, null, frame.foreignTag())));
    }

    /** Nothing but its name. */
    private static boolean bare(Element measure) {
        return COLUMNS.stream().noneMatch(field -> measure.meant().containsKey(field));
    }

    /** What the table has only names of, and what stood around it. */
    private List<Section> unfinished() {
        List<Element> bare = each && measures().stream().anyMatch(measure -> !bare(measure)) ? parts.stream().filter(part -> part.walk().anyMatch(row -> row.kind() == Kind.GOAL)).flatMap(Element::measures).filter(StatusSlides::bare).toList() : List.of();
        List<Line> remarks = frame.edition().sources().stream().flatMap(source -> source.remarks().stream()).map(frame::own).toList();
        if (bare.isEmpty() && remarks.isEmpty()) {
            return List.of();
        }
        String noted = frame.say(bare.isEmpty() ? "status.remarks" : "status.slides.remarks");
        List<Section> whole = bare.isEmpty() ? List.of() : bare.stream().map(this::section).toList();
        if (bare.isEmpty() || remarks.size() > MOST_REMARKS || remarks.stream().anyMatch(line -> line.plain().length() > LONGEST_REMARK)) {
            List<Section> slides = new ArrayList<>();
            if (!bare.isEmpty()) {
                slides.add(slide("uferdig", null, unfinished(bare), List.of(new TableBlock(table(unfinished(bare), bare, COLUMNS))), whole));
            }
            if (!remarks.isEmpty()) {
                slides.add(slide("merknader", null, noted, List.of(Listing.of(remarks)), List.of()));
            }
            return slides;
        }
        Table table = table(unfinished(bare), bare, COLUMNS);
        List<Table.Row> rows = new ArrayList<>(table.rows());
        if (!remarks.isEmpty()) {
            rows.add(Table.Row.group(new Line(List.of(new Span(noted, true, false, null, null))), table.columns().size()));
            remarks.forEach(remark -> rows.add(Table.Row.group(remark, table.columns().size())));
        }
        return List.of(slide("uferdig", null, unfinished(bare), List.of(new TableBlock(new Table(table.caption(), table.columns(), rows))), whole));
    }

    private String unfinished(List<Element> bare) {
        return bare.size() == 1 ? frame.say("status.slides.unfinished.one", name(bare.getFirst(), 20)) : frame.say("status.slides.unfinished", frame.words().number(bare.size()));
    }

    private String name(Element row, int longest) {
        String label = frame.label(row);
        return label.isEmpty() ? Frame.cut(row.title(), longest) : label;
    }

    private String name(Element row) {
        return (frame.within(row) + " " + row.title()).strip();
    }

    private Section way(Section way) {
        ProgressPlan of = Objects.requireNonNull(progress);
        LocalDate day = frame.edition().day();
        long done = day == null ? 0 : of.steps().stream().filter(step -> step.standing() instanceof no.samspill.progress.Standing.Done || step.when().last().filter(last -> last.isBefore(day)).isPresent()).count();
        String title = frame.say("status.progress") + ": " + (done == 0 ? frame.say("status.slides.steps", of.steps().size()) : frame.say("status.slides.steps.done", done, of.steps().size()));
        return slide(way.id(), null, title, way.blocks(), List.of());
    }

    private Optional<Section> partners() {
        List<Line> partners = Partners.named(frame);
        return partners.isEmpty() ? Optional.empty()
                : Optional.of(slide("samspill", null, frame.say("status.slides.partners", frame.many(partners.size()), partners.size()), List.of(new Paragraph(frame.line("status.slides.partners.lead")), Listing.of(partners)), List.of()));
    }

    /** One slide for an area: a row for each goal with a band, or for each measure where there are no goals. */
    private Section folded(Element part, List<Section> beside) {
        List<Element> goals = part.walk().filter(row -> row.kind() == Kind.GOAL).toList();
        List<Element> rows = goals.isEmpty() ? part.measures().toList() : goals;
        return banded(id(part), part.title(), frame.say(goals.isEmpty() ? "column.measure" : "column.goal"), rows, beside);
    }

    /** One slide for all areas. */
    private Section together() {
        List<Element> areas = frame.edition().plan().elements();
        return banded("alle-omrader", frame.say("status.slides.together", frame.many(areas.size()), areas.size()), frame.say("column.area"), areas, tree);
    }

    private Section banded(String id, String title, String heading, List<Element> all, List<Section> beside) {
        int shown = all.size() <= MOST_ROWS ? all.size() : MOST_ROWS - 1;
        List<Table.Row> rows = new ArrayList<>();
        List<@Nullable Band> bands = new ArrayList<>();
        for (Element row : all.subList(0, shown)) {
            List<Element> measures = row.measures().toList();
            rows.add(new Table.Row(List.of(Line.of(Frame.cut(name(row).replaceAll("\\s+", " "), LONGEST_NAME)).in(frame.foreignTag()), measures.isEmpty() ? frame.line("none-yet") : Line.of(String.valueOf(measures.size())))));
            bands.add(measures.isEmpty() ? null : Band.counted(numbers(counts(measures)), kinds()));
        }
        if (shown < all.size()) {
            rows.add(new Table.Row(List.of(frame.line("status.slides.more", all.size() - shown), Line.EMPTY)));
            bands.add(null);
        }
        List<Shares.Kind> used = kinds().stream().filter(kind -> bands.stream().flatMap(Stream::ofNullable).flatMap(band -> band.parts().stream()).anyMatch(part -> part.kind().equals(kind))).toList();
        Table table = new Table(title, List.of(new Table.Column(heading, 50), new Table.Column(frame.say("column.measures"), 14)), rows);
        return slide(id, null, title, List.of(new Bands("stripe-" + id, table, frame.say("status.slides.band"), 36, 0, Collections.unmodifiableList(bands), false, used)), beside);
    }

    private static String id(Element row) {
        return "s-" + row.id().value();
    }

    /** All that is said of a row, for the one who speaks. */
    private Section section(Element row) {
        return Objects.requireNonNull(told.get(row.id()));
    }

    private static Map<ElementId, Section> told(List<Element> tops, List<Section> tree) {
        Map<String, Section> byId = tree.stream().flatMap(Section::walk).collect(Collectors.toMap(Section::id, section -> section, (one, other) -> one));
        Map<ElementId, Section> told = new HashMap<>();
        for (int at = 0; at < tops.size(); at++) {
            told(tops.get(at), "del-" + (at + 1), byId, told);
        }
        return told;
    }

    private static void told(Element row, String id, Map<String, Section> byId, Map<ElementId, Section> told) {
        told.put(row.id(), Objects.requireNonNull(byId.get(id), id));
        for (int at = 0; at < row.elements().size(); at++) {
            told(row.elements().get(at), id + "-" + (at + 1), byId, told);
        }
    }

    private static Section slide(String id, @Nullable String kicker, String title, List<Block> blocks, List<Section> beside) {
        return new Section(Section.Kind.CHAPTER, id, kicker, null, Line.of(title), blocks, beside);
    }

    private static Section with(Section slide, List<Section> beside) {
        return new Section(slide.kind(), slide.id(), slide.kicker(), slide.label(), slide.title(), slide.blocks(), Stream.concat(slide.sections().stream(), beside.stream()).toList());
    }
}
