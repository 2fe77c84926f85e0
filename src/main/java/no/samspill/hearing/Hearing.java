package no.samspill.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A time when people are asked what they think of one version of a plan.
 *
 * @param number in addresses, from 1
 * @param version of the plan that is heard
 * @param follows the round before; null for the first
 * @param returningOnly whether only those may speak who took part in the round before
 * @param introduction what is asked, in the secretariat's words; null for none
 * @param lateCounts whether what comes after the deadline counts; it is taken in and marked in any case
 * @param step of the progress plan that is this hearing; null for none
 * @param announced since when everybody may know of it; null while it is prepared
 * @param calledOff since when it is not held after all; null where it is
 * @param concluded since when everybody may read what came of it; null until then
 * @param openings when each track is open; a track that is not there, is not heard
 * @param reminders of the deadline, to consultees; null for what is usual here
 * @param revision what a form was filled in by: another, and somebody has changed it since
 */
public record Hearing(
        HearingId id,
        PlanId plan,
        int number,
        int version,
        @Nullable HearingId follows,
        boolean returningOnly,
        @Nullable String introduction,
        boolean lateCounts,
        @Nullable UUID step,
        @Nullable Instant announced,
        @Nullable Instant calledOff,
        @Nullable String calledOffWhy,
        @Nullable Instant concluded,
        Map<Track, Opening> openings,
        @Nullable Reminders reminders,
        long revision) {

    public Hearing {
        openings = Map.copyOf(openings);
    }

    public Optional<Opening> opening(Track track) {
        return Optional.ofNullable(openings.get(track));
    }

    /** Whose days a reader is told first: everybody's, where everybody is heard. */
    public Opening main() {
        return opening(Track.EVERYBODY).or(() -> opening(Track.CONSULTEES)).orElseThrow();
    }

    /** From the first day of any track to the last deadline. */
    public Opening all() {
        return new Opening(
                openings.values().stream().map(Opening::opens).min(LocalDate::compareTo).orElseThrow(),
                openings.values().stream().map(Opening::deadline).max(LocalDate::compareTo).orElseThrow());
    }

    /** Whether somebody on this track may say something now. */
    public boolean open(Track track, Instant now) {
        return announced != null && calledOff == null && opening(track).filter(opening -> opening.phase(now) == Phase.OPEN).isPresent();
    }

    /** Whether anybody may say something now. */
    public boolean open(Instant now) {
        return openings.keySet().stream().anyMatch(track -> open(track, now));
    }

    /** Whether it was held, and nobody may say anything any more. */
    public boolean held(Instant now) {
        return announced != null && calledOff == null && openings.values().stream().allMatch(opening -> opening.phase(now) == Phase.AFTER);
    }

    /** Whether what comes on this track now comes too late: it is taken in, and marked. */
    public boolean late(Track track, Instant now) {
        return opening(track).filter(opening -> opening.phase(now) == Phase.AFTER).isPresent();
    }

    /** Whether everybody may read of it: announced, and called off too, since somebody may come back to it. */
    public boolean known() {
        return announced != null;
    }
}
