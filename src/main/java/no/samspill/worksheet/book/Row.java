package no.samspill.worksheet.book;

import java.util.List;

/**
 * One row that holds something.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param hidden whether it is hidden or filtered away
 * @param cells its non-empty cells, from left to right
 * @param accents what sets cells apart, from left to right; of plain rows none, and most are plain
 */
public record Row(int number, boolean hidden, List<Cell> cells, List<Accent> accents) {

    public Row {
        cells = List.copyOf(cells);
        accents = List.copyOf(accents);
    }

    public Row(int number, boolean hidden, List<Cell> cells) {
        this(number, hidden, cells, List.of());
    }

    public Row with(List<Cell> others) {
        return new Row(number, hidden, others, accents);
    }
}
