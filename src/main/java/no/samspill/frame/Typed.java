package no.samspill.frame;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.Precision;
import org.jspecify.annotations.Nullable;

/** What people type into forms, and what forms carry along, as it is read. */
public final class Typed {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2199;
    private static final int LONGEST_DAY = 40;
    private static final PeriodReader A_YEAR = new PeriodReader(2000);
    private static final PeriodReader ANOTHER_YEAR = new PeriodReader(2001);

    private Typed() {}

    /** The words, without what surrounds them; empty where nothing was typed. */
    public static String words(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "").strip();
    }

    /** The same for every press of the button on one page; a new one where the page did not say. */
    public static UUID sending(@Nullable String value) {
        return key(value).orElseGet(UUID::randomUUID);
    }

    /** The key of a link that somebody opened; empty for what is none. */
    public static Optional<UUID> key(@Nullable String value) {
        try {
            return Optional.of(UUID.fromString(words(value)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A day as a browser sends it, {@code 2017-05-22}, or as people write one: 22.5.2017, 22. mai 2017. Empty for what is none: more or less
     * than a day, a day without its year, a year before {@value #FIRST_YEAR} or after {@value #LAST_YEAR}.
     */
    public static Optional<LocalDate> day(@Nullable String value) {
        String written = words(value);
        if (written.length() > LONGEST_DAY) {
            return Optional.empty();
        }
        // What has no year of its own is another day in another year.
        return A_YEAR.read(written).filter(read -> ANOTHER_YEAR.read(written).filter(read::equals).isPresent()).flatMap(Typed::oneDay);
    }

    private static Optional<LocalDate> oneDay(Period read) {
        return Optional.ofNullable(read.from())
                .filter(from -> Period.between(from, from, Precision.DAY).equals(read) && from.getYear() >= FIRST_YEAR && from.getYear() <= LAST_YEAR);
    }
}
