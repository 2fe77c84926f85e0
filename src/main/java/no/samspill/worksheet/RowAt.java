package no.samspill.worksheet;

import java.util.Optional;

/**
 * A row of a book.
 *
 * @param sheet empty for the first sheet that holds something
 * @param row from 1, as the spreadsheet program shows it
 */
public record RowAt(String sheet, int row) implements Comparable<RowAt> {
    /** As many digits as a sheet has rows for, and some. */
    private static final String NUMBER = "[1-9][0-9]{0,6}";

    /** "Plan!14". */
    @Override
    public String toString() {
        return sheet + "!" + row;
    }

    /** @return empty unless it is a number, alone or after a sheet's name and an exclamation mark */
    public static Optional<RowAt> of(String written) {
        int mark = written.lastIndexOf('!');
        String number = written.substring(mark + 1).strip();
        return number.matches(NUMBER) ? Optional.of(new RowAt(mark < 0 ? "" : written.substring(0, mark), Integer.parseInt(number))) : Optional.empty();
    }

    @Override
    public int compareTo(RowAt other) {
        int bySheet = sheet.compareTo(other.sheet);
        return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
    }
}
