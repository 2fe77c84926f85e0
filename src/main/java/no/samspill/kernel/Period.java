package no.samspill.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happens, no more exact than it was said.
 *
 * @param from the first day; null where the start is open or unknown ("innen 1. august")
 * @param to the last day, itself included; null where the end is open or unknown ("frå hausten 2024")
 * @param precision how exactly the dates were given, the coarser one where they differ; null when neither is known
 * @param recurring comes again or never ends: "årlig", "løpende"
 * @param tentative said with a doubt: "?", "ca.", "eller før"
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Precision precision,
        boolean recurring,
        boolean tentative) {

    public Period {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
        if ((from == null && to == null) != (precision == null)) {
            throw new IllegalArgumentException("a precision belongs to a date, and a date has one");
        }
    }

    /** Every day from {@code from} to {@code to}. */
    public static Period between(LocalDate from, LocalDate to, Precision precision) {
        return new Period(from, to, precision, false, false);
    }

    /** The dates are not settled: "?", "snarest". */
    public static Period unsettled() {
        return new Period(null, null, null, false, true);
    }

    public Period asTentative() {
        return new Period(from, to, precision, recurring, true);
    }
}
