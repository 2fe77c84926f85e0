package no.samspill.worksheet.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A date as data writes it: 2021-08-01, or 2021-08-01T12:30:00 with or without fractions and a zone. */
final class IsoMoment {

    private static final int DATE_LENGTH = 10;

    private IsoMoment() {}

    static boolean hasTime(String written) {
        return written.length() > DATE_LENGTH;
    }

    static @Nullable LocalDateTime of(String written) {
        try {
            if (!hasTime(written)) {
                return LocalDate.parse(written).atStartOfDay();
            }
            String local = written.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", "");
            return LocalDateTime.parse(local).plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
