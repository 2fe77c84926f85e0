package no.samspill.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.Followed;
import no.samspill.followup.Report;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
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

/** A status report composed: the answer, what to decide, what has changed, how it goes, and the plan it tells of, in this order. */
final class AccountDocument {
    /** A plan of more measures is told by area on slides: each by itself is in the paper. */
    private static final int SHOWN = 12;

    /** A plan of more measures is read in its own paper, and told of here by area. */
    static final int EACH = 60;

    /** What of the plan's own paper is told here too, see {@link no.samspill.publishing.paper.StatusDocument}. */
    private static final Set<String> APART = Set.of("hvor-langt", "kilder", "omrader", "fremdrift", "mal", "sporsmal");

    private final Basis basis;
    private final FollowUp now;
    private final Words words;
    private final NorwegianDates dates;
    private final FollowUpInWords said;
    private final AccountTables tables;

    private AccountDocument(Basis basis) {
        this.basis = basis;
        this.now = basis.now();
        this.words = basis.edition().words();
        this.dates = NorwegianDates.of(words.language());
        this.said = new FollowUpInWords(words);
        this.tables = new AccountTables(basis);
    }

    static Said of(Basis basis) {
        AccountDocument account = new AccountDocument(basis);
        return new Said(basis.written(), Standings.of(basis.plan(), basis.now()), account.paper(), account.slides());
    }

    private Document paper() {
        List<Section> sections = new ArrayList<>();
        sections.add(answer());
        matters().ifPresent(sections::add);
        own("kort", "summary", basis.written().summary()).ifPresent(sections::add);
        boolean closing = basis.written().occasion() == Occasion.CLOSING;
        boolean each = now.measures().size() <= EACH;
        if (closing) {
            foundation().forEach(sections::add);
        }
        changed().ifPresent(sections::add);
        tables.orders().map(table -> chapter("bestemt", say("orders"), new Block.TableBlock(table))).ifPresent(sections::add);
        areas().ifPresent(sections::add);
        if (closing || each) {
            results().ifPresent(sections::add);
        }
        tables.holders().map(table -> chapter("hvem", holdersHeading(), new Block.TableBlock(table))).ifPresent(sections::add);
        attention().ifPresent(sections::add);
        sections.add(tables.money());
        source("fremdrift").ifPresent(sections::add);
        sections.add(tables.participation());
        tables.adoption().ifPresent(sections::add);
        onwards().ifPresent(sections::add);
        decide().ifPresent(sections::add);
        if (!closing) {
            foundation().forEach(sections::add);
        }
        source("omrader").ifPresent(sections::add);
        if (each) {
            basis.source().sections().stream().filter(section -> !APART.contains(section.id())).forEach(sections::add);
        } else {
            Stream.of("merknader", "samspill").flatMap(id -> source(id).stream()).forEach(sections::add);
        }
        // Without cover and contents: the first thing one reads is the answer.
        return new Document(furniture(), cover(), sections, new Form(say("header", basis.plan().plan().title()), List.of(paragraph(subtitle() + ". " + say("mark", dates.date(now.on())) + "."))));
    }

    /** The answer first and what there is to decide, then the plan and what stands around it in the order of an update; last each matter with its choices, since that is what stands on the wall while they choose. */
    private Document slides() {
        List<Section> sections = new ArrayList<>();
        sections.add(answer());
        matters().ifPresent(sections::add);
        changed().ifPresent(sections::add);
        tables.orders().map(table -> chapter("bestemt", say("orders"), Block.Listing.of(table.rows().stream().map(AccountDocument::told).toList()))).ifPresent(sections::add);
        source("omrader").ifPresent(sections::add);
        if (now.measures().size() <= SHOWN) {
            // An area without rows stands among the areas and their meetings.
            basis.source().sections().stream()
                    .filter(section -> !APART.contains(section.id()) && !section.id().equals("samspill") && (section.kind() != Section.Kind.FOCUS_AREA || !section.sections().isEmpty()))
                    .forEach(sections::add);
        } else {
            sections.add(Section.chapter("status-omrader", words.get("followup.areas"), tables.areasOnAWall()));
            source("merknader").ifPresent(sections::add);
        }
        source("fremdrift").ifPresent(sections::add);
        foundation().forEach(sections::add);
        source("samspill").ifPresent(sections::add);
        tables.silent().map(table -> chapter("stille", silentHeading(), new Block.TableBlock(table))).ifPresent(sections::add);
        own("kort", "summary", basis.written().summary()).ifPresent(sections::add);
        onwards().ifPresent(sections::add);
        choosing().forEach(sections::add);
        return new Document(furniture(), cover(), sections);
    }

