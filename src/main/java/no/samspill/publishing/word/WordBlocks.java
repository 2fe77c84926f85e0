package no.samspill.publishing.word;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Each block in Word. */
final class WordBlocks {
    private final Paragraphs paragraphs;
    private final WordTable tables;
    private final WordPicture pictures;
    private final Words words;
    private final boolean captions;
    private String heading = "";
    private int tableCount;
    private int figureCount;

    /** @param captions whether tables say what they are; a form's headings do @param width of the text, in twentieths of a point @param lying how much more there is on a page that lies on its long side */
    WordBlocks(XWPFDocument document, Paragraphs paragraphs, Words words, boolean captions, int width, int lying) {
        this.paragraphs = paragraphs;
        this.pictures = new WordPicture(document);
        this.tables = new WordTable(document, paragraphs, pictures, width, lying);
        this.words = words;
        this.captions = captions;
    }

    void block(Block block) {
        switch (block) {
            case Block.Paragraph(Line line) -> paragraphs.of("Normal").line(line);
            case Block.Lead(Line line) -> paragraphs.of("Ingress").line(line);
            case Block.Caption(Line line) -> paragraphs.of("Small").line(line);
            case Block.Tally tally -> {
                pictures.write(paragraphs.of("Figure"), tally.drawing(), tally.alt(), WordPicture.WIDTH);
                tables.write(tally.twin());
            }
            case Block.Bands bands -> {
                captioned(bands.table());
                tables.write(bands.table(), bands.bars());
                if (!bands.key().isEmpty()) {
                    pictures.write(paragraphs.of("Normal"), bands.keyed(), bands.keyed().name(), WordPicture.WIDTH);
                }
            }
            case Block.Bars bars -> {
                captioned(bars.table());
                tables.write(bars.table(), bars);
            }
            case Block.Listing listing -> listing(listing, 0);
            case Block.Facts(List<Fact> facts) -> facts.forEach(this::fact);
            case Block.Note(Line line) -> paragraphs.of("Note").line(line);
            case Block.Missing(Line line) -> paragraphs.of("Missing").line(line);
            case Block.TableBlock(Table table) -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Sign(var drawing, var line) -> {
                Paragraph beside = paragraphs.of("Normal");
                pictures.write(beside, drawing, line.plain(), Block.Sign.SIDE);
                beside.text("  ").line(line);
            }
            case Block.Code(var drawing, var alt) -> pictures.write(paragraphs.of("Normal"), drawing, alt, Block.Code.SIDE);
        }
    }

    /** What stands in a frame: points, one under the other. */
    void framed(Block block) {
        if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> {
                Paragraph line = paragraphs.of("Decision");
                line.atLevel(0, listing.ordered() ? 2 : 1);
                line.line(item.line());
            });
        } else if (block instanceof Block.Paragraph(Line line)) {
            paragraphs.of("Decision").line(line);
        } else {
            block(block);
        }
    }

    private void listing(Block.Listing listing, int level) {
        for (Block.Listing.Item item : listing.items()) {
            Paragraph line = paragraphs.of(listing.ordered() ? "ListNumber" : "ListBullet");
            if (level > 0) {
                line.atLevel(level, listing.ordered() ? 2 : 1);
            }
            line.line(item.line());
            item.under().forEach(inner -> listing(inner, level + 1));
        }
    }

    private void fact(Fact fact) {
        Paragraph line = paragraphs.of("Fact");
        line.styled("Strong", fact.term());
        line.tab();
        for (int i = 0; i < fact.values().size(); i++) {
            Fact.Value value = fact.values().get(i);
            line.text(i == 0 ? "" : "; ");
            if (value.unsettled()) {
                line.styled(value.example() ? "SourceExample" : "Unsettled", value.line());
            } else {
                line.line(value.line());
            }
        }
    }

    /** Whether the next blocks stand on a page that lies on its long side. */
    void lying(boolean lies) {
        tables.lying(lies);
    }

    /** The heading that the next blocks stand under: no table says the same again. */
    void under(String title) {
        heading = title;
    }

    private void table(Table table) {
        captioned(table);
        tables.write(table);
    }

    private void captioned(Table table) {
        if (captions && !table.caption().equals(heading)) {
            caption("paper.table", "Table", ++tableCount, table.caption());
        }
    }

    private void figure(Block.Figure figure) {
        pictures.write(paragraphs.of("Figure"), figure.drawing(), figure.alt(), WordPicture.WIDTH);
        caption("paper.figure", "Figure", ++figureCount, figure.caption());
        table(figure.twin());
    }

    private void caption(String key, String sequence, int number, String text) {
        Paragraph caption = paragraphs.of("Caption");
        caption.text(words.get(key) + " ");
        caption.field("SEQ " + sequence + " \\* ARABIC", String.valueOf(number));
        caption.text(": " + text);
    }
}
