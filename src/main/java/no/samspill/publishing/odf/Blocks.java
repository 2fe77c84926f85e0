package no.samspill.publishing.odf;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** Each block in OpenDocument. */
final class Blocks {
    private static final double WIDTH = 166;

    private final Xml xml;
    private final Words words;
    private final List<String> languages;
    private final boolean captions;
    private final boolean plain;
    private String heading = "";
    private boolean lies;
    private int tables;
    private int figures;

    /** @param captions whether tables say what they are; a form's headings do @param plain whether what names a row is as all else there */
    Blocks(Xml xml, Words words, List<String> languages, boolean captions, boolean plain) {
        this.plain = plain;
        this.xml = xml;
        this.words = words;
        this.languages = languages;
        this.captions = captions;
    }

    void block(Block block) {
        switch (block) {
            case Block.Paragraph(Line line) -> paragraph("Text_20_body", line.spans());
            case Block.Lead(Line line) -> paragraph("Ingress", line.spans());
            case Block.Caption(Line line) -> paragraph("Small", line.spans());
            case Block.Tally tally -> {
                xml.in("text:p", () -> frame(tally.drawing(), tally.alt(), tally.alt(), WIDTH), "text:style-name", "Figure");
                table(tally.twin());
            }
            case Block.Bands bands -> {
                bars(bands.bars());
                if (!bands.key().isEmpty()) {
                    xml.in("text:p", () -> frame(bands.keyed(), bands.keyed().name(), bands.keyed().name(), WIDTH), "text:style-name", "Text_20_body");
                }
            }
            case Block.Bars bars -> bars(bars);
            case Block.Listing listing -> listing(listing);
            case Block.Facts(List<Fact> facts) -> facts.forEach(this::fact);
            case Block.Note(Line line) -> paragraph("Note", line.spans());
            case Block.Missing(Line line) -> paragraph("Missing", line.spans());
            case Block.TableBlock(Table table) -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Sign(var drawing, var line) -> {
                xml.in("text:p", () -> {
                    frame(drawing, line.plain(), line.plain(), Block.Sign.SIDE);
                    xml.empty("text:s");
                    spans(line.spans());
                }, "text:style-name", "Text_20_body");
            }
            case Block.Code(var drawing, var alt) -> xml.in("text:p", () -> frame(drawing, alt, alt, Block.Code.SIDE), "text:style-name", "Text_20_body");
        }
    }

    void paragraph(String style, List<Span> spans) {
        xml.in("text:p", () -> spans(spans), "text:style-name", style);
    }

    void spans(List<Span> spans) {
        spans.forEach(this::span);
    }

    private void span(Span span) {
        if (span.href() != null) {
            xml.in("text:a", () -> dressed(span), "xlink:type", "simple", "xlink:href", span.href());
        } else {
            dressed(span);
        }
    }

    private void dressed(Span span) {
        if (span.print()) {
            xml.leaf("text:span", span.text().strip(), "text:style-name", "Print");
            return;
        }
        if (!span.strong() && !span.emphasised() && span.language() == null) {
            broken(span.text());
            return;
        }
        int language = span.language() == null ? -1 : languages.indexOf(span.language());
        xml.in("text:span", () -> broken(span.text()),
                "text:style-name", AutomaticStyles.name(language, span.strong(), span.emphasised()));
    }

