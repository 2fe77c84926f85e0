package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import no.samspill.worksheet.book.Sheet;

/**
 * A sheet parted into tables, and what speaks for each shape.
 *
 * @param index of the sheet, from 0
 */
record Leaf(int index, Sheet sheet, List<Table> tables, Evidence evidence) {

    static List<Leaf> of(List<Sheet> sheets, Headings headings, LabelReader labels, Choices choices) {
        List<Leaf> leaves = new ArrayList<>(sheets.size());
        for (Sheet sheet : sheets) {
            List<Table> tables = Table.of(sheet, headings, labels, choices.columns(sheet.name()), choices.rows(sheet.name()));
            leaves.add(new Leaf(leaves.size(), sheet, tables, Evidence.of(tables, labels)));
        }
        return leaves;
    }

    Spot spot() {
        return new Spot(index, sheet.name(), 1, 0);
    }

    boolean hasHeader() {
        return tables.size() > 1;
    }

    /** The columns of one of its tables, as they are when its rows are told in this way. */
    static Columns columns(Table table, Shape shape) {
        Header header = table.header();
        if (header == null) {
            return Columns.none(table.chosen());
        }
        return Columns.of(header, shape == Shape.LABELLED_ROWS ? titleBesideLabel(header) : -1, table.lines(), table.chosen());
    }

    /** Beside labels stands a title, so what is written over it is no field: it is the focus area's own title, or "Tittel". */
    private static int titleBesideLabel(Header header) {
        int beside = header.firstColumn() + 1;
        return header.over().stream().anyMatch(over -> over.column() == beside) ? beside : -1;
    }
}
