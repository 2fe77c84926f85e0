package no.samspill.publishing.pdf;

import java.util.List;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** Each block in HTML. */
final class BlockHtml {
    /** A figure as tall as this, for its width, leaves no room on its page for more than a row of its table. */
    private static final double TALL = 0.9;

    private final Dom dom;
    private final boolean captions;

    /** A table of so few rows stands on one page. */
    private static final int FEW = 6;

    /** @param captions whether tables say what they are; a form's headings do */
    BlockHtml(Dom dom, boolean captions) {
        this.dom = dom;
        this.captions = captions;
    }

    void all(List<Block> blocks) {
        some(blocks, 0, blocks.size());
    }

    /** One after the other; what leads to a table is on its page. @param to the first that is left out */
    void some(List<Block> blocks, int from, int to) {
        for (int at = from; at < Math.min(to, blocks.size()); at++) {
            boolean leads = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.TableBlock;
            if (leads && blocks.get(at) instanceof Block.Paragraph(Line line)) {
                dom.in("p", "leads", () -> line(line));
            } else {
                block(blocks.get(at));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(Line line) -> dom.in("p", "", () -> line(line));
            case Block.Listing listing -> listing(listing);
            case Block.Facts(List<Fact> facts) -> dom.in("div", "facts", () -> facts.forEach(this::fact));
            case Block.Note(Line line) -> dom.in("p", "note", () -> line(line));
            case Block.Missing(Line line) -> dom.in("p", "missing", () -> line(line));
            case Block.TableBlock(Table table) -> table(table);
            case Block.Figure figure -> figure(figure);
            case Block.Sign(var drawing, var line) -> dom.in("div", "sign", () -> {
                dom.svg(drawing, line.plain(), Block.Sign.SIDE);
                dom.in("p", "", () -> line(line));
            });
            case Block.Code(var drawing, var alt) -> dom.in("div", "code", () -> dom.svg(drawing, alt, Block.Code.SIDE));
        }
    }

    void line(Line line) {
        line.spans().forEach(this::span);
    }

    private void span(Span span) {
        String href = span.href();
        if (href != null) {
            dom.in("a", "", () -> dressed(span, () -> dom.set("href", href).set("title", span.text().strip())));
        } else if (span.strong() || span.emphasised() || span.language() != null) {
            dom.in("span", "", () -> dressed(span, () -> {}));
        } else {
            broken(span.text());
        }
    }

    private void dressed(Span span, Runnable more) {
        more.run();
        if (span.language() != null) {
            dom.set("lang", span.language());
        }
        String style = (span.strong() ? "strong " : "") + (span.emphasised() ? "em" : "");
        if (!style.isBlank()) {
            dom.set("class", style.strip());
        }
        broken(span.text());
    }

    private void broken(String text) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                dom.in("br", "", () -> {});
            }
            if (!parts[i].isEmpty()) {
                dom.text(parts[i]);
            }
        }
    }

    private void listing(Block.Listing listing) {
        dom.in(listing.ordered() ? "ol" : "ul", "", () -> listing.items().forEach(item -> dom.in("li", "", () -> {
            line(item.line());
            item.under().forEach(this::listing);
        })));
    }

    private void fact(Fact fact) {
        dom.in("div", "fact", () -> {
            dom.leaf("p", "label", fact.term());
            for (Fact.Value value : fact.values()) {
                dom.in("p", "value", () -> {
                    if (value.unsettled()) {
                        dom.in("span", "chip", () -> line(value.line()));
                    } else {
                        line(value.line());
                    }
                });
            }
        });
    }

    private void table(Table table) {
        table(table, "caption");
    }

    private void table(Table table, String caption) {
        int total = table.columns().stream().mapToInt(Table.Column::share).sum();
        if (captions) {
            dom.leaf("p", caption, table.caption());
        }
        dom.in("table", table.rows().size() <= FEW ? "few" : "", () -> {
            dom.in("thead", "", () -> dom.in("tr", "", () -> table.columns().forEach(column -> dom.in("th", numbers(column), () -> dom.set("scope", "col")
                    .set("style", "width:" + column.share() * 100 / total + "%")
                    .text(column.heading())))));
            dom.in("tbody", "", () -> table.rows().forEach(row -> row(row, table.columns())));
        });
    }

    private static String numbers(Table.Column column) {
        return ((column.numbers() ? "numbers " : "") + (column.now() ? "now" : "")).strip();
    }

    private void row(Table.Row row, List<Table.Column> columns) {
        dom.in("tr", "", () -> {
            for (int i = 0; i < row.cells().size(); i++) {
                Line cell = row.cells().get(i);
                boolean names = i == 0;
                dom.in(names ? "th" : "td", numbers(columns.get(i)), () -> {
                    if (names) {
                        dom.set("scope", "row");
                    }
                    line(cell);
                });
            }
        });
    }

    private void figure(Block.Figure figure) {
        dom.in("div", "figure", () -> {
            dom.svg(figure.drawing(), figure.alt());
            dom.leaf("p", "caption", figure.caption());
        });
        table(figure.twin(), figure.drawing().height() > figure.drawing().width() * TALL ? "caption fresh" : "caption");
    }
}
