package no.samspill.publishing.pdf;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.figure.Svg;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** Each block in HTML. */
final class BlockHtml {
    /** A figure as tall as this, for its width, leaves no room on its page for more than a row of its table. */
    private static final double TALL = 0.9;
    /** The text's width, in millimetres, on a page that stands and on one that lies. */
    private static final double STANDING = 166;
    private static final double LYING = 261;
    /** The room for a heading on end, in CSS pixels, and how many of them go to a millimetre. */
    private static final int UPRIGHT = 104;
    /** Between a picture in a row and what stands after it, in millimetres. */
    private static final double GAP = 3;
    private static final double PER_MM = 680 / STANDING;

    private final Dom dom;
    private final boolean captions;
    private String heading = "";
    private double width = STANDING;

    /** A table of so few rows stands on one page. */
    private static final int FEW = 6;
    private static final int LITTLE = 900;
    private static final int FEW_ITEMS = 4;
    /** One of more rows than that is set closer. */
    private static final int DENSE = 40;

    /** @param captions whether tables say what they are; a form's headings do */
    BlockHtml(Dom dom, boolean captions) {
        this.dom = dom;
        this.captions = captions;
    }

    /** Whether the next blocks stand on a page that lies on its long side. */
    void lying(boolean lies) {
        width = lies ? LYING : STANDING;
    }

    /** The heading that the next blocks stand under: no table says the same again. */
    void under(String title) {
        heading = title;
    }

    void all(List<Block> blocks) {
        some(blocks, 0, blocks.size());
    }

