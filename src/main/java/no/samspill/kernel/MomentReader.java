package no.samspill.kernel;

import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Moment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads one time at the cursor, or leaves the cursor where it was. */
final class MomentReader {

    private static final Phrases<Boolean> OF = new Phrases<Boolean>().add(true, "av, of, i, in, the, the year, året, år");
    private static final Phrases<Boolean> SUFFIX = new Phrases<Boolean>().add(true, "st, nd, rd, th, de, ste, dje");

    private static final Set<String> BEFORE_CHRISTMAS = Set.of("før", "innen", "innan", "etter", "til");
    private static final Set<String> ENGLISH_ONLY =
            Set.of("january", "february", "march", "may", "june", "july", "october", "oct", "december", "dec");

    private final Cursor cursor;

    MomentReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Optional<Moment> read() {
        int start = cursor.at();
        if (isChristmas()) {
            return Optional.of(new Moment(Unit.DAY, 12, 24, null));
        }
        for (Form form : FORMS) {
            Moment moment = form.read(this);
            if (moment != null) {
                return Optional.of(moment);
            }
            cursor.to(start);
        }
        return Optional.empty();
    }

    /** "jul" is July in a list of months, and Christmas in "før jul". */
    private boolean isChristmas() {
        return cursor.sees("jul") && cursor.at() > 0 && cursor.ahead(1) == Token.NONE
                && BEFORE_CHRISTMAS.contains(cursor.tokens().list().get(cursor.at() - 1).text()) && cursor.accept("jul");
    }

    private interface Form {
        @Nullable Moment read(MomentReader reader);
    }

    /** In this order, since "22.5.2017" begins like "22." and "2018-05" like "2018". */
    private static final Form[] FORMS = {
        MomentReader::yearFirst,
        MomentReader::dayAndMonthNumber,
        MomentReader::dayAndMonthName,
        MomentReader::monthName,
        MomentReader::numberedPart,
        MomentReader::headedPart,
        MomentReader::named,
        MomentReader::bare
    };

