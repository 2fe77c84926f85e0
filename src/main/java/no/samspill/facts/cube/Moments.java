package no.samspill.facts.cube;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When a source says that it was changed. One that cannot be read is none: no number hangs on it. */
final class Moments {
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter PX = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");

    private Moments() {}

    static @Nullable Instant of(String text) {
        String bare = text.strip();
        try {
            if (bare.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(bare).atStartOfDay(HERE).toInstant();
            }
            if (bare.matches("\\d{8} \\d{2}:\\d{2}")) {
                return LocalDateTime.parse(bare, PX).atZone(HERE).toInstant();
            }
            return bare.matches(".*(Z|[+-]\\d{2}:\\d{2})") ? OffsetDateTime.parse(bare).toInstant() : LocalDateTime.parse(bare).atZone(HERE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
