package no.samspill.publishing;

import java.util.stream.Stream;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Every piece of text that a paper says, in reading order. */
public final class SaidIn {

    private SaidIn() {}

    public static Stream<String> words(Document paper) {
        Stream<String> cover = Stream.concat(
                Stream.of(paper.furniture().title(), paper.furniture().mark()),
                paper.cover().statements().stream().flatMap(it -> Stream.of(it.label(), it.words().plain())));
        return Stream.concat(cover, paper.sections().stream().flatMap(Section::walk).flatMap(SaidIn::words));
    }

    public static Stream<String> words(Section section) {
        return Stream.concat(
                Stream.of(section.title().plain()), section.blocks().stream().flatMap(SaidIn::words));
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph(Line line) -> lines(line);
            case Block.Lead(Line line) -> lines(line);
            case Block.Bars bars -> words(bars.table());
            case Block.Bands bands -> words(bands.table());
            case Block.Tally tally -> words(tally.twin());
            case Block.Caption(Line line) -> lines(line);
            case Block.Note(Line line) -> lines(line);
            case Block.Missing(Line line) -> lines(line);
            case Block.Listing listing -> words(listing);
            case Block.Facts facts -> facts.facts().stream().flatMap(fact -> Stream.concat(
                    Stream.of(fact.term()), fact.values().stream().flatMap(value -> lines(value.line()))));
            case Block.TableBlock(Table table) -> words(table);
            case Block.Sign(var drawing, var line) -> lines(line);
            case Block.Code code -> Stream.empty();
            case Block.Figure figure -> Stream.concat(Stream.of(figure.caption()), words(figure.twin()));
        };
    }

    private static Stream<String> words(Block.Listing listing) {
        return listing.items().stream().flatMap(item -> Stream.concat(lines(item.line()), item.under().stream().flatMap(SaidIn::words)));
    }

    private static Stream<String> words(Table table) {
        return Stream.concat(
                Stream.concat(Stream.of(table.caption()), table.columns().stream().map(Table.Column::heading)),
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(SaidIn::lines));
    }

    private static Stream<String> lines(Line line) {
        return line.spans().stream().flatMap(span -> span.text().lines()).filter(text -> !text.isBlank());
    }
}
