package no.samspill.followup.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of what waits for them.
 *
 * @param key what the links in their letters carry
 * @param looked when it was last looked whether anything waits
 * @param told the day, in Norway, that they were last written to; null for never
 */
public record Reader(PersonId person, UUID key, Rhythm rhythm, Instant looked, @Nullable LocalDate told) {

    /** Whether it is their time: due since a moment, and never on one exactly. */
    boolean due(Instant now) {
        return rhythm.latest(now).filter(looked::isBefore).isPresent();
    }

    boolean toldOn(Instant now) {
        return now.atZone(Rhythm.NORWAY).toLocalDate().equals(told);
    }
}
