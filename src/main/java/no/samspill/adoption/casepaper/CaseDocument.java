package no.samspill.adoption.casepaper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Task;
import no.samspill.figure.QrCode;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** A case paper composed of its facts, and of nothing else: what to decide first, then why, then what is attached. */
final class CaseDocument {
    /** Words of a remark that a case paper shows; all of them are in the attachment. */
    private static final int EXCERPT = 280;

    private final Facts facts;
    private final int number;
    private final Words words;
    private final NorwegianDates dates;
    private final Numbers numbers;

    private CaseDocument(Facts facts, int number) {
        this.facts = facts;
        this.number = number;
        this.words = Words.of(facts.language());
        this.dates = NorwegianDates.of(facts.language());
        this.numbers = Numbers.of(facts.language());
    }

    static Document of(Facts facts, int number) {
        return new CaseDocument(facts, number).paper();
    }

    private Document paper() {
        String caseNumber = facts.texts().caseNumber();
        String version = say("foot", String.valueOf(facts.version().number()), facts.version().shown());
        String mark = Stream.of(facts.organisation(), caseNumber == null ? null : say("foot.case", caseNumber), version).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        Furniture around = new Furniture(say("title." + facts.task(), facts.plan(), String.valueOf(facts.version().number())), null, facts.organisation(), mark, facts.made(), words);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Section.Kind.FRAMED, "forslag", null, null, Line.of(say("proposal." + facts.task())), List.of(points(facts.texts().recommendation())), List.of()));
        sections.add(brief());
        sections.add(whole("opplysninger", "facts", List.of(contents(), steps(), process())));
        hearing(sections);
        sections.add(whole("konsekvenser", "consequences", List.of(tasks(), money()), facts.name()));
        sections.add(text("vurdering", "assessment", facts.texts().assessment()));
        if (facts.task() == Task.DECIDES) {
            sections.add(alternatives());
        }
        sections.add(text("hensyn", "considerations", facts.texts().considerations()));
        sections.add(conclusion());
        sections.add(attached());
        if (facts.task() != Task.INFORMED) {
            sections.add(Section.chapter("protokoll", say("minutes"), List.of(paragraph(say("minutes.text", facts.region())))));
        }
        sections.add(proof());
        return new Document(around, new Cover(List.of(), List.of()), sections, new Form(say("header", facts.organisation()), List.of(head(), meetings())));
    }

    private Block head() {
        return new Block.Facts(List.of(
                fact("case", facts.texts().caseNumber(), "case.unset"), fact("archive", facts.texts().archiveCode(), "archive.unset"), fact("officer", facts.texts().officer(), "unset"),
                fact("made", dates.date(facts.made()), "unset")));
    }

    private Fact fact(String key, @Nullable String said, String unset) {
        return new Fact(say("head." + key), List.of(new Fact.Value(said == null ? unset("head." + unset) : Line.of(said), false)), null);
    }

    private Block meetings() {
        return table("meetings", List.of(column("column.case", 18), column("column.body", 52), column("column.meeting", 30)), facts.meetings().stream()
                .map(meeting -> row(unset("head.unset"), Line.of(meeting.body()), meeting.day() == null ? unset("day.unset") : Line.of(meeting.day())))
                .toList());
    }

    private Section brief() {
        String own = facts.texts().introduction();
        List<Block> blocks = new ArrayList<>(own == null ? List.of() : paragraphs(own));
        if (own == null) {
            blocks.add(paragraph(say("brief", facts.municipalities(), facts.region(), facts.plan(), begun(words.number(facts.municipalities()))) + " " + say("brief." + facts.task(), facts.body()) + " " + say(facts.all() ? "brief.all" : "brief.some", facts.deciding())));
        }
        if (facts.objective() != null) {
            blocks.add(paragraph(say("brief.objective", facts.objective())));
        }
        return Section.chapter("kort", say("brief.title"), blocks);
    }

    private Section contents() {
        Facts.Contents contents = facts.contents();
        List<Block> blocks = new ArrayList<>();
        int areas = contents.filled().size() + contents.empty().size();
        blocks.add(paragraph(say("contents", areas, contents.goals(), contents.measures())));
        if (!contents.empty().isEmpty() && !contents.filled().isEmpty()) {
            blocks.add(paragraph(say("contents.empty", contents.empty().size(), Told.listed(contents.empty(), words))));
        }
        if (!facts.own().isEmpty()) {
            blocks.add(table("measures", List.of(column("column.nr", 9), column("column.measure", 47), column("column.when", 18), column("column.who", 26)), facts.own().stream().map(this::measure).toList()));
        }
        if (facts.others() > 0) {
            blocks.add(paragraph(say(facts.own().isEmpty() ? "contents.none" : "contents.others", facts.others(), facts.name())));
        }
        return Section.chapter("innhold", say("contents.title"), blocks);
    }

    private Table.Row measure(Facts.Measure measure) {
        return row(Line.of(measure.label()), Line.of(measure.title()), measure.when() == null ? unset("unset") : said(measure.when(), measure.tentative()), measure.who() == null ? unset("unset") : said(measure.who(), measure.tentative()));
    }

    private static Line said(String words, boolean tentative) {
        return new Line(List.of(new Span(words, false, tentative, null, null)));
    }

    private Section steps() {
        return Section.chapter("behandling", say("steps.title"), List.of(table("steps", List.of(column("column.day", 30), column("column.what", 70)), facts.process().steps().stream()
                .map(step -> row(Line.of(step.when()), Line.of(step.what())))
                .toList())));
    }

    private Section process() {
        Facts.Process process = facts.process();
        List<String> said = new ArrayList<>();
        said.add(say("process.meetings", process.meetings()));
        if (process.meetings() > 0) {
            said.add(process.people() == 0 ? say("process.people.unknown") : say("process.people", process.people()));
        }
        said.add(say("process.contributions", process.contributions()));
        return Section.chapter("medvirkning", say("process.title"), List.of(paragraph(String.join(" ", said))));
    }

    private void hearing(List<Section> to) {
        Facts.Heard heard = facts.heard();
        if (heard == null) {
            to.add(Section.chapter("horing", say("hearing.title"), List.of(paragraph(say("hearing.none")))));
            return;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(say("hearing", String.valueOf(heard.version()), heard.days(), heard.statements())));
        if (heard.concluded()) {
            List<Judgement> judged = Stream.of(Judgement.values()).filter(each -> heard.judged().getOrDefault(each, 0) > 0).toList();
            int points = heard.judged().values().stream().mapToInt(Integer::intValue).sum();
            String each = Told.listed(judged.stream().map(one -> say("hearing.judged", one.called(words), heard.judged().getOrDefault(one, 0))).toList(), words);
            blocks.add(paragraph(points == 0 ? say("hearing.points.none") : say("hearing.points", points, each)));
            if (points > 0) {
                blocks.add(paragraph(((facts.municipal() ? say("hearing.about", heard.about(), facts.name()) + " " : "") + say(facts.municipal() && heard.about() == heard.said().size() ? "hearing.shown.all" : "hearing.shown", heard.said().size())).strip()));
            }
        } else {
            blocks.add(new Block.Missing(Line.of(say("hearing.open"))));
        }
        if (!heard.said().isEmpty()) {
            blocks.add(table("said", List.of(column("column.nr", 8), column("column.from", 17), column("column.said", 27), column("column.answered", 31), column("column.result", 17)), heard.said().stream().map(this::said).toList()));
            blocks.add(new Block.Note(Line.of(say("hearing.note"))));
        }
        blocks.add(link(say("hearing.address"), heard.address()));
        to.add(Section.chapter("horing", say("hearing.title"), blocks));
        Facts.Changed changed = facts.changed();
        if (changed != null) {
            to.add(Section.chapter("endringer", say("changes.title"), changes(changed)));
        } else if (heard.version() == facts.version().number()) {
            to.add(Section.chapter("endringer", say("changes.title"), List.of(paragraph(say("changes.none", String.valueOf(heard.version()))))));
        }
    }

    private List<Block> changes(Facts.Changed changed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(say("changes", String.valueOf(changed.from()), String.valueOf(facts.version().number()), changed.lead())));
        List<Facts.Text> texts = changed.texts();
        if (texts == null) {
            if (!changed.points().isEmpty()) {
                blocks.add(Block.Listing.of(changed.points().stream().map(Line::of).toList()));
            }
            return blocks;
        }
        if (!texts.isEmpty()) {
            blocks.add(table("changes", List.of(column("column.where", 26), column("column.was", 37), column("column.is", 37)), texts.stream()
                    .map(text -> {
                        InBoth both = InBoth.of(text.was() == null ? "" : text.was(), text.is() == null ? "" : text.is());
                        return row(Line.of(text.what()), text.was() == null ? unset("was.nothing") : both.was(), text.is() == null ? unset("is.nothing") : both.is());
                    })
                    .toList()));
            if (texts.stream().anyMatch(text -> text.was() != null && text.is() != null)) {
                blocks.add(new Block.Note(Line.of(say("changes.note"))));
            }
        }
        if (changed.more() > 0) {
            blocks.add(paragraph(say("changes.more", changed.more())));
        }
        if (changed.address() != null) {
            blocks.add(link(say("changes.address"), changed.address()));
        }
        return blocks;
    }

    private Table.Row said(Facts.Said said) {
        return row(
                Line.of(said.called()), Line.of(said.from()), said.words() == null ? unset("said.attached") : Line.of(excerpt(said.words())), Line.of(said.answer() == null ? "" : excerpt(said.answer())),
                strong(said.judgement().called(words)));
    }

    private static String excerpt(String all) {
        String line = all.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(EXCERPT - 20, line.codePointCount(0, line.length())))).strip() + " …";
    }

    private Section tasks() {
        Facts.Part part = facts.part();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(part.labels().isEmpty() ? say("tasks.none", facts.name()) : say("tasks", facts.name(), part.labels().size(), facts.contents().measures())));
        List<Line> listed = new ArrayList<>();
        part.roles().forEach((role, labels) -> listed.add(Line.of(say("tasks.role", role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1), Measures.named(labels, words)))));
        Stream.of("unsaid", "paying").forEach(how -> {
            List<String> labels = how.equals("unsaid") ? part.unsaid() : part.paying();
            if (labels != null && !labels.isEmpty()) {
                listed.add(Line.of(say("tasks." + how, Measures.named(labels, words))));
            }
        });
        if (!listed.isEmpty()) {
            blocks.add(Block.Listing.of(listed));
        }
        if (!part.unsettled().isEmpty()) {
            blocks.add(paragraph(say("tasks.unsettled", Measures.named(part.unsettled(), words))));
        }
        return Section.chapter("oppgaver", say("tasks.title"), blocks);
    }

    private Section money() {
        Facts.Money money = facts.money();
        List<Block> blocks = new ArrayList<>();
        if (money.rows().stream().allMatch(row -> row.written() == null)) {
            blocks.add(paragraph(say(money.rows().isEmpty() ? "money.none" : "money.unset", facts.name())));
            return Section.chapter("okonomi", say("money.title"), blocks);
        }
        blocks.add(paragraph(say(money.own().plus(money.council()).plus(money.applied()).nothing() ? "money.lead.none" : "money.lead")));
        boolean shared = facts.municipal() && !money.council().nothing();
        Amounts whole = shared ? new Amounts(say("column.whole"), row -> row.own().plus(row.council()), money.own().plus(money.council())) : new Amounts(facts.name(), Facts.Row::own, money.own());
        Amounts applied = new Amounts(say("column.applied"), Facts.Row::applied, money.applied());
        List<Amounts> shown = Stream.of(whole, applied).filter(each -> !each.sum().nothing()).toList();
        // Old papers do not know when.
        boolean dated = money.rows().stream().anyMatch(row -> row.when() != null);
        List<Table.Column> columns = new ArrayList<>(List.of(column("column.nr", 8), column("column.measure", shown.isEmpty() ? 40 : 30)));
        if (dated) {
            columns.add(column("column.when", 14));
        }
        shown.forEach(each -> columns.add(new Table.Column(each.called(), 13, true)));
        columns.add(column("column.written", shown.isEmpty() ? 38 : 22));
        List<Table.Row> rows = new ArrayList<>(money.rows().stream()
                .map(row -> amounts(
                        Line.of(row.label()), Line.of(row.title()), !dated ? null : row.when() == null ? unset("unset") : Line.of(row.when()),
                        shown.stream().map(each -> each == applied ? asked(amount(each.of().apply(row), "")) : amount(each.of().apply(row), "")).toList(), row.written() == null ? unset("amount.unset") : Line.of(row.written())))
                .toList());
        Line blank = dated ? Line.EMPTY : null;
        if (!shown.isEmpty()) {
            rows.add(new Table.Row(amounts(Line.EMPTY, Line.of(say("money.sum")), blank, shown.stream().map(each -> each == applied ? asked(amount(each.sum(), "")) : amount(each.sum(), "")).toList(), Line.EMPTY).cells(), Table.Row.Kind.SUM));
        }
        if (shared) {
            rows.add(amounts(Line.EMPTY, Line.of(say("money.council")), blank, shown.stream().map(each -> each == applied ? Line.EMPTY : amount(money.council(), "−")).toList(), Line.EMPTY));
            rows.add(new Table.Row(amounts(Line.EMPTY, Line.of(say("money.share")), blank, shown.stream().map(each -> each == applied ? Line.EMPTY : money.own().nothing() ? Line.of("0") : amount(money.own(), "")).toList(), Line.EMPTY).cells(), Table.Row.Kind.SUM));
        }
        blocks.add(table("money", columns, rows));
        if (money.more() > 0) {
            blocks.add(paragraph(say("money.more", money.more())));
        }
        blocks.add(paragraph(money.own().nothing() ? say("money.own.none", facts.name()) : say("money.own", facts.name(), Measures.money(money.own(), words))));
        if (dated && !shown.isEmpty()) {
            blocks.add(paragraph(say("money.years")));
        }
        if (!money.applied().nothing()) {
            blocks.add(paragraph(say("money.applied", Measures.money(money.applied(), words))));
        }
        return Section.chapter("okonomi", say("money.title"), blocks);
    }

    /** A column of amounts that somebody has something in. */
    private record Amounts(String called, Function<Facts.Row, Facts.Amount> of, Facts.Amount sum) {}

    /** @param when null where the table has no such column */
    private static Table.Row amounts(Line label, Line title, @Nullable Line when, List<Line> amounts, Line last) {
        return new Table.Row(Stream.of(List.of(label, title), when == null ? List.<Line>of() : List.of(when), amounts, List.of(last)).flatMap(List::stream).toList());
    }

    /** Drawn dashed: it counts nowhere. */
    private static Line asked(Line amount) {
        return new Line(amount.spans().stream().map(span -> new Span(span.text(), false, true, null, null)).toList());
    }

    /** "125 000", and below it "20 000 i året". @param sign before each */
    private Line amount(Facts.Amount amount, String sign) {
        List<String> said = new ArrayList<>();
        if (amount.once().signum() != 0) {
            said.add(sign + numbers.money(amount.once()));
        }
        if (amount.yearly().compareTo(BigDecimal.ZERO) != 0) {
            said.add(sign + say("money.cell.yearly", numbers.money(amount.yearly())));
        }
        String text = String.join("\n", said);
        return Line.of(text);
    }

    private Section text(String id, String key, @Nullable String written) {
        return Section.chapter(id, say(key + ".title"), written == null ? List.of(new Block.Missing(Line.of(say(key + ".unset")))) : paragraphs(written));
    }

    private Section alternatives() {
        String who = facts.municipal() ? facts.name() : facts.body();
        List<Table.Row> rows = Stream.of("adopt", "change", "postpone").map(each -> row(Line.of(say("alternative." + each)), Line.of(say("alternative." + each + ".then", who)))).toList();
        return Section.chapter("alternativer", say("alternatives.title"), List.of(table("alternatives", List.of(column("column.alternative", 34), column("column.then", 66)), rows)));
    }

    private Section conclusion() {
        String own = facts.texts().conclusion();
        List<Block> blocks = new ArrayList<>(own == null ? List.of(paragraph(say("conclusion." + facts.task(), facts.body(), String.valueOf(facts.version().number())))) : paragraphs(own));
        if (facts.texts().signature() != null) {
            blocks.addAll(paragraphs(facts.texts().signature()));
        }
        return Section.chapter("konklusjon", say("conclusion.title"), blocks);
    }

    private Section attached() {
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < facts.attached().size(); at++) {
            Facts.Attached each = facts.attached().get(at);
            Line name = each.address() == null ? Line.of(each.name()) : new Line(List.of(new Span(each.name(), false, false, each.address(), null)));
            rows.add(row(Line.of(String.valueOf(at + 1)), name, each.pages() == 0 ? Line.of("–") : Line.of(String.valueOf(each.pages())), each.print() == null ? Line.of("–") : Line.of(each.print())));
        }
        Table table = new Table(say("table.attached"), List.of(column("column.nr", 8), column("column.document", 52), column("column.pages", 10), column("column.print", 30)), rows).lean();
        return Section.chapter("vedlegg", say("attached.title"), List.of(new Block.TableBlock(table)));
    }

    private Section proof() {
        Facts.Version version = facts.version();
        String alt = words.get("proof.paper.alt", version.check());
        return Section.chapter("avtrykk", say("proof.title." + facts.task(), facts.body(), String.valueOf(version.number())), List.of(
                new Block.Code(new QrCode(version.check()).draw("kontrollkode", alt), alt),
                paragraph(version.print().replaceAll("(.{4})(?=.)", "$1 ")),
                paragraph(say("proof", version.name(), dates.date(version.dated()))),
                link(say("proof.check"), version.check()),
                paragraph(say("proof.made", String.valueOf(number), dates.date(facts.made()), String.valueOf(version.number())))));
    }

    private Section whole(String id, String key, List<Section> parts, Object... args) {
        return new Section(Section.Kind.CHAPTER, id, null, null, Line.of(say(key + ".title", args)), List.of(), parts);
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Block points(List<String> points) {
        return new Block.Listing(true, points.stream().map(point -> new Block.Listing.Item(Line.of(point), List.of())).toList());
    }

    private static List<Block> paragraphs(String written) {
        return Arrays.stream(written.split("\\n\\s*\\n")).filter(each -> !each.isBlank()).<Block>map(each -> paragraph(each.strip())).toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Line.of(text));
    }

    private static Block link(String lead, String address) {
        return new Block.Paragraph(new Line(List.of(Span.of(lead + " "), new Span(address, false, false, address, null))));
    }

    private Block table(String key, List<Table.Column> columns, List<Table.Row> rows) {
        return new Block.TableBlock(new Table(say("table." + key), columns, rows));
    }

    private static Table.Row row(Line... cells) {
        return new Table.Row(List.of(cells));
    }

    private Table.Column column(String key, int share) {
        return new Table.Column(say(key), share);
    }

    private Line unset(String key) {
        return new Line(List.of(new Span(say(key), false, true, null, null)));
    }

    private static Line strong(String text) {
        return new Line(List.of(new Span(text, true, false, null, null)));
    }

    private String say(String key, Object... args) {
        return words.get("casepaper.paper." + key, args);
    }
}
