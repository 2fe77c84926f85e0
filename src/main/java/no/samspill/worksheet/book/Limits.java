package no.samspill.worksheet.book;

import java.time.Duration;

/**
 * How much of a file is read before reading stops with a clear word. The only place where these bounds are set;
 * {@code docs/GRENSER.md} says why each is what it is.
 *
 * @param fileBytes the file as it lies on disk
 * @param unzippedBytes all that is unpacked from one file, in all
 * @param unzippedRatio how many times its packed size a part of more than {@link #RATIO_FROM_BYTES} may unpack to
 * @param sheets sheets in one book
 * @param rows rows that hold something, in the whole book
 * @param cells cells that hold something, in the whole book
 * @param cellCharacters text in one cell
 * @param characters text in the whole book
 * @param time from the first byte to the whole book
 */
public record Limits(
        long fileBytes,
        long unzippedBytes,
        int unzippedRatio,
        int sheets,
        int rows,
        int cells,
        int cellCharacters,
        long characters,
        Duration time) {

    /** A part that unpacks to less than this is never taken for a bomb, however well it packs. */
    public static final long RATIO_FROM_BYTES = 16L << 20;

    /** Columns that hold something in one sheet. Each is looked for among all others, and a plan that has them all is shown with them all. */
    public static final int COLUMNS = 300;

    /** Stretches of bold or coloured cells that are looked at in one book, and the last column where they are. */
    public static final int ACCENTS = 500_000;
    static final int ACCENTED = 511;

    /** What every caller uses unless it has a reason of its own. */
    public static final Limits DEFAULT = new Limits(
            32L << 20, 256L << 20, 200, 200, 100_000, 2_000_000, 65_535, 32L << 20, Duration.ofSeconds(60));
}
