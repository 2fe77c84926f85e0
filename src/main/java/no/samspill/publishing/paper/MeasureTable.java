package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** Measures as rows of a table, under the goals and strategies they stand under. All that a row says stands in its row, or below the table where it is long. */
final class MeasureTable {
    static final List<Field> COLUMNS = List.of(Field.SCHEDULE, Field.RESPONSIBILITY, Field.FUNDING, Field.ATTRACTIVENESS, Field.STATUS);
    /** Longer than that, no row of a table holds it. */
    private static final int LONGEST = 900;

    private final Frame frame;
    private final Widths widths;
    private final List<Section> beneath = new ArrayList<>();

    MeasureTable(Frame frame, Widths widths) {
        this.frame = frame;
        this.widths = widths;
    }

    /** Those rows and all under them. */
    Table of(String caption, List<Element> rows) {
        List<Table.Row> told = new ArrayList<>();
        rows.forEach(row -> add(row, COLUMNS.size() + 2, told));
        List<Table.Column> columns = new ArrayList<>(List.of(widths.labels(), widths.title()));
        COLUMNS.forEach(field -> columns.add(widths.of(field)));
        return lean(new Table(caption, columns, told));
    }

    /** What was too long for the table, in its order. */
    List<Section> beneath() {
        return beneath;
    }

    private void add(Element row, int columns, List<Table.Row> told) {
        if (row.kind() == Kind.MEASURE) {
            told.add(row(row));
            List<Span> text = text(row);
            if (!text.isEmpty()) {
                told.add(Table.Row.more(new Line(unbroken(text)), columns));
            }
        } else {
            told.add(Table.Row.group(heading(row), columns));
        }
        row.elements().forEach(inner -> add(inner, columns, told));
    }

    private Table.Row row(Element measure) {
        Map<Field, Fact> facts = frame.told().asked(measure);
        List<Span> title = new ArrayList<>(frame.own(measure.title()).spans());
        if (measure.example()) {
            title.add(Span.of(" (" + frame.words().get("spoken.example") + ")"));
        }
        frame.told().others(measure).forEach(fact -> title.add(Span.of("\n" + fact.term() + ": " + fact.said())));
        List<Line> cells = new ArrayList<>(List.of(Line.of(frame.within(measure)), new Line(title)));
        COLUMNS.forEach(field -> cells.add(Optional.ofNullable(facts.get(field)).map(MeasureTable::said).orElse(Line.EMPTY)));
        return new Table.Row(cells);
    }

    private Line heading(Element row) {
        List<Span> spans = new ArrayList<>();
        String label = frame.within(row);
        spans.add(new Span(row.kind() == Kind.GOAL ? label + (label.isEmpty() ? "" : " ") : frame.words().get("kind." + row.kind()) + ": ", true, false, null, null));
        frame.own(row.title()).spans().forEach(span -> spans.add(new Span(span.text(), row.kind() == Kind.GOAL, false, span.href(), span.language())));
        if (row.example()) {
            spans.add(Span.of(" (" + frame.words().get("spoken.example") + ")"));
        }
        String facts = frame.told().facts(row).stream().map(fact -> fact.term() + ": " + fact.said()).collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            spans.add(Span.of("\n" + facts));
        }
        spans.addAll(text(row));
        return new Line(spans);
    }

    private List<Span> text(Element row) {
        List<Block> blocks = Rich.blocks(row.text(), frame);
        List<Span> flat = Rich.running(blocks);
        if (flat.stream().mapToInt(span -> span.text().length()).sum() <= LONGEST) {
            return flat;
        }
        String label = frame.within(row);
        beneath.add(new Section(Section.Kind.MEASURE, "om-" + row.id().value(), null, label.isEmpty() ? null : label, frame.own(row.title()), blocks, List.of()));
        return List.of(Span.of("\n" + frame.say("beneath")));
    }

    /** Without the break it begins with. */
    private static List<Span> unbroken(List<Span> spans) {
        Span first = spans.getFirst();
        List<Span> told = new ArrayList<>(spans);
        told.set(0, new Span(first.text().replaceFirst("^\n", ""), first.strong(), first.emphasised(), first.href(), first.language()));
        return told;
    }

    private static Line said(Fact fact) {
        List<Span> spans = new ArrayList<>();
        for (Fact.Value value : fact.values()) {
            spans.addAll(spans.isEmpty() ? List.of() : List.of(Span.of("; ")));
            value.line().spans().forEach(span -> spans.add(new Span(span.text(), span.strong(), span.emphasised() || value.unsettled(), span.href(), span.language())));
        }
        return new Line(spans);
    }

    /** Without what is empty; the room it leaves is the title's. Where nothing has a label, there is no column for it. */
    private static Table lean(Table table) {
        Table lean = table.lean();
        if (lean.rows().stream().filter(row -> row.kind() == Table.Row.Kind.PLAIN).anyMatch(row -> !row.cells().getFirst().isEmpty())) {
            return lean;
        }
        return new Table(lean.caption(), lean.columns().subList(1, lean.columns().size()), lean.rows().stream()
                .map(row -> row.kind() == Table.Row.Kind.GROUP ? Table.Row.group(row.cells().getFirst(), lean.columns().size() - 1) : new Table.Row(row.cells().subList(1, row.cells().size()), row.kind()))
                .toList());
    }
}
