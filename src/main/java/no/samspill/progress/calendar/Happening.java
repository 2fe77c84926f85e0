package no.samspill.progress.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import no.samspill.progress.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Something with a day, as a calendar holds it.
 *
 * @param uid the same for as long as it lives, and its alone in the world
 * @param from the first day
 * @param to the last day, itself included
 * @param time null for the whole day; else the two days are one
 * @param description null for none
 * @param address a page about it
 * @param sequence how many times it has changed
 * @param changed when that was last
 */
public record Happening(
        String uid,
        LocalDate from,
        LocalDate to,
        @Nullable TimeOfDay time,
        String title,
        @Nullable String description,
        URI address,
        Certainty certainty,
        int sequence,
        Instant changed) {

    /** How sure it is. */
    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
