package no.samspill.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people type into forms, and what forms carry along, as it is read. */
public final class Typed {

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

    /** A day as a browser sends it, {@code 2017-05-22}; empty for what is none. */
    public static Optional<LocalDate> day(@Nullable String value) {
        try {
            return Optional.of(LocalDate.parse(words(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
