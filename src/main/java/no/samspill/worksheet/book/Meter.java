package no.samspill.worksheet.book;

import java.util.BitSet;
import java.util.Locale;

/** Counts what one file has cost so far, and ends the reading at the first limit that is passed. */
final class Meter {

    private final Limits limits;
    private final long deadline;
    private long unzipped;
    private final BitSet columns = new BitSet();
    private int sheets;
    private int rows;
    private int cells;
    private int accents;
    private long characters;

    Meter(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    void time() throws Refusal {
        if (System.nanoTime() - deadline > 0) {
            throw new Refusal("too-slow", limits.time().toSeconds());
        }
    }

    /**
     * @param part bytes unpacked so far from the part that these came from
     * @param packed the part's own size in the file
     */
    void unzipped(int bytes, long part, long packed) throws Refusal {
        unzipped += bytes;
        boolean bomb = part > Limits.RATIO_FROM_BYTES && part / Math.max(1, packed) > limits.unzippedRatio();
        if (bomb || unzipped > limits.unzippedBytes()) {
            throw new Refusal("unpacks-too-large", megabytes(limits.unzippedBytes()));
        }
        time();
    }

    void sheet() throws Refusal {
        columns.clear();
        if (++sheets > limits.sheets()) {
            throw new Refusal("too-many-sheets", limits.sheets());
        }
    }

    void row(String sheet) throws Refusal {
        if (++rows > limits.rows()) {
            throw new Refusal("too-many-rows", sheet, grouped(limits.rows()));
        }
        if ((rows & 0xff) == 0) {
            time();
        }
    }

    /** One cell, remark or merge, with its text. */
    void cell(String sheet, int row, int column, int length) throws Refusal {
        if (++cells > limits.cells()) {
            throw new Refusal("too-many-cells", sheet, grouped(limits.cells()));
        }
        if (length > limits.cellCharacters()) {
            throw tooLong(sheet, row, column);
        }
        if (length > 0 && !columns.get(column)) {
            columns.set(column);
            if (columns.cardinality() > Limits.COLUMNS) {
                throw new Refusal("too-wide", sheet, Limits.COLUMNS);
            }
        }
        characters += length;
        if (characters > limits.characters()) {
            throw tooMuchText();
        }
    }

    /** Whether one more is kept of what sets cells apart; a file made to do harm could have more of it than of words. */
    boolean accent() {
        return ++accents <= Limits.ACCENTS;
    }

    Refusal tooLong(String sheet, int row, int column) {
        return new Refusal("cell-too-long", sheet, new Address(row, column), grouped(limits.cellCharacters()));
    }

    Refusal tooMuchText() {
        return new Refusal("too-much-text", grouped(limits.characters()));
    }

    static String megabytes(long bytes) {
        return Long.toString(bytes >> 20);
    }

    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', ' ');
    }
}
