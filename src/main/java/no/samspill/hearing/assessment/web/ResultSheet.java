package no.samspill.hearing.assessment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import no.samspill.kernel.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What came of a hearing as an xlsx file, a point a row. Every cell is text, so nothing that somebody wrote is run. */
final class ResultSheet {
    private static final int LONGEST_CELL = 32_767;
    private static final List<Integer> WIDTHS = List.of(10, 30, 30, 60, 22, 60, 50);

    private ResultSheet() {}

    /** @param made whom it shows, and of what it is: the first line */
    static byte[] of(Told told, String made, Words w) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Samspill", "1.0")) {
            Worksheet sheet = book.newWorksheet(w.get("assessment.paper.sheet"));
            sheet.value(0, 0, made);
            List<String> heads = List.of(
                    w.get("assessment.paper.point"), w.get("assessment.result.part"), w.get("assessment.paper.from"), w.get("assessment.paper.said"), w.get("assessment.result.judgement"),
                    w.get("assessment.result.answered"), w.get("assessment.result.became"));
            row(sheet, 1, heads, w);
            int at = 2;
            for (Told.Group group : told.groups()) {
                for (Told.Said said : group.said()) {
                    String part = group.label().isEmpty() ? group.title() : group.label() + " " + group.title();
                    row(sheet, at++, List.of(
                            said.called(), part, said.from(), ResultDocument.words(said), said.judged(), said.answer() == null ? "" : said.answer(), ResultDocument.changes(said.changes(), w)), w);
                }
            }
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(1, 0, 1, WIDTHS.size() - 1).style().bold().fillColor("D7E7E5").set();
            if (at > 2) {
                sheet.range(2, 0, at - 1, WIDTHS.size() - 1).style().wrapText(true).verticalAlignment("top").set();
            }
            sheet.setAutoFilter(1, 0, Math.max(1, at - 1), WIDTHS.size() - 1);
            sheet.freezePane(0, 2);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int at, List<String> cells, Words w) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(at, column, fitting(cells.get(column), w));
        }
    }

    /** A cell holds some eight pages; one that holds no more says so, and where all of it is. */
    private static String fitting(String text, Words w) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        String more = "… " + w.get("assessment.paper.more");
        int end = LONGEST_CELL - more.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + more;
    }
}
