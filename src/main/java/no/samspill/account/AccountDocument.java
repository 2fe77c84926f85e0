package no.samspill.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.Binding;
import no.samspill.plan.PlanVersion;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** A status report composed: the answer, what to decide, what has changed, how it goes, and the plan it tells of, in this order. */
final class AccountDocument {
    /** A plan of more measures is not told one by one. */
    static final int EACH = 60;
    /** Nor for a council, which has those that moved, are late or silent. */
    private static final int FEW = 20;
    /** Matters with room on one slide. */
    private static final int TOGETHER = 3;
    private static final int ON_A_WALL = 6;

    private final Basis basis;
    private final Voice voice;
    private final AccountTables tables;
    private final Answer answer;
    private final Costs costs;

    private AccountDocument(Basis basis) {
        this.basis = basis;
        this.voice = new Voice(basis);
        this.tables = new AccountTables(basis);
        this.answer = new Answer(voice);
        this.costs = new Costs(voice, tables);
    }

    static Said of(Basis basis) {
        AccountDocument account = new AccountDocument(basis);
        return new Said(basis.written(), Standings.of(basis.plan(), basis.now()), account.paper(), account.slides());
    }

    private boolean closing() {
        return basis.written().occasion() == Occasion.CLOSING;
    }

    private Document paper() {
        List<Section> sections = new ArrayList<>(List.of(answer.section()));
        own("kort", "summary", basis.written().summary()).ifPresent(sections::add);
        if (closing()) {
            foundation().forEach(sections::add);
        }
        new ByArea(voice).section().ifPresent(sections::add);
        new ByHolder(voice).section().ifPresent(sections::add);
        answer.allMoved().ifPresent(sections::add);
        sections.add(costs.section());
        sections.add(more());
        decide().ifPresent(sections::add);
        return new Document(furniture(mark()), cover(), sections, Form.ours(voice.say("header", basis.plan().plan().title()), false));
    }

    /** What a council that knows the plan may pass over: what it asked for, each measure, who took part, and who has adopted. */
    private Section more() {
        List<Section> inner = new ArrayList<>();
        tables.orders().map(table -> Voice.chapter("bestemt", voice.say("orders"), new Block.TableBlock(table))).ifPresent(inner::add);
        if (closing() || voice.now.measures().size() <= (basis.written().occasion() == Occasion.COUNCIL ? FEW : EACH)) {
            results().ifPresent(inner::add);
        }
        tables.adoption().ifPresent(inner::add);
        inner.add(tables.participation());
        onwards().ifPresent(inner::add);
        if (inner.size() == 1) {
            return inner.getFirst();
        }
        return new Section(Section.Kind.CHAPTER, "mer", null, null, Line.of(voice.say("rest")), List.of(), inner, Section.Start.PAGE);
    }

    /** The answer first, then the plan and what stands around it in the order of an update; last what there is to decide, since that is what stands on the wall while they choose. */
    private Document slides() {
        List<Section> slides = new ArrayList<>(List.of(found()));
        slides.addAll(basis.source().slides().stream().filter(slide -> !slide.id().equals("hvor-langt")).toList());
        tables.orders().map(this::ordered).ifPresent(slides::add);
        tables.silent().map(this::silent).ifPresent(slides::add);
        own("kort", "summary", basis.written().summary()).ifPresent(slides::add);
        onwards().ifPresent(slides::add);
        slides.addAll(asked());
        return new Document(furniture(voice.say("mark", voice.dates.date(voice.now.on()))), cover(), List.of(), null, slides);
    }

    private Section found() {
        List<Block> blocks = new ArrayList<>(List.of(Voice.paragraph(answer.lead())));
        answer.tally().ifPresent(blocks::add);
        List<String> moved = answer.movedInShort();
        if (!moved.isEmpty()) {
            blocks.add(Voice.paragraph(voice.say("slides.moved", moved.stream().limit(ON_A_WALL).collect(Collectors.joining(" · ")) + (moved.size() > ON_A_WALL ? " …" : ""))));
        }
        return new Section(Section.Kind.CHAPTER, "svar", null, null, Line.of(answer.found()), blocks, answer.allMoved().stream().toList());
    }

