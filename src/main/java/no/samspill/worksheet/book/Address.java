package no.samspill.worksheet.book;

/** Where a cell stands, as the spreadsheet program writes it: "B12". Row from 1, column from 0. */
public record Address(int row, int column) {

    /** The letters over a column: 0 is "A", 26 is "AA". */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
