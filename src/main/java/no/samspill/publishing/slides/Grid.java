package no.samspill.publishing.slides;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import no.samspill.figure.Paint;
import no.samspill.publishing.deck.Grids;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextUnderlineType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A table that can be read off a wall: large words, one line under each row, and a head that screen readers know as one. */
final class Grid {
    private static final double SIZE = 20;
    private static final double HEAD_SIZE = 20;
    private static final Color INK = Color.decode(Paint.INK.hex());
    private static final Color QUIET = Color.decode(Paint.QUIET.hex());
    private static final Color RULE = Color.decode(Paint.RULE.hex());

    private Grid() {}

    static void on(XSLFSlide slide, Table content, Rectangle room, String language) {
        XSLFTable table = slide.createTable(content.rows().size() + 1, content.columns().size());
        table.setAnchor(room);
        var frame = (CTGraphicalObjectFrame) table.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(content.caption());
        table.getCTTable().getTblPr().setFirstRow(true);
        int total = content.columns().stream().mapToInt(Table.Column::share).sum();
        for (int column = 0; column < content.columns().size(); column++) {
            Table.Column heading = content.columns().get(column);
            table.setColumnWidth(column, room.getWidth() * heading.share() / total);
            XSLFTableCell head = table.getCell(0, column);
            cell(head, Line.of(heading.heading()), HEAD_SIZE, true, QUIET, language);
            if (heading.upright()) {
                head.setTextDirection(TextShape.TextDirection.VERTICAL_270);
                head.setVerticalAlignment(VerticalAlignment.MIDDLE);
            } else {
                head.setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
        }
        for (int row = 0; row < content.rows().size(); row++) {
            List<Line> cells = content.rows().get(row).cells();
            if (content.rows().get(row).kind().saysOneThing() && cells.size() > 1) {
                int begins = content.rows().get(row).begins();
                table.mergeCells(row + 1, row + 1, 0, cells.size() - 1);
                cell(table.getCell(row + 1, 0), cells.get(begins), SIZE, false, INK, language);
                continue;
            }
            for (int column = 0; column < cells.size(); column++) {
                XSLFTableCell cell = table.getCell(row + 1, column);
                cell(cell, cells.get(column), SIZE, column == 0, INK, language);
                if (content.columns().get(column).upright()) {
                    cell.getTextParagraphs().forEach(words -> words.setTextAlign(TextAlign.CENTER));
                }
            }
        }
        for (int row = 0; row <= content.rows().size(); row++) {
            boolean upright = row == 0 && content.columns().stream().anyMatch(Table.Column::upright);
            table.setRowHeight(row, upright ? Grids.UPRIGHT : SIZE * 1.2 + 12);
        }
    }

    private static void cell(XSLFTableCell cell, Line words, double size, boolean bold, Color colour, String language) {
        cell.setLeftInset(0);
        cell.setTopInset(6);
        cell.setBottomInset(6);
        cell.setBorderColor(BorderEdge.bottom, bold && colour == QUIET ? INK : RULE);
        cell.setBorderWidth(BorderEdge.bottom, 1);
        cell.clearText();
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        for (Span span : words.spans().isEmpty() ? List.of(Span.of("")) : words.spans()) {
            String[] lines = span.text().split("\n", -1);
            for (int at = 0; at < lines.length; at++) {
                paragraph = at == 0 ? paragraph : cell.addNewTextParagraph();
                XSLFTextRun run = paragraph.addNewTextRun();
                run.setText(lines[at]);
                run.setFontSize(size);
                run.setBold(bold || span.strong());
                run.setItalic(span.emphasised());
                run.setFontColor(colour);
                var dress = run.getRPr(true);
                if (span.emphasised()) {
                    // What is not settled, an example, or not said: dashed, as everywhere else.
                    dress.setU(STTextUnderlineType.DASH);
                }
                dress.setLang(span.language() == null ? language : span.language());
            }
        }
    }
}
