package no.samspill.worksheet.book;

/** A block of cells shown as one. Rows from 1, columns from 0, the last ones included. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether the cell at this place lies in the block. */
    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
