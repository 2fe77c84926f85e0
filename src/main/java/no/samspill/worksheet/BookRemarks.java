package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import org.apache.commons.lang3.StringUtils;

/** What a person should know of the file beside its cells: what was hidden, and comments on cells. */
record BookRemarks(Book book, Account account) {
    static final String COMMENT = "comment";

    private static final int RANGES = 8;

    void tell() {
        for (int index = 0; index < book.sheets().size(); index++) {
            Sheet sheet = book.sheets().get(index);
            Spot spot = new Spot(index, sheet.name(), 1, 0);
            if (sheet.hidden()) {
                account.find(spot, Severity.NOTE, "hidden-sheet", null, sheet.name());
            }
            hiddenRows(sheet, spot);
            sheet.remarks().forEach(remark -> account.find(
                    new Spot(spot.sheet(), sheet.name(), remark.row(), remark.column()),
                    Severity.NOTE,
                    COMMENT,
                    remark.text(),
                    StringUtils.normalizeSpace(remark.text())));
        }
        Spot front = new Spot(-1, "", 0, 0);
        book.peculiarities().stream().filter(one -> !one.code().equals(CellPlacer.NO_VALUE)).forEach(one -> account.file(
                front, new Finding(Severity.NOTE, one.sheet(), one.cell(), one.code(), one.args(), null, List.of())));
    }

    private void hiddenRows(Sheet sheet, Spot spot) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (Row row : sheet.rows()) {
            if (!row.hidden()) {
                continue;
            }
            if (row.number() != to + 1) {
                add(ranges, from, to);
                from = row.number();
            }
            to = row.number();
        }
        add(ranges, from, to);
        if (!ranges.isEmpty()) {
            String some = String.join(", ", ranges.subList(0, Math.min(RANGES, ranges.size())));
            account.find(
                    spot.inRow(Integer.parseInt(ranges.getFirst().split("–")[0])),
                    Severity.NOTE,
                    "hidden-rows",
                    null,
                    ranges.size() > RANGES ? some + " …" : some);
        }
    }

    private static void add(List<String> ranges, int from, int to) {
        if (from > 0) {
            ranges.add(from == to ? String.valueOf(from) : from + "–" + to);
        }
    }
}
