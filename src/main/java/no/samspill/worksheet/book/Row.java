package no.samspill.worksheet.book;

import java.util.List;

/**
 * One row that holds something.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param hidden whether it is hidden or filtered away
 * @param cells its non-empty cells, from left to right
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
