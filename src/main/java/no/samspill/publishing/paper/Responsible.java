package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.Duties;
import no.samspill.plan.Duty;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Who answers for which measures: measures down and bodies across, so that it is as wide for five as for five hundred; then the same for each body. */
final class Responsible {
    /** As many have room beside each other; of more, there are two kinds. */
    static final int MOST_BODIES = 10;
    private static final int LONGEST_NAME = 22;
    private static final int TITLE = 34;
    private static final int BODIES = 60;
    /** A heading on end needs no more, and what it leaves is the titles'. */
    private static final int UPRIGHT = 6;
    private static final int NAMED = 3;
    /** Where the whole title stands with its measure. */
    private static final int LONGEST = 62;
    /** Of many, each on a line of its own. */
    private static final int LONGEST_OF_MANY = 42;
    /** As many rows of letters of 20 points stand on a slide below its heading, and as many numbers beside a name. */
    private static final int BODIES_ON_WALL = 8;

    private static final int MEASURES_ON_WALL = 8;
    private static final String SETTLED = "●";
    private static final String TENTATIVE = "○";

    private final Frame frame;
    private final Duties duties;
    private final Map<String, List<Duty>> byParty = new LinkedHashMap<>();
    private final List<Element> measures;
    private final List<Element> nobodys;

    private Responsible(Frame frame) {
        this.frame = frame;
        this.duties = frame.edition().duties();
        this.measures = frame.edition().plan().measures().toList();
        duties.parties().forEach(party -> byParty.put(party, List.copyOf(duties.of(party))));
        List<Element> read = byParty.values().stream().flatMap(List::stream).map(Duty::measure).toList();
        java.util.Set<no.samspill.ledger.ElementId> ids = read.stream().map(Element::id).collect(Collectors.toSet());
        measures.stream().filter(measure -> !ids.contains(measure.id()) && !written(measure).isBlank()).forEach(measure -> byParty.computeIfAbsent(written(measure), any -> new ArrayList<>())
                .add(new Duty(measure, written(measure), false, null, true)));
        this.nobodys = measures.stream().filter(measure -> !ids.contains(measure.id()) && written(measure).isBlank()).toList();
    }

    /** Words on who answers for it, which nobody may have understood. */
    private static String written(Element measure) {
        return measure.words().getOrDefault(Field.RESPONSIBILITY, measure.responsibility() == null ? "" : measure.responsibility().written());
    }

    static Optional<Section> of(Frame frame) {
        Responsible responsible = new Responsible(frame);
        return responsible.byParty.isEmpty() ? Optional.empty() : Optional.of(responsible.section());
    }

    /** Bodies down and measures across by their numbers, for a wall where the measures have stood before; empty where there is nobody, or no room for all. */
    static Optional<Block> onWall(Frame frame) {
        Responsible responsible = new Responsible(frame);
        boolean fits = !responsible.byParty.isEmpty() && responsible.narrow() && responsible.byParty.size() <= BODIES_ON_WALL && responsible.measures.size() <= MEASURES_ON_WALL;
        return fits && responsible.measures.stream().noneMatch(measure -> frame.label(measure).isEmpty()) ? Optional.of(new TableBlock(responsible.onWall())) : Optional.empty();
    }

    private Table onWall() {
        List<Table.Column> columns = new ArrayList<>(List.of(frame.column("who", TITLE)));
        measures.forEach(measure -> columns.add(new Table.Column(frame.label(measure), BODIES / measures.size())));
        return new Table(found(), columns, byParty.keySet().stream().map(body -> new Table.Row(Stream.concat(Stream.of(Line.of(body)), measures.stream().map(measure -> sign(body, measure))).toList())).toList());
    }

    static Optional<String> found(Frame frame) {
        Responsible responsible = new Responsible(frame);
        return responsible.byParty.isEmpty() ? Optional.empty() : Optional.of(responsible.found());
    }

