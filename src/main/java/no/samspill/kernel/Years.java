package no.samspill.kernel;

import org.jspecify.annotations.Nullable;

/** Reads the year that belongs to a time, and passes by the time of day. */
final class Years {

    static final Phrases<Boolean> OF = new Phrases<Boolean>().add(true, "av, of, i, in, the, the year, året, år");

    private final Cursor cursor;

    Years(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The year of the time before it: "2017", "-17", "'17", "/2017", ", 2017", "av 2017". */
    @Nullable Integer after() {
        Integer year = fullAfter();
        if (year != null) {
            return year;
        }
        int start = cursor.at();
        boolean apostrophe = cursor.accept("'");
        boolean dash = !apostrophe && cursor.accept("-");
        if (cursor.seesNumber(0, 2) && !startsAnother(1) && (!dash || cursor.here().number() > 12)) {
            return brief();
        }
        cursor.to(start);
        return null;
    }

    /** As {@link #after}, of four digits only. */
    @Nullable Integer fullAfter() {
        int start = cursor.at();
        OF.accept(cursor);
        if (cursor.sees("-") || cursor.sees("/") || cursor.sees(",")) {
            cursor.skip(1);
        }
        Integer year = full();
        if (year == null) {
            cursor.to(start);
        }
        return year;
    }

    /** Whether the number before so many tokens begins a date of its own: "-1/9", "-24. mai". */
    boolean startsAnother(int steps) {
        Token next = cursor.ahead(steps);
        int start = cursor.at();
        cursor.skip(steps);
        boolean another = next.is("/") || next.is(".") && cursor.ahead(1) != Token.NONE || DateWords.MONTHS.accept(cursor) != null
                || DateWords.PARTS.accept(cursor) != null;
        cursor.to(start);
        return another;
    }

    /** Four digits, 1900 to 2199. */
    @Nullable Integer full() {
        if (!cursor.seesNumber(0, 4)) {
            return null;
        }
        int year = cursor.here().number();
        if (year < 1900 || year > 2199) {
            return null;
        }
        cursor.skip(1);
        return year;
    }

    /** Two digits that have been seen to stand here. */
    int brief() {
        int year = cursor.take().number();
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** A time of day says nothing of the day: "01.08.2021 00:00". */
    void skipClock() {
        int start = cursor.at();
        boolean said = cursor.accept("t") || cursor.accept("kl");
        if (said) {
            cursor.accept(".");
        }
        boolean clock = cursor.seesShortNumber(0) && (cursor.sees(1, ":") || said && cursor.sees(1, ".")) && cursor.seesNumber(2, 2);
        if (!clock) {
            cursor.to(start);
            return;
        }
        cursor.skip(3);
        while (cursor.sees(":") && cursor.seesNumber(1, 2)) {
            cursor.skip(2);
        }
    }
}