    private String subtitle() {
        return Stream.of(Optional.of(audience()), Optional.ofNullable(basis.written().meeting()).map(day -> say("meeting", dates.date(day)))).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private Furniture furniture() {
        return new Furniture(basis.written().title(), subtitle(), basis.edition().owner(), say("mark", dates.date(now.on())), now.on(), words);
    }

    private String audience() {
        return basis.written().audience() != null ? basis.written().audience() : say("to." + basis.written().occasion());
    }

    /** Lit where a council had adopted the text by the day it tells of. */
    private Cover cover() {
        List<Cover.Light> lights = tables.lights();
        return lights.isEmpty() ? new Cover(List.of(), basis.edition().municipalities()) : Cover.lit(List.of(), lights);
    }

    private Section answer() {
        List<Block> blocks = new ArrayList<>();
        int matters = basis.written().matters().size();
        blocks.add(paragraph(Stream.of(said.lead(now), matters == 0 ? say("nothing-to-decide") : say("to-decide", FollowUpInWords.upper(words.number(matters)), matters)).collect(Collectors.joining(" "))));
        blocks.add(tables.all());
        return new Section(Section.Kind.CHAPTER, "svar", null, null, Line.of(said.finding(now)), blocks, List.of());
    }

    /** What to decide, in short and first. */
    private Optional<Section> matters() {
        List<Matter> matters = basis.written().matters();
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Listing.Item> items = matters.stream()
                .map(matter -> new Block.Listing.Item(
                        new Line(Stream.concat(Stream.of(new Span(matter.title(), true, false, null, null)), Stream.ofNullable(matter.why()).map(why -> Span.of(" " + why))).toList()), List.of()))
                .toList();
        return Optional.of(new Section(Section.Kind.FRAMED, "avgjore", null, null, Line.of(say("decide.title", audience())), List.of(new Block.Listing(true, items)), List.of()));
    }

    /** The same with what can be chosen, and what follows from it. */
    private Optional<Section> decide() {
        List<Section> inner = new ArrayList<>();
        List<Matter> matters = basis.written().matters();
        for (int at = 0; at < matters.size(); at++) {
            Matter matter = matters.get(at);
            if (!matter.choices().isEmpty()) {
                List<Block> blocks = new ArrayList<>();
                Optional.ofNullable(matter.why()).ifPresent(why -> blocks.add(paragraph(why)));
                blocks.add(new Block.TableBlock(new Table(
                        say("choices.table", matter.title()), List.of(column("tick", 8), column("choice", 42), column("then", 50)),
                        matter.choices().stream().map(choice -> new Table.Row(List.of(Line.of("☐"), Line.of(choice.what()), choice.then() == null ? unset("then.unset") : Line.of(choice.then())))).toList())));
                inner.add(new Section(Section.Kind.CHAPTER, "sak-" + (at + 1), null, String.valueOf(at + 1), Line.of(matter.title()), blocks, List.of()));
            }
        }
        return inner.isEmpty() ? Optional.empty() : Optional.of(new Section(Section.Kind.CHAPTER, "saker", null, null, Line.of(say("choices")), List.of(paragraph(say("choices.lead"))), inner));
    }

    /** Each matter that has choices, by itself. */
    private List<Section> choosing() {
        List<Section> each = new ArrayList<>();
        List<Matter> matters = basis.written().matters();
        for (int at = 0; at < matters.size(); at++) {
            Matter matter = matters.get(at);
            if (!matter.choices().isEmpty()) {
                List<Block> blocks = new ArrayList<>(Optional.ofNullable(matter.why()).map(AccountDocument::paragraph).stream().toList());
                blocks.add(Block.Listing.of(matter.choices().stream().map(choice -> Line.of(choice.then() == null ? choice.what() : choice.what() + ": " + choice.then())).toList()));
                each.add(new Section(Section.Kind.CHAPTER, "valg-" + (at + 1), say("matter", String.valueOf(at + 1), String.valueOf(matters.size())), null, Line.of(matter.title()), blocks, List.of()));
            }
        }
        return each;
    }

    private Optional<Section> changed() {
        Basis.Before before = basis.before();
        if (before == null) {
            return Optional.empty();
        }
        Difference since = Standings.of(basis.plan(), now).since(before.standings());
        String day = dates.date(before.day());
        List<Block> blocks = new ArrayList<>();
        if (!since.moved().isEmpty()) {
            blocks.add(new Block.TableBlock(new Table(
                    say("moved.table", day), List.of(column("measure", 42), column("from", 15), column("to", 15), column("last", 28)), since.moved().stream().map(this::moved).toList())));
        }
        listed(blocks, "added", since.added());
        listed(blocks, "gone", since.gone());
        if (!basis.after().isEmpty()) {
            blocks.add(paragraph(say("after", basis.after().size(), String.valueOf(before.number()))));
            blocks.add(Block.Listing.of(basis.after().stream().map(report -> Line.of(say("after.one", label(report.measure()), report.holder().name(), dates.date(report.day()), dates.date(report.told().atZone(Gathering.HERE).toLocalDate())))).toList()));
        }
        if (blocks.isEmpty()) {
            blocks.add(paragraph(say("moved.none.lead", String.valueOf(before.number()))));
        }
        int moved = since.moved().size();
        String title = moved == 0 ? words.get("followup.since.none", day) : words.get(moved == 1 ? "followup.since.one" : "followup.since", FollowUpInWords.upper(words.number(moved)), day);
        return Optional.of(Section.chapter("endret", title, blocks));
    }

    private Table.Row moved(Difference.Moved moved) {
        Optional<Report> last = now.find(moved.now().measure()).flatMap(Followed::last);
        return new Table.Row(List.of(
                own(moved.now().called()), standing(moved.from()), standing(moved.now().standing()),
                last.map(report -> Line.of(dates.date(report.day()) + (report.words() == null ? "" : ": " + report.words()))).orElse(Line.EMPTY)));
    }

    private void listed(List<Block> to, String key, List<Stood> some) {
        if (!some.isEmpty()) {
            to.add(paragraph(say(key, some.size())));
            to.add(Block.Listing.of(some.stream().map(each -> own(each.called())).toList()));
        }
    }

    private Optional<Section> areas() {
        return tables.areas().map(block -> {
            List<Block> blocks = new ArrayList<>(List.of(block));
            List<String> empty = basis.plan().plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA && row.measures().findAny().isEmpty()).map(Element::title).toList();
            if (!empty.isEmpty()) {
                blocks.add(paragraph(say("areas.empty", said.listed(empty), empty.size())));
            }
            return Section.chapter("status-omrader", words.get("followup.areas"), blocks);
        });
    }

