package no.samspill.worksheet;

import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;

/**
 * A cell's place in the book.
 *
 * @param sheet counts from 0
 */
record Spot(int sheet, String name, int row, int column) implements Comparable<Spot> {

    Spot at(Cell cell) {
        return new Spot(sheet, name, row, cell.column());
    }

    Spot inRow(int other) {
        return new Spot(sheet, name, other, column);
    }

    String cell() {
        return new Address(row, column).toString();
    }

    @Override
    public int compareTo(Spot other) {
        int bySheet = Integer.compare(sheet, other.sheet);
        int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
}
