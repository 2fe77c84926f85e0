package no.samspill.kernel;

import no.samspill.kernel.Moment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads times written in digits. */
final class DigitDates {

    private final Cursor cursor;
    private final Years years;
    private final YearParts parts;

    DigitDates(Cursor cursor, Years years, YearParts parts) {
        this.cursor = cursor;
        this.years = years;
        this.parts = parts;
    }

    /** "2018", "2018-05-22", "2018-05", "2018 Q3", "2018 høst". */
    @Nullable Moment yearFirst() {
        Integer year = years.full();
        if (year == null) {
            return null;
        }
        if (cursor.sees("-") && cursor.seesNumber(1, 2)) {
            int month = cursor.ahead(1).number();
            if (cursor.sees(2, "-") && cursor.seesNumber(3, 2)) {
                int day = cursor.ahead(3).number();
                cursor.skip(4);
                years.skipClock();
                return new Moment(Unit.DAY, month, day, year);
            }
            // "2018-05" is a month, "2008-09" two years, and "2018–11. mars 2019" goes on with a day
            if (month >= 1 && month <= 12 && month <= year % 100 && !years.startsAnother(2)) {
                cursor.skip(2);
                return new Moment(Unit.MONTH, month, 0, year);
            }
        }
        Moment part = partAfterYear();
        return part != null ? part.in(year) : new Moment(Unit.YEAR, 0, 0, year);
    }

    private @Nullable Moment partAfterYear() {
        int start = cursor.at();
        if (!cursor.accept("-") && !cursor.accept(",")) {
            cursor.accept(":");
        }
        Moment part = parts.headed();
        if (part == null) {
            part = parts.named();
        }
        if (part == null) {
            Integer month = DateWords.MONTHS.accept(cursor);
            part = month == null ? null : new Moment(Unit.MONTH, month, 0, null);
        }
        // "2018 – høst 2019" is a range, and so is "2018 – mai"
        if (part == null || part.year() != null || cursor.at() > start && cursor.tokens().list().get(start).is("-") && part.unit() != Unit.QUARTER) {
            cursor.to(start);
            return null;
        }
        return part;
    }

    /** "22/5", "22.5.", "22.05.2017", "22/5-17", "05/2017". */
    @Nullable Moment dayAndMonth() {
        if (!cursor.seesShortNumber(0) || !(cursor.sees(1, "/") || cursor.sees(1, "."))) {
            return null;
        }
        boolean slash = cursor.sees(1, "/");
        int first = cursor.here().number();
        cursor.skip(2);
        Integer year = years.full();
        if (year != null) {
            return new Moment(Unit.MONTH, first, 0, year);
        }
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int second = cursor.take().number();
        if (cursor.accept(".") || slash && cursor.accept("/")) {
            year = years.full();
            if (year == null && cursor.seesNumber(0, 2) && !cursor.sees(1, ".") && !cursor.sees(1, "/")) {
                year = years.brief();
            }
        }
        // "1.-3. kvartal" and "1. 2. halvår" are no dates
        if (second > 12 || DateWords.PARTS.accept(cursor) != null) {
            return second > 12 && year != null ? new Moment(Unit.DAY, second, first, year) : null;
        }
        year = year == null ? years.after() : year;
        years.skipClock();
        return new Moment(Unit.DAY, second, first, year);
    }

    /** "25" of "25-26/10"; a year may follow, as in "uke 34-36 2021". */
    @Nullable Moment bare() {
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int number = cursor.take().number();
        cursor.accept(".");
        int start = cursor.at();
        cursor.accept(",");
        Integer year = years.full();
        if (year == null) {
            cursor.to(start);
        }
        return Moment.bare(number, year);
    }
}
