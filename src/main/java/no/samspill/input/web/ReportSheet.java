package no.samspill.input.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an xlsx file: the headings stay in sight, and each can be filtered on. Every cell is text, so nothing is run. Rows go out as they
 * come, and none of them stays in memory.
 */
final class ReportSheet implements AutoCloseable {
    private static final int LONGEST_CELL = 32_767;
    private static final int[] WIDTHS = {10, 60, 24, 32, 44, 40, 44};
    private static final int AT_A_TIME = 100;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    ReportSheet(String name, OutputStream out) {
        book = new Workbook(out, "Samspill", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
    }

    /** The headings come first. */
    void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            sheet.inlineString(rows, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            if (rows == 0) {
                sheet.style(rows, column).bold().fillColor("D7E7E5").set();
            } else {
                sheet.style(rows, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        if (++rows % AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(0, rows - 1), WIDTHS.length - 1);
        book.finish();
        book.close();
    }
}
