package no.samspill.worksheet.book;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One sheet of a book.
 *
 * @param hidden whether the spreadsheet program keeps the whole sheet out of sight
 * @param rows the rows that hold something, downward; empty ones are absent
 * @param merges the blocks of cells shown as one; only the first cell of a block holds text
 * @param remarks the notes people have attached to cells, by row and column
 * @param hiddenColumns those kept out of sight, from 0
 */
public record Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges, List<Remark> remarks, SortedSet<Integer> hiddenColumns) {

    public Sheet {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        remarks = List.copyOf(remarks);
        hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
    }

    public Sheet(String name, boolean hidden, List<Row> rows, List<Merge> merges) {
        this(name, hidden, rows, merges, List.of(), Collections.emptySortedSet());
    }
}
