package no.samspill.publishing.word;

import java.math.BigInteger;
import no.samspill.figure.Paint;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose head is repeated on every page and whose rows are never cut. */
final class WordTable {
    private final XWPFDocument document;
    private final Paragraphs paragraphs;
    private final int width;

    /** @param width of the text, in twentieths of a point */
    WordTable(XWPFDocument document, Paragraphs paragraphs, int width) {
        this.document = document;
        this.paragraphs = paragraphs;
        this.width = width;
    }

    void write(Table table) {
        CTTbl drawn = document.getDocument().getBody().addNewTbl();
        properties(drawn.addNewTblPr(), table);
        int[] widths = widths(table);
        var grid = drawn.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        CTRow head = drawn.addNewTr();
        var headed = head.addNewTrPr();
        headed.addNewCantSplit();
        headed.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            cell(head, widths[i], "TableHeading", Line.of(table.columns().get(i).heading()), table.columns().get(i));
        }
        for (Table.Row row : table.rows()) {
            CTRow line = drawn.addNewTr();
            line.addNewTrPr().addNewCantSplit();
            for (int i = 0; i < widths.length; i++) {
                cell(line, widths[i], "TableText", row.cells().get(i), table.columns().get(i));
            }
        }
        paragraphs.of("Normal");
    }

    private void properties(CTTblPr properties, Table table) {
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

    private void cell(CTRow row, int width, String style, Line line, Table.Column column) {
        CTTc cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        var size = properties.addNewTcW();
        size.setW(BigInteger.valueOf(width));
        size.setType(STTblWidth.DXA);
        if (column.now()) {
            var tint = properties.addNewShd();
            tint.setVal(STShd.CLEAR);
            tint.setColor("auto");
            tint.setFill(Paint.SAND.hex().substring(1));
        }
        Paragraph words = paragraphs.in(cell.addNewP(), style);
        if (column.numbers()) {
            words.toTheRight();
        }
        words.line(line);
        if (column.numbers()) {
            words.unsettled();
        }
    }

    private int[] widths(Table table) {
        int total = table.columns().stream().mapToInt(Table.Column::share).sum();
        return table.columns().stream().mapToInt(column -> width * column.share() / total).toArray();
    }
}
