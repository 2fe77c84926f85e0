package no.samspill.publishing.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/**
 * What the text needs styles of its own for.
 *
 * @param languages those that some words are in, other than the paper's own
 * @param shares the widths that columns have, in percent
 */
record Told(List<String> languages, List<Integer> shares) {

    static Told of(Document paper) {
        TreeSet<String> languages = new TreeSet<>();
        TreeSet<Integer> shares = new TreeSet<>();
        paper.cover().statements().forEach(statement -> add(languages, statement.words()));
        List<Section> all = paper.sections().stream().flatMap(Section::walk).toList();
        all.forEach(section -> add(languages, section.title()));
        Stream<Block> above = paper.form() == null ? Stream.of() : paper.form().above().stream();
        Stream.concat(above, all.stream().flatMap(section -> section.blocks().stream())).forEach(block -> {
            lines(block).forEach(line -> add(languages, line));
            table(block).ifPresent(table -> table.columns().forEach(column -> shares.add(share(table, column))));
            if (block instanceof Block.Bands bands) {
                bands.table().columns().forEach(column -> shares.add(column.share() * 100 / bands.bars().total()));
                shares.add(bands.share() * 100 / bands.bars().total());
            }
            if (block instanceof Block.Bars bars) {
                bars.table().columns().forEach(column -> shares.add(column.share() * 100 / bars.total()));
                shares.add(bars.share() * 100 / bars.total());
            }
        });
        return new Told(new ArrayList<>(languages), new ArrayList<>(shares));
    }

    static int share(Table table, Table.Column column) {
        return column.share() * 100 / table.columns().stream().mapToInt(Table.Column::share).sum();
    }

    private static void add(TreeSet<String> languages, Line line) {
        line.spans().forEach(span -> Optional.ofNullable(span.language()).ifPresent(languages::add));
    }

    private static Optional<Table> table(Block block) {
        return switch (block) {
            case Block.TableBlock(Table table) -> Optional.of(table);
            case Block.Figure figure -> Optional.of(figure.twin());
            case Block.Tally tally -> Optional.of(tally.twin());
            default -> Optional.empty();
        };
    }

    private static Stream<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(Line line) -> Stream.of(line);
            case Block.Lead(Line line) -> Stream.of(line);
            case Block.Bars bars -> lines(bars.table());
            case Block.Bands bands -> lines(bands.table());
            case Block.Tally tally -> Stream.empty();
            case Block.Caption(Line line) -> Stream.of(line);
            case Block.Note(Line line) -> Stream.of(line);
            case Block.Missing(Line line) -> Stream.of(line);
            case Block.Listing listing -> lines(listing);
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> fact.values().stream().map(value -> value.line()));
            case Block.TableBlock(Table table) -> lines(table);
            case Block.Figure figure -> lines(figure.twin());
            case Block.Sign sign -> Stream.of(sign.line());
            case Block.Code code -> Stream.empty();
        };
    }

    private static Stream<Line> lines(Block.Listing listing) {
        return listing.items().stream().flatMap(item -> Stream.concat(Stream.of(item.line()), item.under().stream().flatMap(Told::lines)));
    }

    private static Stream<Line> lines(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }
}
