package no.samspill.worksheet.book;

import java.util.List;

/**
 * One sheet of a book.
 *
 * @param hidden whether the spreadsheet program keeps the whole sheet out of sight
 * @param rows the rows that hold something, downward; empty ones are absent
 * @param merges the blocks of cells shown as one; only the first cell of a block holds text
 * @param remarks the notes people have attached to cells, by row and column
 */
public record Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges, List<Remark> remarks) {

    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        remarks = List.copyOf(remarks);
    }

    public Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges) {
        this(name, hidden, rows, merges, List.of());
    }
}
