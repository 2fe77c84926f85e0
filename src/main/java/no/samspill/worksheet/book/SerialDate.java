package no.samspill.worksheet.book;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Days counted as the spreadsheet programs count them: day 1 is 1 January 1900, and 1900 is taken for a leap year. */
final class SerialDate {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int INVENTED_LEAP_DAY = 60;
    private static final double AFTER_YEAR_9999 = 2_958_466;

    private SerialDate() {}

    /** The moment, to the second; null when the number lies outside the years 1900 to 9999. */
    static @Nullable LocalDateTime of(double serial, boolean from1904) {
        if (!(serial >= 0) || serial >= AFTER_YEAR_9999) {
            return null;
        }
        long seconds = Math.round(serial * 86_400);
        long days = seconds / 86_400;
        LocalDate date = from1904
                ? START_OF_1904.plusDays(days)
                : BEFORE_1900.plusDays(days < INVENTED_LEAP_DAY ? days : days - 1);
        return date.atStartOfDay().plusSeconds(seconds % 86_400);
    }
}
