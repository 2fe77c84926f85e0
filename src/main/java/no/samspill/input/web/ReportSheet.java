package no.samspill.input.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an xlsx file: the headings stay in sight, and each can be filtered on. Every cell is text, so nothing is run. */
final class ReportSheet {
    private static final int LONGEST_CELL = 32_767;
    private static final int[] WIDTHS = {10, 60, 24, 32, 44, 40, 44};

    private ReportSheet() {}

    /** @param rows the headings first */
    static byte[] of(String name, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Samspill", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            int columns = rows.getFirst().size();
            for (int at = 0; at < rows.size(); at++) {
                for (int column = 0; column < columns; column++) {
                    String text = rows.get(at).get(column);
                    sheet.value(at, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
                }
            }
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("D7E7E5").set();
            if (rows.size() > 1) {
                sheet.range(1, 0, rows.size() - 1, columns - 1).style().wrapText(true).verticalAlignment("top").set();
            }
            sheet.setAutoFilter(0, 0, rows.size() - 1, columns - 1);
            sheet.freezePane(0, 1);
        }
        return out.toByteArray();
    }
}