    private String holdersHeading() {
        Set<ElementId> measures = now.measures().stream().map(each -> each.measure().id()).collect(Collectors.toSet());
        List<List<no.samspill.followup.Line>> theirs = now.holders().stream().map(holder -> now.of(holder.key()).stream().filter(line -> measures.contains(line.duty().measure().id())).toList()).filter(lines -> !lines.isEmpty()).toList();
        return words.get("followup.matrix.parties", theirs.stream().filter(lines -> lines.stream().anyMatch(line -> !line.never())).count(), theirs.size());
    }

    private String silentHeading() {
        int silent = (int) now.measures().stream().filter(Followed::silent).count();
        return say("silent", FollowUpInWords.upper(words.number(silent)), silent);
    }

    /** What is late, what goes badly, and who is silent. */
    private Optional<Section> attention() {
        List<Section> inner = new ArrayList<>();
        tables.late().ifPresent(table -> inner.add(chapter("sent", say("late", now.late().size()), new Block.TableBlock(table))));
        tables.risks().ifPresent(table -> inner.add(chapter("risiko", say("risks"), new Block.TableBlock(table))));
        tables.silent().ifPresent(table -> inner.add(new Section(Section.Kind.CHAPTER, "stille", null, null, Line.of(silentHeading()), List.of(paragraph(words.get("followup.silent.why") + "."), new Block.TableBlock(table)), List.of())));
        List<Followed> nobodys = now.measures().stream().filter(each -> each.lines().isEmpty()).toList();
        if (!nobodys.isEmpty()) {
            inner.add(Section.chapter("ingen", say("nobody", nobodys.size()), List.of(Block.Listing.of(nobodys.stream().map(each -> own((label(each.measure().id()) + " " + each.measure().title()).strip())).toList()))));
        }
        return inner.isEmpty() ? Optional.empty() : Optional.of(new Section(Section.Kind.CHAPTER, "oppfolging", null, null, Line.of(say("attention")), List.of(), inner));
    }

