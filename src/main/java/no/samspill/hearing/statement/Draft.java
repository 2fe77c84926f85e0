package no.samspill.hearing.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import org.jspecify.annotations.Nullable;

/**
 * A statement that has not been sent. It counts nowhere; whoever has the link writes on it.
 *
 * @param key what the link carries; a statement that is made of it was sent by this form
 * @param behalf on whose behalf, where a consultee's link or the writers say so
 * @param revision one more each time it is saved
 */
public record Draft(UUID key, HearingId hearing, Behalf behalf, boolean nothingToSay, String words, int revision, Instant saved, LocalDate keptUntil) {

    /** Of the organisation; null where they speak for themselves. */
    public @Nullable String name() {
        return switch (behalf) {
            case Behalf.Own own -> null;
            case Behalf.Proven(var consultee, var name) -> name;
            case Behalf.Claimed(var name) -> name;
        };
    }

    public boolean blank() {
        return !nothingToSay && words.isBlank();
    }
}
