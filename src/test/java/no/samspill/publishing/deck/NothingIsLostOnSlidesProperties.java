package no.samspill.publishing.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.figure.Fjord;
import no.samspill.figure.Lamp;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section.Kind;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Whatever a paper says in a paragraph or a list, those in front of the slides see, or the one who speaks has beside them. */
class NothingIsLostOnSlidesProperties {

    @Property(tries = 400)
    void every_paragraph_is_on_a_slide_or_beside_it(@ForAll("papers") Document paper) {
        List<Slide> slides = Deck.of(paper);
        String told = bare(Stream.concat(slides.stream().map(NothingIsLostOnSlidesProperties::shown), slides.stream().map(Slide::notes)).collect(Collectors.joining()));
        paper.sections().stream().flatMap(Section::walk).flatMap(NothingIsLostOnSlidesProperties::said).forEach(line -> assertThat(told).contains(bare(line)));
    }

    @Property(tries = 400)
    void what_a_chapter_says_stands_on_the_slides_themselves(@ForAll("papers") Document paper) {
        String shown = bare(Deck.of(paper).stream().map(NothingIsLostOnSlidesProperties::shown).collect(Collectors.joining()));
        paper.sections().stream()
                .filter(section -> section.kind() == Kind.APPENDIX || section.sections().isEmpty())
                .flatMap(Section::walk)
                .flatMap(NothingIsLostOnSlidesProperties::said)
                .forEach(line -> assertThat(shown).contains(bare(line)));
    }

    private static Stream<String> said(Section section) {
        return section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Paragraph(Line line) -> Stream.of(line.plain());
            case Block.Listing listing -> items(listing);
            default -> Stream.of();
        });
    }

    private static Stream<String> items(Block.Listing listing) {
        return listing.items().stream().flatMap(item -> Stream.concat(Stream.of(item.line().plain()), item.under().stream().flatMap(NothingIsLostOnSlidesProperties::items)));
    }

    /** Without the headings, which stand between the parts of what is long. */
    private static String shown(Slide slide) {
        return switch (slide) {
            case Slide.Opening opening -> String.join("", opening.under());
            case Slide.Statement statement -> statement.said().plain() + texts(statement.points());
            case Slide.Points points -> texts(points.points());
            case Slide.Grid grid -> texts(grid.lead());
            case Slide.Picture picture -> texts(picture.lead());
            case Slide.Coded coded -> texts(coded.points());
            case Slide.Counted counted -> texts(counted.lead()) + texts(counted.under());
            case Slide.Banded banded -> texts(banded.lead());
        };
    }

    private static String texts(List<Slide.Point> points) {
        return points.stream().map(Slide.Point::text).collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Provide
    Arbitrary<Document> papers() {
        Furniture furniture = new Furniture("Plan", null, null, "Utkast", null, Words.of(Language.NB));
        return Arbitraries.oneOf(chapters(), statements(), areas()).list().ofMaxSize(4).map(sections -> new Document(furniture, new Cover(List.of(), List.of()), numbered(sections)));
    }

    private static Arbitrary<Section> chapters() {
        return Combinators.combine(Arbitraries.of(Kind.CHAPTER, Kind.APPENDIX), blocks(), blocks().map(blocks -> section(Kind.APPENDIX, blocks, List.of())).list().ofMaxSize(1))
                .as((kind, blocks, inner) -> section(kind, blocks, kind == Kind.APPENDIX ? inner : List.of()));
    }

    private static Arbitrary<Section> statements() {
        return paragraphs().list().ofMinSize(1).ofMaxSize(3).map(blocks -> section(Kind.STATEMENT, List.copyOf(blocks), List.of()));
    }

    private static Arbitrary<Section> areas() {
        Arbitrary<Section> measures = texts().map(blocks -> section(Kind.MEASURE, blocks, List.of()));
        Arbitrary<Section> goals = Combinators.combine(texts(), measures.list().ofMaxSize(2)).as((blocks, inner) -> section(Kind.GOAL, blocks, inner));
        return Combinators.combine(texts(), Arbitraries.oneOf(goals, measures).list().ofMaxSize(3)).as((blocks, inner) -> section(Kind.FOCUS_AREA, blocks, inner));
    }

    private static Arbitrary<List<Block>> blocks() {
        Arbitrary<Block> figures = tables().map(table -> new Block.Figure(Fjord.wide(List.of(Lamp.LIT, Lamp.DARK, Lamp.HALF)), "Figur", "En figur", table, table.rows().size() % 2 == 0));
        return Arbitraries.oneOf(paragraphs(), paragraphs(), lists(), tables().map(Block.TableBlock::new), figures).list().ofMaxSize(4);
    }

    private static Arbitrary<List<Block>> texts() {
        return Arbitraries.oneOf(paragraphs(), lists(), Arbitraries.just(new Block.Missing(Line.of("Ikke skrevet")))).list().ofMaxSize(3);
    }

    private static Arbitrary<Block> paragraphs() {
        return lines().map(Block.Paragraph::new);
    }

    private static Arbitrary<Block> lists() {
        return Combinators.combine(lines().list().ofMinSize(1).ofMaxSize(4), lines().list().ofMaxSize(2)).as((items, under) -> new Block.Listing(false, List.of(
                new Block.Listing.Item(items.getFirst(), under.isEmpty() ? List.of() : List.of(Block.Listing.of(under))),
                new Block.Listing.Item(items.getLast(), List.of()))));
    }

    private static Arbitrary<Table> tables() {
        return Arbitraries.integers().between(1, 60).map(rows -> new Table("Tabell", List.of(new Table.Column("Rad", 100)), Stream.generate(() -> new Table.Row(List.of(Line.of("celle")))).limit(rows).toList()));
    }

    /** Long and short, as people write. */
    private static Arbitrary<Line> lines() {
        return Arbitraries.of(1, 4, 20, 60, 200).map(words -> Line.of("ord ".repeat(words).strip()));
    }

    private static Section section(Kind kind, List<Block> blocks, List<Section> inner) {
        return new Section(kind, "id", null, null, Line.of("Overskrift"), blocks, inner);
    }

    /** No two lines alike, so that one cannot be taken for another. */
    private static List<Section> numbered(List<Section> sections) {
        AtomicInteger count = new AtomicInteger();
        return sections.stream().map(section -> numbered(section, count)).toList();
    }

    private static Section numbered(Section section, AtomicInteger count) {
        List<Block> blocks = new ArrayList<>();
        section.blocks().forEach(block -> blocks.add(switch (block) {
            case Block.Paragraph(Line line) -> new Block.Paragraph(numbered(line, count));
            case Block.Listing listing -> numbered(listing, count);
            default -> block;
        }));
        return section(section.kind(), blocks, section.sections().stream().map(inner -> numbered(inner, count)).toList());
    }

    private static Block.Listing numbered(Block.Listing listing, AtomicInteger count) {
        return new Block.Listing(listing.ordered(), listing.items().stream()
                .map(item -> new Block.Listing.Item(numbered(item.line(), count), item.under().stream().map(inner -> numbered(inner, count)).toList()))
                .toList());
    }

    private static Line numbered(Line line, AtomicInteger count) {
        return Line.of("(" + count.incrementAndGet() + ") " + line.plain());
    }
}