    /** "2018", "2018-05-22", "2018-05", "2018 Q3", "2018 høst". */
    private @Nullable Moment yearFirst() {
        Integer year = fullYear();
        if (year == null) {
            return null;
        }
        if (cursor.sees("-") && cursor.seesNumber(1, 2)) {
            int month = cursor.ahead(1).number();
            if (cursor.sees(2, "-") && cursor.seesNumber(3, 2)) {
                int day = cursor.ahead(3).number();
                cursor.skip(4);
                skipClock();
                return new Moment(Unit.DAY, month, day, year);
            }
            // "2008-09" is two years, "2018-05" a month
            if (month >= 1 && month <= 12 && month <= year % 100) {
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
        Moment part = headedPart();
        if (part == null) {
            part = named();
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
    private @Nullable Moment dayAndMonthNumber() {
        if (!cursor.seesShortNumber(0) || !(cursor.sees(1, "/") || cursor.sees(1, "."))) {
            return null;
        }
        boolean slash = cursor.sees(1, "/");
        int first = cursor.here().number();
        cursor.skip(2);
        Integer year = fullYear();
        if (year != null) {
            return new Moment(Unit.MONTH, first, 0, year);
        }
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int second = cursor.take().number();
        if (cursor.accept(".") || slash && cursor.accept("/")) {
            year = fullYear();
            if (year == null && cursor.seesNumber(0, 2) && !cursor.sees(1, ".") && !cursor.sees(1, "/")) {
                year = shortYear();
            }
        }
        // "1.-3. kvartal" and "1. 2. halvår" are no dates
        if (second > 12 || DateWords.PARTS.accept(cursor) != null) {
            return second > 12 && year != null ? new Moment(Unit.DAY, second, first, year) : null;
        }
        year = year == null ? yearAfter() : year;
        skipClock();
        return new Moment(Unit.DAY, second, first, year);
    }

    /** "22. mai 2017", "22nd of May". */
    private @Nullable Moment dayAndMonthName() {
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int day = cursor.take().number();
        if (!cursor.accept(".")) {
            SUFFIX.accept(cursor);
        }
        OF.accept(cursor);
        Integer month = DateWords.MONTHS.accept(cursor);
        return month == null ? null : clocked(new Moment(Unit.DAY, month, day, yearAfter()));
    }

    /** "mai 2017", "mai", "May 22, 2017". */
    private @Nullable Moment monthName() {
        boolean english = ENGLISH_ONLY.contains(cursor.here().text());
        Integer month = DateWords.MONTHS.accept(cursor);
        if (month == null) {
            return null;
        }
        int start = cursor.at();
        if (cursor.seesShortNumber(0)) {
            int day = cursor.take().number();
            boolean ordinal = SUFFIX.accept(cursor) != null;
            Integer year = fullYearAfter();
            if (ordinal || english || year != null) {
                return clocked(new Moment(Unit.DAY, month, day, year));
            }
            cursor.to(start);
        }
        return new Moment(Unit.MONTH, month, 0, yearAfter());
    }

    /** "3. kvartal 2021", "første halvår", "1H 2022", "3Q". */
    private @Nullable Moment numberedPart() {
        Integer index = DateWords.ORDINALS.accept(cursor);
        if (index == null && cursor.seesShortNumber(0)) {
            index = cursor.take().number();
            if (!cursor.accept(".")) {
                SUFFIX.accept(cursor);
            }
        }
        Unit unit = index == null ? null : DateWords.PARTS.accept(cursor);
        if (unit == null && index != null && "qh".contains(cursor.here().text())) {
            unit = DateWords.HEADS.accept(cursor);
        }
        if (unit == null || index == null) {
            return null;
        }
        int which = index == 4 && unit == Unit.HALF ? 2 : index;
        return new Moment(unit, which, 0, yearAfter());
    }

    /** "Q3 2021", "kvartal 3", "uke 34". */
    private @Nullable Moment headedPart() {
        Unit unit = DateWords.HEADS.accept(cursor);
        if (unit == null || !cursor.seesShortNumber(0)) {
            return null;
        }
        int index = cursor.take().number();
        return new Moment(unit, index, 0, unit == Unit.WEEK ? fullYearAfter() : yearAfter());
    }

    /** "høsten 2021", "vinteren 2021/22", "påske". */
    private @Nullable Moment named() {
        Moment named = DateWords.NAMED.accept(cursor);
        if (named == null) {
            return null;
        }
        Integer year = yearAfter();
        boolean winter = named.unit() == Unit.SEASON && named.index() == Moment.WINTER;
        if (year != null && winter && (cursor.sees("/") || cursor.sees("-"))) {
            int start = cursor.at();
            cursor.skip(1);
            Integer next = fullYear();
            next = next == null && cursor.seesNumber(0, 2) ? shortYear() : next;
            if (next != null && next == year + 1) {
                return named.in(next);
            }
            cursor.to(start);
        }
        return new Moment(named.unit(), named.index(), named.day(), year);
    }

    /** "25" of "25-26/10"; a year may follow, as in "uke 34-36 2021". */
    private @Nullable Moment bare() {
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int number = cursor.take().number();
        cursor.accept(".");
        int start = cursor.at();
        cursor.accept(",");
        Integer year = fullYear();
        if (year == null) {
            cursor.to(start);
        }
        return Moment.bare(number, year);
    }

    /** The year of the time before it: "2017", "-17", "'17", "/2017", ", 2017", "av 2017". */
    private @Nullable Integer yearAfter() {
        Integer year = fullYearAfter();
        if (year != null) {
            return year;
        }
        int start = cursor.at();
        boolean apostrophe = cursor.accept("'");
        boolean dash = !apostrophe && cursor.accept("-");
        if (cursor.seesNumber(0, 2) && !startsAnother(1) && (!dash || cursor.here().number() > 12)) {
            return shortYear();
        }
        cursor.to(start);
        return null;
    }

    private @Nullable Integer fullYearAfter() {
        int start = cursor.at();
        OF.accept(cursor);
        if (cursor.sees("-") || cursor.sees("/") || cursor.sees(",")) {
            cursor.skip(1);
        }
        Integer year = fullYear();
        // "desember-2018" is a month, but "mai, 2018-2020" leaves the years to stand alone
        if (year == null) {
            cursor.to(start);
        }
        return year;
    }

    /** Whether the number before so many tokens begins a date of its own: "-1/9", "-24. mai". */
    private boolean startsAnother(int steps) {
        Token next = cursor.ahead(steps);
        int start = cursor.at();
        cursor.skip(steps);
        boolean another = next.is("/") || next.is(".") && cursor.ahead(1) != Token.NONE || DateWords.MONTHS.accept(cursor) != null
                || DateWords.PARTS.accept(cursor) != null;
        cursor.to(start);
        return another;
    }

    private @Nullable Integer fullYear() {
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

    private Integer shortYear() {
        int year = cursor.take().number();
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private Moment clocked(Moment moment) {
        skipClock();
        return moment;
    }

    /** A time of day says nothing of the day: "01.08.2021 00:00". */
    private void skipClock() {
        int start = cursor.at();
        if (cursor.accept("t") || cursor.accept("kl")) {
            cursor.accept(".");
        }
        if (!cursor.seesShortNumber(0) || !(cursor.sees(1, ":") || cursor.sees(1, "."))) {
            cursor.to(start);
            return;
        }
        boolean colon = cursor.sees(1, ":");
        if (!colon && cursor.at() == start || !cursor.seesNumber(2, 2)) {
            cursor.to(start);
            return;
        }
        cursor.skip(3);
        while (cursor.sees(":") && cursor.seesNumber(1, 2)) {
            cursor.skip(2);
        }
    }
}
