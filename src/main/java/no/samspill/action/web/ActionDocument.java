package no.samspill.action.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.action.ActionPlan;
import no.samspill.figure.Fjord;
import no.samspill.figure.Lamp;
import no.samspill.figure.QrCode;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanVersion;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** An action plan as a paper on its long side: what is done, by year, what goes on and what does not, and what it builds on. */
final class ActionDocument {
    /** More measures than that are told shorter. */
    private static final int MANY = 60;
    private static final int BRIEF = 56;

    private final ActionPages.Making making;
    private final ActionPages.Facts facts;
    private final Words words;
    private final PublicAddress address;

    private ActionDocument(ActionPages.Facts facts, PublicAddress address) {
        this.facts = facts;
        this.making = facts.making();
        this.words = making.w;
        this.address = address;
    }

    static Document of(ActionPages.Facts facts, PublicAddress address) {
        return new ActionDocument(facts, address).paper();
    }

    private Document paper() {
        ActionPlan of = making.of;
        String whose = making.said.called(of.whose());
        String years = ActionInWords.years(of.years());
        Optional<PlanVersion> version = making.frozen();
        String mark = Stream.of(version.map(each -> words.get("actions.paper.foot", String.valueOf(each.number()), each.print().shown())).orElse(null), whose, making.dates.date(facts.day())).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        Furniture around = new Furniture(making.said.heading(of), null, making.view.region().name(), mark, facts.day(), words);
        List<Section> sections = new ArrayList<>(List.of(brief()));
        Section end = end(whose, version.orElse(null));
        Optional<ActionPage.Over> over = making.over();
        over.ifPresent(each -> sections.add(over(each)));
        if (!making.orders().isEmpty()) {
            sections.add(over.isEmpty() ? orders().starting(Section.Start.PAGE) : orders());
        }
        sections.add(end);
        return new Document(around, new Cover(List.of(), List.of()), sections, Form.ours(words.get("actions.paper.header", years, whose, making.view.plan().title()), true));
    }

    /** The answer and the whole table: measures by year, under their areas, and the sums once, at its end. */
    private Section brief() {
        List<String> said = new ArrayList<>();
        if (making.of.applied().signum() != 0) {
            said.add(words.get("actions.lead.applied", making.said.money(making.of.applied())));
        }
        making.said.missing(making.of).ifPresent(said::add);
        ActionPage.Light light = making.light();
        List<Block> blocks = new ArrayList<>();
        if (light != null) {
            blocks.add(new Block.Sign(Fjord.one(Lamp.valueOf(light.how().name())), Line.of(light.said() + ". " + light.by() + ".")));
        }
        if (!said.isEmpty()) {
            blocks.add(new Block.Lead(Line.of(String.join(" ", said))));
        }
        if (making.example() != null) {
            blocks.add(new Block.Caption(Line.of(making.example())));
        }
        List<ActionPage.Group> groups = making.groups();
        if (!groups.isEmpty()) {
            blocks.add(new Block.TableBlock(table(groups)));
            blocks.add(new Block.Caption(Line.of(Stream.of(words.get("actions.paper.note"), making.nobodys()).filter(Objects::nonNull).collect(Collectors.joining(" ")))));
        }
        List<Section> without = many() ? groups.stream().filter(group -> group.rows().stream().anyMatch(row -> row.sum().unset())).map(group -> Section.chapter("uten-" + (groups.indexOf(group) + 1), words.get("actions.table.unset", group.title()), List.of(new Block.TableBlock(unset(group))))).toList() : List.of();
        return new Section(Section.Kind.CHAPTER, "kort", null, null, Line.of(making.said.finding(making.of)), blocks, without, Section.Start.FRONT);
    }

    private boolean many() {
        return making.of.rows().size() > MANY;
    }

    private Table table(List<ActionPage.Group> groups) {
        List<Table.Column> columns = columns();
        List<Table.Row> rows = new ArrayList<>();
        for (ActionPage.Group group : groups) {
            List<ActionPage.Row> shown = many() ? group.rows().stream().filter(row -> !row.sum().unset()).toList() : group.rows();
            if (!shown.isEmpty()) {
                rows.add(Table.Row.group(heading(group, groups.size() > 1), columns.size()));
                shown.forEach(row -> rows.add(row(row)));
            }
        }
        rows.addAll(sums());
        return new Table(words.get("actions.paper.table"), columns, rows);
    }

