package no.samspill.worksheet.book;

import java.util.List;
import java.util.TreeMap;

/** Puts rows and cells in order where a file has them in another. */
final class RowOrder {

    private RowOrder() {}

    static void restore(List<Row> rows) {
        TreeMap<Integer, Row> ordered = new TreeMap<>();
        rows.forEach(each -> ordered.merge(each.number(), each, RowOrder::joined));
        rows.clear();
        ordered.values().forEach(each -> rows.add(joined(each, each)));
    }

    /** Of two cells in one place the last one stands. */
    private static Row joined(Row one, Row other) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        one.cells().forEach(cell -> cells.put(cell.column(), cell));
        other.cells().forEach(cell -> cells.put(cell.column(), cell));
        return new Row(one.number(), one.hidden() && other.hidden(), List.copyOf(cells.values()), other.accents().isEmpty() ? one.accents() : other.accents());
    }
}
