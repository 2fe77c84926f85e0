package no.samspill.worksheet.book;

/**
 * Cells beside each other in a row, empty or not, that look alike and not plain.
 *
 * @param first column, from 0
 * @param last itself included
 */
public record Accent(int first, int last, Look look) {

    public boolean covers(int column) {
        return column >= first && column <= last;
    }
}
