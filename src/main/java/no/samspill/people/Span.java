package no.samspill.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days something held.
 *
 * @param from the first of them; null where it is not known
 * @param until the first day it held no more; null where it holds still, or nobody knows of an end
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final Span ALWAYS = new Span(null, null);

    public Span {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a span holds for a day or more: " + from + " until " + until);
        }
    }

    public static Span from(@Nullable LocalDate day) {
        return new Span(day, null);
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether it holds on that day or any later one. */
    boolean reaches(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    boolean beginsFrom(LocalDate day) {
        return from != null && !from.isBefore(day);
    }

    boolean overlaps(Span other) {
        return (other.until == null || from == null || from.isBefore(other.until)) && (until == null || other.from == null || other.from.isBefore(until));
    }
}