    private Section ordered(Table table) {
        return new Section(Section.Kind.CHAPTER, "bestemt", null, null, Line.of(voice.say("orders")), List.of(Block.Listing.of(table.rows().stream().limit(ON_A_WALL).map(AccountDocument::told).toList())), beside("bestemt-alt", table));
    }

    private Section silent(Table table) {
        int shown = table.rows().size() <= ON_A_WALL ? table.rows().size() : ON_A_WALL - 1;
        List<Table.Row> rows = new ArrayList<>(table.rows().subList(0, shown));
        if (shown < table.rows().size()) {
            List<Line> more = new ArrayList<>(List.of(Line.of(voice.say("slides.more", table.rows().size() - shown))));
            table.columns().stream().skip(1).forEach(column -> more.add(Line.EMPTY));
            rows.add(new Table.Row(more));
        }
        return new Section(Section.Kind.CHAPTER, "stille", null, null, Line.of(costs.silentHeading()), List.of(Voice.paragraph(voice.words.get("followup.silent.why")), new Block.TableBlock(fitting(new Table(table.caption(), table.columns(), rows)))), beside("stille-alle", table));
    }

    /** Who, what and for how long, which one slide has room for; what was tried stands beside it. */
    private static Table fitting(Table table) {
        int columns = Math.min(3, table.columns().size());
        return new Table(table.caption(), table.columns().subList(0, columns), table.rows().stream().map(row -> new Table.Row(row.cells().subList(0, columns), row.kind())).toList());
    }

    /** All of a table, for the one who speaks, where the slide has the first rows of it. */
    private static List<Section> beside(String id, Table table) {
        return List.of(new Section(Section.Kind.CHAPTER, id, null, null, Line.of(table.caption()), List.of(new Block.TableBlock(table)), List.of()));
    }

    /** What there is to decide: few on one slide, more on one each; what can be chosen stands beside, or on it where each has its own. */
    private List<Section> asked() {
        List<Matter> matters = basis.written().matters();
        if (matters.isEmpty()) {
            return List.of();
        }
        if (matters.size() <= TOGETHER) {
            List<Line> lines = matters.stream().map(matter -> Line.of(matter.title() + (matter.why() == null ? "" : "\n" + matter.why()))).toList();
            return List.of(new Section(
                    Section.Kind.CHAPTER, "avgjore", null, null, Line.of(voice.say("slides.decide", voice.many(matters.size()), matters.size())), List.of(new Block.Listing(true, lines.stream().map(line -> new Block.Listing.Item(line, List.of())).toList())),
                    decisions(Section.Kind.CHAPTER)));
        }
        return decisions(Section.Kind.CHAPTER).stream().map(matter -> new Section(
                        matter.kind(), matter.id(), voice.say("matter", String.valueOf(matter.label()), String.valueOf(matters.size())), null, matter.title(), matter.blocks().stream().map(block -> block instanceof Block.TableBlock(Table table) ? chosen(table) : block).toList(), List.of()))
                .toList();
    }

    private static Block chosen(Table choices) {
        return Block.Listing.of(choices.rows().stream().map(row -> Line.of(row.cells().get(1).plain() + ": " + row.cells().get(2).plain())).toList());
    }