    /** One after the other; what leads to a table is on its page. @param to the first that is left out */
    void some(List<Block> blocks, int from, int to) {
        for (int at = from; at < Math.min(to, blocks.size()); at++) {
            boolean leads = at + 1 < blocks.size() && (blocks.get(at + 1) instanceof Block.TableBlock || blocks.get(at + 1) instanceof Block.Bars || blocks.get(at + 1) instanceof Block.Bands);
            if (leads && blocks.get(at) instanceof Block.Paragraph(Line line)) {
                dom.in("p", "leads", () -> line(line));
            } else if (leads && blocks.get(at) instanceof Block.Lead(Line line)) {
                dom.in("p", "ingress leads", () -> line(line));
            } else {
                block(blocks.get(at));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(Line line) -> dom.in("p", "", () -> line(line));
            case Block.Lead(Line line) -> dom.in("p", "ingress", () -> line(line));
            case Block.Caption(Line line) -> dom.in("p", "small", () -> line(line));
            case Block.Tally tally -> tally(tally);
            case Block.Bands bands -> {
                bars(bands.bars(), width);
                if (!bands.key().isEmpty()) {
                    dom.in("div", "key", () -> dom.svg(bands.keyed(), bands.keyed().name()));
                }
            }
            case Block.Bars bars -> bars(bars, width);
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
        dom.in(listing.ordered() ? "ol" : "ul", listing.items().size() <= FEW_ITEMS && listing.items().stream().allMatch(item -> item.line().plain().length() <= LITTLE / FEW) ? "together" : "", () -> listing.items().forEach(item -> dom.in("li", "", () -> {
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
        least(Keep.of(table));
        if (captions && !table.caption().equals(heading)) {
            dom.leaf("p", caption, table.caption());
        }
        rows(table);
    }

    /** A new page here, unless so much of this one is left. By itself, since what stands inside an element asks for as much again. @param high in millimetres */
    void least(double high) {
        dom.in("div", "", () -> dom.set("style", "-fs-page-break-min-height:" + Svg.number(high) + "mm"));
    }

    private void rows(Table table) {
        int total = table.columns().stream().mapToInt(Table.Column::share).sum();
        dom.in("table", few(table) ? "few" : width == LYING || table.rows().size() > DENSE ? "dense" : "", () -> {
            dom.in("thead", "", () -> dom.in("tr", "", () -> table.columns().forEach(column -> heading(column, total))));
            List<Table.Row> rows = table.rows();
            for (int at = 0; at < rows.size(); ) {
                int from = at;
                boolean alone = together(rows, from) == from + 1;
                int to = alone ? alone(rows, from) : together(rows, from);
                dom.in("tbody", alone ? "" : "together", () -> {
                    for (int next = from; next < to; next++) {
                        row(rows.get(next), table.columns(), 0, led(rows, next), () -> {});
                    }
                });
                at = to;
            }
        });
    }

    /** Whether the next row says more about it. */
    private static boolean led(List<Table.Row> rows, int at) {
        return at + 1 < rows.size() && rows.get(at + 1).kind() == Table.Row.Kind.MORE;
    }

    /** The headings over a row, the row and what more there is about it are on one page. */
    private static int together(List<Table.Row> rows, int from) {
        int to = from;
        while (to < rows.size() - 1 && rows.get(to).heads()) {
            to++;
        }
        while (led(rows, to)) {
            to++;
        }
        return to + 1;
    }

    private static int alone(List<Table.Row> rows, int from) {
        int to = from;
        while (to < rows.size() && together(rows, to) == to + 1) {
            to++;
        }
        return to;
    }

    private static boolean few(Table table) {
        return table.rows().size() <= FEW && table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.plain().length()).sum() <= LITTLE;
    }

    private void heading(Table.Column column, int total) {
        dom.in("th", dress(column), () -> {
            dom.set("scope", "col").set("style", "width:" + Svg.number(column.share() * 100.0 / total) + "%");
            if (column.upright()) {
                // What is turned by the stylesheet is lost from the heads of later pages.
                Drawing turned = Svg.heading("pa-hoykant", column.heading(), UPRIGHT);
                dom.svg(turned, column.heading(), turned.width() / PER_MM);
            } else {
                dom.text(column.heading());
            }
        });
    }

    private static String dress(Table.Column column) {
        return ((column.numbers() ? "numbers " : "") + (column.now() ? "now " : "") + (column.upright() ? "upright" : "")).strip();
    }

    private void row(Table.Row row, List<Table.Column> columns, int more, boolean led, Runnable last) {
        row(row, columns, more, led, row.cells().size(), last);
    }

    /** @param more columns that the table has beside its own @param led whether the next row says more about it @param before which of its own they stand @param last draws them */
    private void row(Table.Row row, List<Table.Column> columns, int more, boolean led, int before, Runnable last) {
        if (row.kind() == Table.Row.Kind.GROUP) {
            dom.in("tr", "group", () -> dom.in("th", "", () -> {
                dom.set("scope", "row").set("colspan", String.valueOf(columns.size() + more));
                line(row.cells().getFirst());
            }));
            return;
        }
        if (row.kind() == Table.Row.Kind.MORE) {
            int begins = row.begins();
            dom.in("tr", "", () -> {
                if (begins > 0) {
                    dom.in("td", "", () -> dom.set("colspan", String.valueOf(begins)));
                }
                dom.in("td", "more", () -> {
                    dom.set("colspan", String.valueOf(columns.size() + more - begins));
                    line(row.cells().get(begins));
                });
            });
            return;
        }
        dom.in("tr", row.kind() == Table.Row.Kind.SUM ? "sum" : led ? "led" : "", () -> {
            for (int i = 0; i < row.cells().size(); i++) {
                Line cell = row.cells().get(i);
                boolean names = i == 0;
                if (i == before) {
                    last.run();
                }
                dom.in(names ? "th" : "td", dress(columns.get(i)), () -> {
                    if (names) {
                        dom.set("scope", "row");
                    }
                    line(cell);
                });
            }
            if (before == row.cells().size()) {
                last.run();
            }
        });
    }

    private void tally(Block.Tally tally) {
        dom.in("div", "figure", () -> {
            dom.svg(tally.drawing(), tally.alt());
            dom.in("div", "tally", () -> tally.counts().forEach(count -> dom.in("div", "count", () -> {
                dom.leaf("p", "big", String.valueOf(count.number()));
                dom.leaf("p", "said", count.kind().name());
            })));
        });
    }

    private void bars(Block.Bars bars, double width) {
        Table table = bars.table();
        double wide = width * bars.share() / bars.total() - (bars.axis() == null ? GAP : 0);
        if (captions && !table.caption().equals(heading)) {
            dom.leaf("p", "caption", table.caption());
        }
        dom.in("table", table.rows().size() > DENSE ? "bars close" : "bars", () -> {
            dom.in("thead", "", () -> dom.in("tr", "", () -> {
                int before = table.columns().size() - bars.after();
                table.columns().stream().limit(before).forEach(column -> heading(column, bars.total()));
                dom.in("th", "bar", () -> {
                    dom.set("scope", "col").set("style", "width:" + Svg.number(bars.share() * 100.0 / bars.total()) + "%");
                    bars.years().forEach(year -> dom.in("span", "year", () -> dom.set("style", "width:" + Svg.number(Math.floor(999.0 / bars.years().size()) / 10) + "%").text(year.isEmpty() ? "\u00a0" : year)));
                });
                table.columns().stream().skip(before).forEach(column -> heading(column, bars.total()));
            }));
            dom.in("tbody", "", () -> {
                for (int at = 0; at < table.rows().size(); at++) {
                    Drawing bar = bars.bars().get(at);
                    String said = table.rows().get(at).cells().getLast().plain();
                    row(table.rows().get(at), table.columns(), 1, false, table.columns().size() - bars.after(), () -> dom.in("td", "bar", () -> {
                        if (bar != null) {
                            dom.svg(bar, said.isEmpty() ? bar.name() : said, wide);
                        }
                    }));
                }
            });
        });
    }

    private void figure(Block.Figure figure) {
        picture(figure);
        twin(figure);
    }

    /** The picture with what stands under it. */
    void picture(Block.Figure figure) {
        dom.in("div", "figure", () -> {
            dom.svg(figure.drawing(), figure.alt());
            dom.leaf("p", "caption", figure.caption());
        });
    }

    void twin(Block.Figure figure) {
        String before = heading;
        heading = figure.caption().equals(figure.twin().caption()) ? figure.caption() : heading;
        table(figure.twin(), figure.drawing().height() > figure.drawing().width() * TALL ? "caption fresh" : "caption");
        heading = before;
    }
}
