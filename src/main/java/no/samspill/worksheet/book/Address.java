package no.samspill.worksheet.book;

import java.util.Locale;
import java.util.Optional;

/** Where a cell stands, as the spreadsheet program writes it: "B12". Row from 1, column from 0. */
public record Address(int row, int column) {

    /** The letters over a column: 0 is "A", 26 is "AA". */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** What {@link #letters} wrote, as people write it too: "aa" is 26. Empty for what are no letters of a column. */
    public static Optional<Integer> column(String letters) {
        boolean written = !letters.isEmpty() && letters.length() <= 3 && letters.toUpperCase(Locale.ROOT).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return written ? Optional.of(letters.toUpperCase(Locale.ROOT).chars().reduce(0, (before, c) -> before * 26 + c - 'A' + 1) - 1) : Optional.empty();
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
