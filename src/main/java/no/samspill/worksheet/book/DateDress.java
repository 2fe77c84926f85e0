package no.samspill.worksheet.book;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date format. A day is always written with its year, since the cell keeps it; a month or a year alone says no more
 * than it shows.
 *
 * @param elapsed whether hours run past a day, as in "36:30"
 * @param from1904 whether the file counts its days from 1904, as old Macintosh files do
 */
record DateDress(
        boolean day, boolean month, boolean year, boolean hour, boolean second, boolean elapsed, boolean from1904)
        implements Dress {

    private static final Locale BOKMAL = Locale.of("nb", "NO");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", BOKMAL);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", BOKMAL);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", BOKMAL);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", BOKMAL);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", BOKMAL);

    @Override
    public CellKind kind() {
        return CellKind.DATE;
    }

    /** Dates with everything that they hold: what a file without a format of its own shows. */
    static DateDress whole(boolean withTime, boolean withSeconds) {
        return new DateDress(true, true, true, withTime, withSeconds, false, false);
    }

    boolean covers(double serial) {
        return SerialDate.of(serial, from1904) != null;
    }

    DateDress counting(boolean since1904) {
        return new DateDress(day, month, year, hour, second, elapsed, since1904);
    }

    @Override
    public String show(double value) {
        if (elapsed) {
            return hours(Math.round(value * 86_400));
        }
        LocalDateTime moment = SerialDate.of(value, from1904);
        return moment == null ? GeneralDress.GENERAL.show(value) : show(moment);
    }

    String show(LocalDateTime moment) {
        String date = date(moment);
        String time = hour || second ? moment.format(second ? SECOND : MINUTE) : "";
        return date == null ? time : time.isEmpty() ? date : date + " " + time;
    }

    private @Nullable String date(LocalDateTime moment) {
        if (day) {
            return moment.format(DAY);
        }
        return month ? moment.format(MONTH) : year ? moment.format(YEAR) : null;
    }

    String hours(long seconds) {
        String sign = seconds < 0 ? "-" : "";
        long all = Math.abs(seconds);
        String minutes = String.format(Locale.ROOT, "%s%d:%02d", sign, all / 3600, all / 60 % 60);
        return second ? minutes + String.format(Locale.ROOT, ":%02d", all % 60) : minutes;
    }
}