    /** What the whole plan stands on. */
    private List<Section> foundation() {
        return Stream.of("mal", "sporsmal").flatMap(id -> source(id).stream()).toList();
    }

    /** Each goal and strategy with its measures, how far they have come and what was said last. */
    private Optional<Section> results() {
        return now.measures().isEmpty() ? Optional.empty() : Optional.of(Section.chapter("resultater", say("results"), List.of(paragraph(say("results.lead")), new Block.TableBlock(tables.results()))));
    }

    /** What is not done, with who goes on with it; the secretariat's own words first. */
    private Optional<Section> onwards() {
        List<Block> blocks = new ArrayList<>(Optional.ofNullable(basis.written().onwards()).map(AccountDocument::paragraphs).orElse(List.of()));
        if (basis.written().occasion() == Occasion.CLOSING) {
            Optional<Table> open = tables.open();
            blocks.add(paragraph(say(open.isPresent() ? "onwards.open" : "onwards.done")));
            open.ifPresent(table -> blocks.add(new Block.TableBlock(table)));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("videre", say("onwards"), blocks));
    }

    private Optional<Section> own(String id, String key, @Nullable String text) {
        return Optional.ofNullable(text).map(words -> Section.chapter(id, say(key), paragraphs(words)));
    }

    /** A part of the plan's own paper. */
    private Optional<Section> source(String id) {
        return basis.source().sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    private static List<Block> paragraphs(String text) {
        return Stream.of(text.split("\\R{2,}")).map(String::strip).filter(part -> !part.isEmpty()).<Block>map(AccountDocument::paragraph).toList();
    }

    /** A row in one line: what, who, and how far. */
    private static Line told(Table.Row row) {
        String state = row.cells().get(3).plain();
        return Line.of(row.cells().get(0).plain() + " " + row.cells().get(2).plain() + (state.equals("–") ? "" : ": " + state.toLowerCase(Locale.ROOT)));
    }

    private static Section chapter(String id, String title, Block block) {
        return Section.chapter(id, title, List.of(block));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Line.of(text));
    }

    private Line standing(Standing standing) {
        return Line.of(standing.signed(words));
    }

    private String label(ElementId measure) {
        return basis.plan().labels().findFull(measure).orElse("");
    }

    private Line own(String planned) {
        return tables.own(planned);
    }

    private Line unset(String key) {
        return new Line(List.of(new Span(say(key), false, true, null, null)));
    }

    private Table.Column column(String key, int share) {
        return new Table.Column(say("column." + key), share);
    }

    private String say(String key, Object... args) {
        return words.get("account." + key, args);
    }
}