    /** "Innovasjon og entreprenørskap · satt av 260 000" */
    private Line heading(ActionPage.Group group, boolean several) {
        List<Span> spans = new ArrayList<>(List.of(new Span(group.title(), true, false, null, null)));
        if (several && group.setAside() != null) {
            spans.add(Span.of(" · " + words.get("actions.paper.group", group.setAside())));
        }
        return new Line(spans);
    }

    private Table.Row row(ActionPage.Row row) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(row.label()));
        cells.add(new Line(List.of(new Span(row.title(), true, false, null, null), row.who() == null ? unset("\n" + words.get("actions.who.unset")) : Span.of("\n" + row.who()))));
        cells.add(Line.of(row.standing().signed(row.state())));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        cells.add(bold(cell(row.sum())));
        cells.add(row.from() == null ? new Line(List.of(unset(words.get("actions.unset")))) : Line.of(row.from()));
        return new Table.Row(cells);
    }

    /** Those of which nobody has said any amount, a line each: of many, empty columns would be most of the paper. */
    private Table unset(ActionPage.Group group) {
        return new Table(words.get("actions.table.unset", group.title()), List.of(new Table.Column(words.get("actions.column.nr"), 6), new Table.Column(words.get("actions.table.unset.measure"), 78), new Table.Column(words.get("actions.column.status"), 16)),
                group.rows().stream().filter(row -> row.sum().unset()).map(row -> new Table.Row(List.of(Line.of(row.label()), Line.of(row.title() + (row.who() == null ? " (" + words.get("actions.who.unset") + ")" : "")), Line.of(row.standing().signed(row.state()))))).toList());
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(words.get("actions.column.nr"), 6), new Table.Column(words.get("actions.column.measure"), 42), new Table.Column(words.get("actions.column.status"), 14)));
        making.years().forEach(year -> columns.add(new Table.Column(year.now() ? words.get("actions.column.now", String.valueOf(year.year())) : String.valueOf(year.year()), 16, true, year.now())));
        columns.add(new Table.Column(words.get("actions.column.sum"), 16, true));
        columns.add(new Table.Column(words.get("actions.column.from"), 30));
        return columns;
    }

    private List<Table.Row> sums() {
        List<Line> cells = new ArrayList<>(List.of(Line.EMPTY, Line.of(words.get("actions.sum")), Line.EMPTY));
        making.sums().forEach(cell -> cells.add(bold(cell(cell))));
        cells.add(bold(cell(making.total())));
        cells.add(Line.of(making.said.missing(making.of).orElse(words.get("actions.missing.none"))));
        List<Table.Row> rows = new ArrayList<>(List.of(new Table.Row(cells, Table.Row.Kind.SUM)));
        if (making.frees()) {
            List<Line> free = new ArrayList<>(List.of(Line.EMPTY, Line.of(words.get("actions.sum.free")), Line.EMPTY));
            making.free().forEach(cell -> free.add(cell(cell)));
            free.add(cell(making.freed()));
            free.add(Line.of(words.get("actions.sum.free.why")));
            rows.add(new Table.Row(free));
        }
        if (making.of.applied().signum() != 0) {
            List<Line> applied = new ArrayList<>(List.of(Line.EMPTY, Line.of(words.get("actions.sum.applied")), Line.EMPTY));
            making.of.years().forEach(year -> applied.add(making.of.applied(year).map(sum -> asked(making.said.money(sum))).orElse(Line.EMPTY)));
            applied.add(asked(making.said.money(making.of.applied())));
            applied.add(Line.of(words.get("actions.sum.applied.why")));
            rows.add(new Table.Row(applied));
        }
        return rows;
    }

    /** What is set aside; what is only applied for stays as it is. */
    private static Line bold(Line line) {
        int asked = IntStream.range(0, line.spans().size()).filter(at -> line.spans().get(at).text().startsWith("\n")).findFirst().orElse(line.spans().size());
        return new Line(IntStream.range(0, line.spans().size()).mapToObj(line.spans()::get).map(span -> line.spans().indexOf(span) >= asked ? span : new Span(span.text(), true, span.emphasised(), span.href(), span.language())).toList());
    }

    private Section orders() {
        List<Table.Column> columns = List.of(
                new Table.Column(words.get("order.all"), 45), new Table.Column(words.get("order.council"), 25), new Table.Column(words.get("order.due"), 18), new Table.Column(words.get("actions.column.status"), 12));
        return Section.chapter("verbalvedtak", words.get("order.all"), List.of(new Block.TableBlock(new Table(words.get("order.all"), columns, making.orders().stream()
                .map(order -> new Table.Row(List.of(Line.of(order.words()), Line.of(order.from()), Line.of(order.said() + (order.late() ? " " + words.get("order.late") : "")), Line.of(order.standing().signed(words)))))
                .toList()))));
    }

    /** What goes on, and beside it what does not and why. */
    private Section over(ActionPage.Over over) {
        List<Section> beside = new ArrayList<>();
        if (!over.on().isEmpty()) {
            beside.add(Section.chapter("foeres-over", words.get("actions.over.on"), List.of(new Block.TableBlock(carried("actions.over.on", over.on())))));
        }
        Block off = over.off().isEmpty() ? new Block.Paragraph(Line.of(words.get("actions.over.off.none"))) : new Block.TableBlock(carried("actions.over.off", over.off()));
        Section not = Section.chapter("foeres-ikke-over", words.get("actions.over.off"), List.of(off));
        beside.add(beside.isEmpty() ? not : not.starting(Section.Start.BESIDE));
        return new Section(
                Section.Kind.CHAPTER, "videre", null, null, Line.of(found(over)),
                List.of(new Block.Lead(Line.of(words.get("actions.over.decided", over.day()) + " " + words.get("actions.paper.over.why")))), beside, Section.Start.PAGE);
    }

    /** "Fire tiltak føres over til 2019, ett gjør ikke det" */
    private String found(ActionPage.Over over) {
        int on = over.on().size();
        int off = over.off().size();
        return words.get("actions.paper.over", ActionInWords.upper(words.number(on)), on, String.valueOf(over.from() + 1), words.number(off), off);
    }

    private Table carried(String key, List<ActionPage.Carried> measures) {
        return new Table(words.get(key), List.of(new Table.Column(words.get("actions.column.nr"), 10), new Table.Column(words.get("actions.paper.measure"), 44), new Table.Column(words.get("actions.column.why"), 46)),
                measures.stream().map(each -> new Table.Row(List.of(Line.of(each.label()), Line.of(brief(each)), each.why() == null ? Line.EMPTY : Line.of(each.why())))).toList()).lean();
    }

    /** Its whole title stands in the table of measures; one without a label is known by all of it. */
    private static String brief(ActionPage.Carried measure) {
        String title = measure.title();
        return measure.label().isEmpty() || title.codePointCount(0, title.length()) <= BRIEF ? title : title.substring(0, title.offsetByCodePoints(0, BRIEF - 1)).strip() + "…";
    }

    /** What it builds on, and lines for the decision on it. */
    private Section end(String whose, @Nullable PlanVersion version) {
        List<Block> blocks = new ArrayList<>();
        if (version != null) {
            String check = address.of("/s/" + version.print().brief());
            String alt = words.get("proof.paper.alt", check);
            blocks.add(new Block.Code(new QrCode(check).draw("kontrollkode", alt), alt));
            blocks.add(new Block.Paragraph(Line.of(version.print().value().replaceAll("(.{4})(?=.)", "$1 "))));
            blocks.add(new Block.Paragraph(new Line(List.of(Span.of(words.get("actions.paper.check") + " "), new Span(check, false, false, check, null)))));
        }
        blocks.add(new Block.Paragraph(Line.of(words.get("actions.paper.decided", whose))));
        blocks.add(new Block.Paragraph(Line.of(words.get("actions.paper.responsible"))));
        String title = version == null ? words.get("actions.paper.decision") : words.get(making.same(version) ? "actions.paper.proof.same" : "actions.paper.proof.changed", String.valueOf(version.number()));
        return new Section(Section.Kind.APPENDIX, "avtrykk", null, null, Line.of(title), blocks, List.of());
    }

    /** "60 000", and below it "søkt 120 000". */
    private Line cell(ActionPage.Cell cell) {
        if (cell.unset()) {
            return Line.of(words.get("actions.unset"));
        }
        List<Span> spans = new ArrayList<>();
        if (cell.setAside() != null) {
            spans.add(Span.of(cell.setAside()));
        }
        if (cell.applied() != null) {
            if (!spans.isEmpty()) {
                spans.add(Span.of("\n"));
            }
            spans.addAll(asked(cell.applied()).spans());
        }
        return new Line(spans);
    }

    private Line asked(String amount) {
        String said = words.get("actions.applied", amount);
        int at = said.indexOf(amount);
        // the amount alone, so that word and dashes have room in a narrow column
        return new Line(List.of(Span.of(said.substring(0, at)), new Span(amount.replace(' ', '\u00A0'), false, true, null, null)));
    }

    private static Span unset(String text) {
        return new Span(text, false, true, null, null);
    }
}
