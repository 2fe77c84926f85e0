package no.samspill.publishing.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import no.samspill.figure.Drawing;
import no.samspill.figure.Paint;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Tables whose head is repeated on every page and whose rows are never cut. */
final class WordTable {
    private final XWPFDocument document;
    private final Paragraphs paragraphs;
    private final WordPicture pictures;
    private final int width;
    /** How much wider a page is that lies on its long side. */
    private final int lying;
    private boolean lies;
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int UPRIGHT = 1500;
    /** The rule over the time we are in, in eighths of a point. */
    private static final int NOW = 13;

    /** @param width of the text, in twentieths of a point */
    WordTable(XWPFDocument document, Paragraphs paragraphs, WordPicture pictures, int width, int lying) {
        this.document = document;
        this.pictures = pictures;
        this.lying = lying;
        this.paragraphs = paragraphs;
        this.width = width;
    }

    /** Whether the next table stands on such a page. */
    void lying(boolean yes) {
        lies = yes;
    }

    void write(Table table) {
        write(table, null);
    }

    /** With one more column, of pictures. @param bars what they are; null for none */
    void write(Table table, Block.@Nullable Bars bars) {
        CTTbl drawn = document.getDocument().getBody().addNewTbl();
        int total = bars == null ? table.columns().stream().mapToInt(Table.Column::share).sum() : bars.total();
        int[] widths = widths(table, bars, total);
        properties(drawn.addNewTblPr(), table, Arrays.stream(widths).sum());
        var grid = drawn.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        int columns = table.columns().size();
        CTRow head = drawn.addNewTr();
        var headed = head.addNewTrPr();
        headed.addNewCantSplit();
        if (table.columns().stream().anyMatch(Table.Column::upright)) {
            headed.addNewTrHeight().setVal(BigInteger.valueOf(UPRIGHT));
        }
        headed.addNewTblHeader();
        int before = bars == null ? columns : columns - bars.after();
        for (int i = 0; i < columns; i++) {
            if (bars != null && i == before) {
                heading(head, widths[before], bars);
            }
            cell(head, widths[place(i, before, bars)], "TableHeading", Line.of(table.columns().get(i).heading()), table.columns().get(i), false);
        }
        if (bars != null && before == columns) {
            heading(head, widths[before], bars);
        }
        for (int at = 0; at < table.rows().size(); at++) {
            Table.Row row = table.rows().get(at);
            CTRow line = drawn.addNewTr();
            if (!row.goesOn()) {
                line.addNewTrPr().addNewCantSplit();
            }
            if (row.kind().saysOneThing()) {
                int begins = row.begins();
                if (begins > 0) {
                    spanned(line, Arrays.stream(widths).limit(begins).sum(), begins, Line.EMPTY, "TableText", false);
                }
                CTTcPr properties = spanned(line, Arrays.stream(widths).skip(begins).sum(), widths.length - begins, row.cells().get(begins), row.kind() == Table.Row.Kind.GROUP ? "TableGroup" : "TableText", row.heads());
                if (row.kind() == Table.Row.Kind.GROUP) {
                    tinted(properties);
                }
                continue;
            }
            for (int i = 0; i < columns; i++) {
                if (bars != null && i == before) {
                    picture(line, widths[before], bars.bars().get(at), row.cells().getLast().plain());
                }
                cell(line, widths[place(i, before, bars)], leads(table, at) ? "TableLead" : "TableText", row.cells().get(i), table.columns().get(i), row.kind() == Table.Row.Kind.SUM);
            }
            if (bars != null && before == columns) {
                picture(line, widths[before], bars.bars().get(at), row.cells().getLast().plain());
            }
        }
        paragraphs.of("AfterTable");
    }

    /** Where a column of the table stands, beside the pictures. */
    private static int place(int column, int before, Block.@Nullable Bars bars) {
        return bars != null && column >= before ? column + 1 : column;
    }

    private void heading(CTRow head, int width, Block.Bars bars) {
        if (bars.axis() == null) {
            cell(head, width, "TableHeading", Line.of(bars.span()), new Table.Column(bars.span(), bars.share()), false);
        } else {
            picture(head, width, bars.axis(), bars.span());
        }
    }

    /** Whether the next row must be on its page. */
    private static boolean leads(Table table, int at) {
        return at + 1 < table.rows().size() && table.rows().get(at + 1).kind() == Table.Row.Kind.MORE;
    }

    private CTTcPr spanned(CTRow row, int wide, int columns, Line line, String style, boolean heads) {
        CTTc cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(wide));
        size.setType(STTblWidth.DXA);
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        Paragraph words = paragraphs.in(cell.addNewP(), style);
        words.line(line);
        if (heads) {
            words.withNext();
        }
        return properties;
    }

    private void picture(CTRow row, int width, @Nullable Drawing drawing, String alt) {
        CTTc cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        properties.addNewTcMar().addNewLeft().setW(BigInteger.ZERO);
        properties.getTcMar().getLeft().setType(STTblWidth.DXA);
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        Paragraph words = paragraphs.in(cell.addNewP(), "TableText");
        if (drawing != null) {
            pictures.write(words, drawing, alt.isEmpty() ? drawing.name() : alt, width / TWIPS_PER_MM - 1);
        }
    }

    private static void tinted(CTTcPr properties) {
        var tint = properties.addNewShd();
        tint.setVal(STShd.CLEAR);
        tint.setColor("auto");
        tint.setFill(Paint.SAND.hex().substring(1));
    }

    private void properties(CTTblPr properties, Table table, int width) {
        properties.addNewTblStyle().setVal("SamspillTable");
        var whole = properties.addNewTblW();
        whole.setW(BigInteger.valueOf(width));
        whole.setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setLastRow(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(table.caption());
    }

    private void cell(CTRow row, int width, String style, Line line, Table.Column column, boolean sum) {
        CTTc cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (style.equals("TableLead")) {
            properties.addNewTcBorders().addNewBottom().setVal(STBorder.NIL);
        }
        if (column.now()) {
            if (style.equals("TableHeading")) {
                CTBorder rule = properties.addNewTcBorders().addNewBottom();
                rule.setVal(STBorder.SINGLE);
                rule.setSz(BigInteger.valueOf(NOW));
                rule.setColor(Paint.NOW.hex().substring(1));
            }
            tinted(properties);
        }
        if (column.upright() && style.equals("TableHeading")) {
            properties.addNewTextDirection().setVal(STTextDirection.BT_LR);
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        Paragraph words = paragraphs.in(cell.addNewP(), style);
        if (column.numbers()) {
            words.toTheRight();
        }
        if (column.upright() && !style.equals("TableHeading")) {
            words.inTheMiddle();
        }
        words.line(sum ? new Line(line.spans().stream().map(span -> new Span(span.text(), true, span.emphasised(), span.href(), span.language())).toList()) : line);
        if (column.numbers()) {
            words.unsettled();
        }
    }

    private int[] widths(Table table, Block.@Nullable Bars bars, int total) {
        int wide = bars != null && lies ? width + lying : width;
        int before = bars == null ? table.columns().size() : table.columns().size() - bars.after();
        IntStream shares = table.columns().stream().limit(before).mapToInt(Table.Column::share);
        IntStream after = table.columns().stream().skip(before).mapToInt(Table.Column::share);
        return (bars == null ? shares : IntStream.concat(IntStream.concat(shares, IntStream.of(bars.share())), after)).map(share -> wide * share / total).toArray();
    }
}