    private void broken(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("text:line-break");
            }
            // A space at the edge of a run would be taken for layout.
            String line = lines[i].replace('\t', ' ');
            if (line.startsWith(" ")) {
                xml.empty("text:s");
            }
            xml.text(line.strip());
            if (line.length() > 1 && line.endsWith(" ")) {
                xml.empty("text:s");
            }
        }
    }

    /** What stands in a frame: points, one under the other. */
    void framed(Block block) {
        if (block instanceof Block.Listing listing) {
            xml.in("text:list", () -> listing.items().forEach(item -> xml.in("text:list-item", () -> paragraph("Framed", item.line().spans()))), "text:style-name", listing.ordered() ? "Counted" : "Bulleted");
        } else if (block instanceof Block.Paragraph(Line line)) {
            paragraph("Framed", line.spans());
        } else {
            block(block);
        }
    }

    private void listing(Block.Listing listing) {
        xml.in("text:list", () -> items(listing), "text:style-name", listing.ordered() ? "Counted" : "Bulleted");
    }

    private void items(Block.Listing listing) {
        listing.items().forEach(item -> xml.in("text:list-item", () -> {
            paragraph("List_20_Item", item.line().spans());
            item.under().forEach(this::listing);
        }));
    }

    private void fact(Fact fact) {
        xml.in("text:p", () -> {
            xml.leaf("text:span", fact.term(), "text:style-name", AutomaticStyles.name(-1, true, false));
            xml.empty("text:tab");
            for (int i = 0; i < fact.values().size(); i++) {
                xml.text(i == 0 ? "" : "; ");
                Fact.Value value = fact.values().get(i);
                if (value.unsettled()) {
                    xml.in("text:span", () -> broken(value.line().plain()), "text:style-name", value.example() ? "Source_20_Example" : "Unsettled");
                } else {
                    spans(value.line().spans());
                }
            }
        }, "text:style-name", "Fact");
    }

    /** Whether the next blocks stand on a page that lies on its long side. */
    void lying(boolean yes) {
        lies = yes;
    }

    /** The heading that the next blocks stand under: no table says the same again. */
    void under(String title) {
        heading = title;
    }

    private void table(Table table) {
        table(table, null);
    }

    private void bars(Block.Bars bars) {
        table(bars.table(), bars);
    }

    /** @param bars what stands in a last column of pictures; null for none */
    private void table(Table table, Block.@Nullable Bars bars) {
        tables++;
        if (captions && !table.caption().equals(heading)) {
            caption("paper.table", "Table", tables, table.caption());
        }
        int total = bars == null ? table.columns().stream().mapToInt(Table.Column::share).sum() : bars.total();
        double wide = bars == null ? 0 : (lies ? Styles.WIDE : WIDTH) * bars.share() / total - 1;
        int before = bars == null ? table.columns().size() : table.columns().size() - bars.after();
        xml.in("table:table", () -> {
            xml.leaf("table:title", table.caption());
            table.columns().stream().limit(before).forEach(column -> xml.empty("table:table-column", "table:style-name", "Column" + column.share() * 100 / total));
            if (bars != null) {
                xml.empty("table:table-column", "table:style-name", "Column" + bars.share() * 100 / total);
            }
            table.columns().stream().skip(before).forEach(column -> xml.empty("table:table-column", "table:style-name", "Column" + column.share() * 100 / total));
            xml.in("table:table-header-rows", () -> xml.in("table:table-row", () -> {
                table.columns().stream().limit(before).forEach(this::heading);
                if (bars != null && bars.axis() != null) {
                    picture("HeadingCell", bars.axis(), bars.span(), wide);
                } else if (bars != null) {
                    cell("HeadingCell", "Table_20_Heading", Line.of(bars.span()));
                }
                table.columns().stream().skip(before).forEach(this::heading);
            }, "table:style-name", table.columns().stream().anyMatch(Table.Column::upright) ? "UprightRow" : "Row"));
            for (int at = 0; at < table.rows().size(); at++) {
                Table.Row row = table.rows().get(at);
                Drawing bar = bars == null ? null : bars.bars().get(at);
                boolean led = at + 1 < table.rows().size() && table.rows().get(at + 1).kind() == Table.Row.Kind.MORE;
                row(row, table.columns(), bars == null ? 0 : 1, before, led, () -> {
                    if (bars != null && bar == null) {
                        cell("Cell", "Table_20_Contents", Line.EMPTY);
                    } else if (bar != null) {
                        picture("Cell", bar, row.cells().getLast().plain(), wide);
                    }
                });
            }
        }, "table:name", "Table" + tables, "table:style-name", bars == null ? "PaperTable" : "WideTable");
    }

    private void picture(String style, Drawing drawing, String said, double wide) {
        xml.in("table:table-cell", () -> xml.in("text:p", () -> frame(drawing, drawing.name(), said.isEmpty() ? drawing.name() : said, wide), "text:style-name", "Table_20_Contents"),
                "table:style-name", style, "office:value-type", "string");
    }

    private void heading(Table.Column column) {
        cell(column.upright() ? "UprightCell" : column.now() ? "NowHeadingCell" : "HeadingCell", column.numbers() ? "Table_20_Heading_20_Numbers" : "Table_20_Heading", Line.of(column.heading()));
    }

    /** @param led whether the next row says more about it */
    private void row(Table.Row row, List<Table.Column> columns, int more, int before, boolean led, Runnable last) {
        if (row.kind().saysOneThing()) {
            boolean group = row.kind() == Table.Row.Kind.GROUP;
            int begins = row.begins();
            xml.in("table:table-row", () -> {
                if (begins > 0) {
                    spanned("Cell", "Table_20_Contents", Line.EMPTY, begins);
                }
                spanned(group ? "NowCell" : "Cell", group ? "Table_20_Group" : "Table_20_Contents", row.cells().get(begins), columns.size() + more - begins);
            }, "table:style-name", row.goesOn() ? "LongRow" : "Row");
            return;
        }
        boolean sum = row.kind() == Table.Row.Kind.SUM;
        xml.in("table:table-row", () -> {
            for (int i = 0; i < row.cells().size(); i++) {
                Table.Column column = columns.get(i);
                if (i == before) {
                    last.run();
                }
                boolean names = i == 0 && !plain || sum && !column.numbers() && !column.upright();
                cell(column.now() ? "NowCell" : led ? "LedCell" : "Cell", names ? "Table_20_Row_20_Name" : column.numbers() ? "Table_20_Numbers" : column.upright() ? "Table_20_Sign" : "Table_20_Contents", row.cells().get(i));
            }
            if (before == row.cells().size()) {
                last.run();
            }
        }, "table:style-name", row.goesOn() ? "LongRow" : "Row");
    }

    private void spanned(String style, String paragraph, Line line, int columns) {
        xml.in("table:table-cell", () -> paragraph(paragraph, line.spans()), "table:style-name", style, "office:value-type", "string", "table:number-columns-spanned", String.valueOf(columns));
        for (int at = 1; at < columns; at++) {
            xml.empty("table:covered-table-cell");
        }
    }

    private void cell(String style, String paragraph, Line line) {
        xml.in("table:table-cell", () -> paragraph(paragraph, line.spans()), "table:style-name", style, "office:value-type", "string");
    }

    private void figure(Block.Figure figure) {
        xml.in("text:p", () -> frame(figure.drawing(), figure.caption(), figure.alt(), WIDTH), "text:style-name", "Figure");
        caption("paper.figure", "Figure", ++figures, figure.caption());
        table(figure.twin());
    }

    /** Across the whole foot of the first page, under what is written there. */
    void atFoot(Drawing drawing, String alt) {
        double tall = Math.round(2100.0 * drawing.height() / drawing.width()) / 10.0;
        xml.in("draw:frame", () -> {
            image(drawing, "svg", "image/svg+xml");
            image(drawing, "png", "image/png");
            xml.leaf("svg:title", drawing.name());
            xml.leaf("svg:desc", alt);
        }, "draw:name", drawing.name(), "draw:style-name", "Foot", "text:anchor-type", "paragraph", "svg:x", "0mm", "svg:y", 297 - tall + "mm", "svg:width", "210mm", "svg:height", tall + "mm");
    }

    /** @param width in millimetres */
    private void frame(Drawing drawing, String title, String alt, double width) {
        double height = width * drawing.height() / drawing.width();
        xml.in("draw:frame", () -> {
            image(drawing, "svg", "image/svg+xml");
            image(drawing, "png", "image/png");
            xml.leaf("svg:title", title);
            xml.leaf("svg:desc", alt);
        }, "draw:name", drawing.name(), "draw:style-name", "Picture", "text:anchor-type", "as-char",
                "svg:width", width + "mm", "svg:height", Math.round(height * 10) / 10.0 + "mm");
    }

    private void image(Drawing drawing, String kind, String type) {
        xml.empty("draw:image", "xlink:href", "Pictures/" + drawing.name() + "." + kind, "xlink:type", "simple",
                "xlink:show", "embed", "xlink:actuate", "onLoad", "draw:mime-type", type);
    }

    private void caption(String key, String sequence, int number, String text) {
        xml.in("text:p", () -> {
            xml.text(words.get(key) + " ");
            xml.leaf("text:sequence", String.valueOf(number), "text:ref-name", "ref" + sequence + number, "text:name", sequence,
                    "text:formula", "ooow:" + sequence + "+1", "style:num-format", "1");
            xml.text(": " + text);
        }, "text:style-name", "Caption");
    }
}