    private String subtitle() {
        return Stream.of(Optional.of(audience()), Optional.ofNullable(basis.written().meeting()).map(day -> voice.say("meeting", voice.dates.date(day)))).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private Furniture furniture(String mark) {
        return new Furniture(basis.written().title(), subtitle(), basis.edition().owner(), mark, voice.now.on(), voice.words);
    }

    /** "Versjon 3 · c331 9875 4ba6 07f1 · status per 5. november 2018"; without the print where the plan has changed since. */
    private String mark() {
        String day = voice.say("mark", voice.dates.date(voice.now.on()));
        PlanVersion version = basis.version();
        if (version == null) {
            return day;
        }
        String number = voice.words.get("version.number", String.valueOf(version.number()));
        boolean same = basis.edition().binding() instanceof Binding.Like;
        return (same ? number + " · " + version.print().shown() : voice.say("after-version", String.valueOf(version.number()))) + " · " + voice.lower(day);
    }

    private String audience() {
        return basis.written().audience() != null ? basis.written().audience() : voice.say("to." + basis.written().occasion());
    }

    /** Lit where a council had adopted the text by the day it tells of. */
    private Cover cover() {
        List<Cover.Light> lights = tables.lights();
        return lights.isEmpty() ? new Cover(List.of(), basis.edition().municipalities()) : Cover.lit(List.of(), lights);
    }

    /** What to decide, with what can be chosen, and what follows from it. */
    private Optional<Section> decide() {
        List<Section> inner = decisions(Section.Kind.CHAPTER);
        return inner.stream().allMatch(matter -> matter.blocks().isEmpty()) ? Optional.empty()
                : Optional.of(new Section(Section.Kind.CHAPTER, "saker", null, null, Line.of(voice.say("decide.page")), List.of(Voice.lead(voice.say("choices.lead"))), inner, Section.Start.PAGE));
    }

    private List<Section> decisions(Section.Kind kind) {
        List<Section> each = new ArrayList<>();
        List<Matter> matters = basis.written().matters();
        for (int at = 0; at < matters.size(); at++) {
            Matter matter = matters.get(at);
            List<Block> blocks = new ArrayList<>(Optional.ofNullable(matter.why()).map(Voice::paragraph).stream().toList());
            if (!matter.choices().isEmpty()) {
                blocks.add(new Block.TableBlock(new Table(
                        voice.say("choices.table", matter.title()), List.of(voice.column("tick", 8), voice.column("choice", 42), voice.column("then", 50)),
                        matter.choices().stream().map(choice -> new Table.Row(List.of(Line.of("☐"), Voice.bold(choice.what()), choice.then() == null ? voice.unset("then.unset") : Line.of(choice.then())))).toList())));
            }
            each.add(new Section(kind, "sak-" + (at + 1), null, String.valueOf(at + 1), Line.of(matter.title()), blocks, List.of()));
        }
        return each;
    }

    /** What the whole plan stands on. */
    private List<Section> foundation() {
        return Stream.of("mal", "sporsmal").flatMap(id -> basis.source().sections().stream().filter(section -> section.id().equals(id))).toList();
    }

    /** Each goal and strategy with its measures, how far they have come and what was said last. */
    private Optional<Section> results() {
        return voice.now.measures().isEmpty() ? Optional.empty() : Optional.of(Section.chapter("resultater", voice.say("results"), List.of(Voice.paragraph(voice.say("results.lead")), new Block.TableBlock(tables.results()))));
    }

    /** What is not done, with who goes on with it; the secretariat's own words first. */
    private Optional<Section> onwards() {
        List<Block> blocks = new ArrayList<>(Optional.ofNullable(basis.written().onwards()).map(AccountDocument::paragraphs).orElse(List.of()));
        if (closing()) {
            Optional<Table> open = tables.open();
            blocks.add(Voice.paragraph(voice.say(open.isPresent() ? "onwards.open" : "onwards.done")));
            open.ifPresent(table -> blocks.add(new Block.TableBlock(table)));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.chapter("videre", voice.say("onwards"), blocks));
    }

    private Optional<Section> own(String id, String key, @Nullable String text) {
        return Optional.ofNullable(text).map(words -> Section.chapter(id, voice.say(key), paragraphs(words)));
    }

    private static List<Block> paragraphs(String text) {
        return Stream.of(text.split("\\R{2,}")).map(String::strip).filter(part -> !part.isEmpty()).<Block>map(Voice::paragraph).toList();
    }

    /** A row in one line: what, who, and how far. */
    private static Line told(Table.Row row) {
        String state = row.cells().get(3).plain();
        return Line.of(row.cells().get(0).plain() + " " + row.cells().get(2).plain() + (state.equals("–") ? "" : ": " + state.toLowerCase(Locale.ROOT)));
    }
}
