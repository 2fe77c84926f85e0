package no.samspill.worksheet;

import java.util.List;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Sheet;
import org.apache.commons.lang3.StringUtils;

/** What a person should know of the file beside its cells: comments on cells, and what is odd about it. */
record BookRemarks(Book book, Account account) {
    static final String COMMENT = "comment";

    void tell() {
        for (int index = 0; index < book.sheets().size(); index++) {
            Sheet sheet = book.sheets().get(index);
            Spot spot = new Spot(index, sheet.name(), 1, 0);
            // What Samspill itself said of a doubt when it wrote the sheet, is no news to it.
            sheet.remarks().stream().filter(remark -> Vocabulary.get().all("doubt begins").stream().noneMatch(PlainForm.of(remark.text())::startsWith)).forEach(remark -> account.find(
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
}