    /** Who has what, a row each, for a wall. */
    static Optional<Table> counted(Frame frame, int most) {
        Responsible responsible = new Responsible(frame);
        List<Map.Entry<String, List<Duty>>> parties = responsible.byParty.entrySet().stream().sorted((one, other) -> other.getValue().size() - one.getValue().size()).toList();
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>(parties.stream()
                .limit(parties.size() <= most ? most : most - 1)
                .map(entry -> new Table.Row(List.of(Line.of(Frame.cut(entry.getKey(), 60)), Line.of(String.valueOf(entry.getValue().size())))))
                .toList());
        if (parties.size() > most) {
            rows.add(new Table.Row(List.of(frame.line("responsible.others", parties.size() - most + 1), Line.EMPTY)));
        }
        return Optional.of(new Table(frame.say("responsible.caption"), List.of(frame.column("who", 70), new Table.Column(frame.say("column.measures"), 30, true)), rows));
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean narrow = narrow();
        blocks.add(new Lead(frame.line(narrow ? "responsible.lead" : "responsible.lead.kinds")));
        frame.edition().moved().forEach(moved -> blocks.add(new Paragraph(Line.of(moved))));
        String caption = found();
        boolean many = Scale.of(frame.edition().plan()) == Scale.MANY;
        Optional<Kind> rows = Scale.rows(frame.edition().plan()).stream().findFirst();
        if (!many || rows.isPresent()) {
            blocks.add(new TableBlock(many ? counts(caption, rows.orElseThrow()) : narrow ? matrix(caption, TITLE) : kinds(caption)));
        }
        if (narrow && !many) {
            blocks.add(new Paragraph(Line.of(key())));
        }
        String each = frame.say("responsible.each");
        Section same = Section.chapter("ansvar-hver", each, List.of(new TableBlock(each(each))));
        return new Section(Section.Kind.CHAPTER, "ansvar", frame.say("responsible"), null, Line.of(found()), blocks, List.of(same), Section.Start.PAGE);
    }

    private String key() {
        boolean tentative = byParty.values().stream().flatMap(List::stream).anyMatch(Duty::tentative);
        return SETTLED + " " + frame.say("responsible.has") + (tentative ? "   " + TENTATIVE + " " + frame.say("responsible.tentative") : "");
    }

    /** "Ni har ansvar for fire tiltak. Ett mangler noen." */
    private String found() {
        int has = measures.size() - nobodys.size();
        String first = frame.say("responsible.found", frame.many(byParty.size()), byParty.size(), frame.words().number(has), has);
        return nobodys.isEmpty() ? first : first + " " + frame.say("responsible.nobodys", frame.many(nobodys.size()), nobodys.size());
    }

    private boolean narrow() {
        return byParty.size() <= MOST_BODIES && byParty.keySet().stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    private Table matrix(String caption, int title) {
        List<String> bodies = List.copyOf(byParty.keySet());
        List<Table.Column> columns = new ArrayList<>(List.of(frame.labels(), frame.column("measure", title + BODIES - wide(bodies) * bodies.size())));
        bodies.forEach(body -> columns.add(Table.Column.upright(body, wide(bodies))));
        List<Table.Row> rows = rows(columns.size(), measure -> bodies.stream().map(body -> sign(body, measure)).toList());
        List<Line> sums = new ArrayList<>(List.of(Line.EMPTY, frame.line("responsible.sum")));
        bodies.forEach(body -> sums.add(Line.of(String.valueOf(duties(body).size()))));
        rows.add(new Table.Row(sums, Table.Row.Kind.SUM));
        return new Table(caption, columns, rows);
    }

    private int longest() {
        return Scale.of(frame.edition().plan()) == Scale.FULL ? LONGEST : LONGEST_OF_MANY;
    }

    private static int wide(List<String> bodies) {
        return Math.min(UPRIGHT, BODIES / bodies.size());
    }

    private List<Duty> duties(String body) {
        return byParty.getOrDefault(body, List.of());
    }

    private Line sign(String body, Element measure) {
        return duties(body).stream().filter(duty -> duty.measure().id().equals(measure.id())).findFirst().map(duty -> Line.of(duty.tentative() ? TENTATIVE : SETTLED)).orElse(Line.EMPTY);
    }

    /** Municipalities in one column, and all others in another. */
    private Table kinds(String caption) {
        List<Table.Column> columns = List.of(frame.labels(), frame.column("measure", TITLE), frame.column("municipalities", BODIES / 2), frame.column("others", BODIES / 2));
        return new Table(caption, columns, rows(columns.size(), measure -> List.of(Line.of(named(measure, true)), Line.of(named(measure, false))))).lean();
    }

    private String named(Element measure, boolean municipality) {
        List<String> names = byParty.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(duty -> duty.measure().id().equals(measure.id()) && duty.municipality() == municipality))
                .map(Map.Entry::getKey)
                .map(name -> Frame.cut(name, LONGEST))
                .toList();
        return names.size() <= NAMED ? String.join(", ", names) : String.join(", ", names.subList(0, NAMED - 1)) + " " + frame.say("responsible.more", names.size() - NAMED + 1);
    }

