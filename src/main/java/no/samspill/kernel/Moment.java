package no.samspill.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as written, before what is left out is filled in.
 *
 * @param index which one of its unit: the month's number, the quarter's; for a day its month; for a bare number itself
 * @param day of the month; 0 for every unit but DAY
 * @param year null where it is not written
 */
record Moment(Unit unit, int index, int day, @Nullable Integer year) {

    enum Unit {
        DAY,
        /** Easter, Whitsun, and the days between Christmas and New Year. */
        FEAST,
        WEEK,
        MONTH,
        TERTIAL,
        QUARTER,
        HALF,
        SEASON,
        YEAR,
        /** "25" of "25-26/10": its neighbour says of what. */
        BARE
    }

    static final int WINTER = 1;

    static Moment bare(int number, @Nullable Integer year) {
        return new Moment(Unit.BARE, number, 0, year);
    }

    Moment in(int year) {
        return new Moment(unit, index, day, year);
    }

    /** The days it covers in a year; empty for a date no calendar has. */
    Optional<Days> days(int year) {
        return switch (unit) {
            case DAY -> index >= 1 && index <= 12 && YearMonth.of(year, index).isValidDay(day)
                    ? Optional.of(new Days(LocalDate.of(year, index, day), LocalDate.of(year, index, day), Precision.DAY))
                    : Optional.empty();
            case FEAST -> switch (index) {
                case 1 -> Optional.of(new Days(easter(year).minusDays(3), easter(year).plusDays(1), Precision.DAY));
                case 2 -> Optional.of(new Days(easter(year).plusDays(49), easter(year).plusDays(50), Precision.DAY));
                default -> Optional.of(new Days(LocalDate.of(year, 12, 27), LocalDate.of(year, 12, 30), Precision.DAY));
            };
            case WEEK -> week(year);
            case MONTH -> months(year, index, 1, 12, Precision.MONTH);
            case TERTIAL -> months(year, index * 4 - 3, 4, 12, Precision.MONTH);
            case QUARTER -> months(year, index * 3 - 2, 3, 12, Precision.QUARTER);
            case HALF -> months(year, index * 6 - 5, 6, 12, Precision.QUARTER);
            case SEASON -> index == WINTER
                    ? months(year - 1, 12, 3, 12, Precision.SEASON)
                    : months(year, index * 3 - 3, 3, 12, Precision.SEASON);
            case YEAR -> months(year, 1, 12, 12, Precision.YEAR);
            case BARE -> Optional.empty();
        };
    }

    private static Optional<Days> months(int year, int first, int count, int last, Precision precision) {
        if (first < 1 || first > last) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(year, Month.of(first), 1);
        return Optional.of(new Days(from, from.plusMonths(count).minusDays(1), precision));
    }

    private Optional<Days> week(int year) {
        LocalDate first = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = first.plusWeeks(index - 1L);
        return index >= 1 && monday.get(IsoFields.WEEK_BASED_YEAR) == year
                ? Optional.of(new Days(monday, monday.plusDays(6), Precision.DAY))
                : Optional.empty();
    }

    /** Easter Sunday, by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (year % 100 / 4) - h - year % 100 % 4) % 7;
        int m = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, m / 31, m % 31 + 1);
    }
}