    /** A row for each goal, or each area: how many of its measures each body has, or each kind of them. */
    private Table counts(String caption, Kind kind) {
        boolean narrow = narrow();
        List<String> bodies = narrow ? List.copyOf(byParty.keySet()) : List.of(frame.say("column.municipalities"), frame.say("column.others"));
        List<Table.Column> columns = new ArrayList<>(List.of(frame.labels(), frame.column(kind == Kind.GOAL ? "goal" : "area", narrow ? TITLE + BODIES - wide(bodies) * bodies.size() : TITLE)));
        bodies.forEach(body -> columns.add(narrow ? Table.Column.upright(body, wide(bodies)) : new Table.Column(body, BODIES / bodies.size(), true)));
        Grouped grouped = new Grouped(frame);
        List<Table.Row> rows = new ArrayList<>();
        frame.all(kind).forEach(goal -> {
            grouped.before(goal).filter(area -> kind == Kind.GOAL).ifPresent(area -> rows.add(Table.Row.group(area, columns.size())));
            java.util.Set<no.samspill.ledger.ElementId> under = goal.measures().map(Element::id).collect(Collectors.toSet());
            List<Line> cells = new ArrayList<>(List.of(Line.of(frame.within(goal)), frame.own(Frame.cut(goal.title(), longest()))));
            for (int at = 0; at < bodies.size(); at++) {
                boolean municipality = at == 0;
                Stream<Duty> all = narrow ? duties(bodies.get(at)).stream() : byParty.values().stream().flatMap(List::stream).filter(duty -> duty.municipality() == municipality);
                long count = all.map(duty -> duty.measure().id()).filter(under::contains).distinct().count();
                cells.add(count == 0 ? Line.EMPTY : Line.of(String.valueOf(count)));
            }
            rows.add(new Table.Row(cells));
        });
        return new Table(caption, columns, rows);
    }

    private List<Table.Row> rows(int columns, java.util.function.Function<Element, List<Line>> marks) {
        Grouped grouped = new Grouped(frame);
        List<Table.Row> rows = new ArrayList<>();
        for (Element measure : measures) {
            grouped.before(measure).ifPresent(area -> rows.add(Table.Row.group(area, columns)));
            List<Line> cells = new ArrayList<>(List.of(Line.of(frame.within(measure)), frame.own(Frame.cut(measure.title(), longest()))));
            cells.addAll(marks.apply(measure));
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private Table each(String caption) {
        List<Table.Row> rows = new ArrayList<>(byParty.entrySet().stream()
                .map(entry -> new Table.Row(List.of(Line.of(entry.getKey()), listed(entry.getValue(), false), listed(entry.getValue(), true))))
                .toList());
        if (!nobodys.isEmpty()) {
            rows.add(new Table.Row(List.of(frame.line("responsible.nobody"), named(nobodys), Line.EMPTY)));
        }
        return new Table(caption, List.of(frame.column("who", 30), frame.column("has", 42), frame.column("tentative", 28)), rows).lean();
    }

    private Line listed(List<Duty> duties, boolean tentative) {
        return named(duties.stream().filter(duty -> duty.tentative() == tentative).map(Duty::measure).toList());
    }

    /** "A1, B2", the mark of each area once: "UNG: A1, B2 · MAT: A1". */
    private Line named(List<Element> rows) {
        Map<String, List<String>> byArea = new LinkedHashMap<>();
        for (Element row : rows) {
            String within = frame.within(row);
            String full = frame.label(row);
            byArea.computeIfAbsent(full.equals(within) ? "" : full.substring(0, full.length() - within.length()).strip(), any -> new ArrayList<>()).add(within.isEmpty() ? row.title() : within);
        }
        return Line.of(byArea.entrySet().stream().map(area -> (area.getKey().isEmpty() ? "" : area.getKey() + ": ") + String.join(", ", area.getValue())).collect(Collectors.joining(" · ")));
    }
}
