package no.samspill.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.samspill.people.OrganisationId;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/**
 * An input meeting, beside what the progress plan says of it.
 *
 * @param step what it is in the progress plan, which says its title and when it is
 * @param agenda a point on each line; null where there is none yet
 * @param link to take part from elsewhere; null for none
 * @param organisations networks, municipalities and others that are invited
 * @param invited others that are invited, in words
 * @param capacity seats; null where there is room for all
 * @param takesRegistrations whether people can say that they come
 * @param starts to the minute; null where that is not known
 * @param keptUntil the day names and addresses of those who registered are deleted; null: a month after they registered, or the form's day
 */
public record InputMeeting(
        StepId step,
        @Nullable String agenda,
        @Nullable String place,
        @Nullable String link,
        Set<OrganisationId> organisations,
        @Nullable String invited,
        @Nullable Integer capacity,
        boolean takesRegistrations,
        @Nullable Instant starts,
        @Nullable LocalDate keptUntil) {
    /** Characters in the agenda, at most. */
    public static final int LONGEST_AGENDA = 10_000;

    /** Characters in a place, a link or who is invited, at most. */
    public static final int LONGEST = 500;

    public InputMeeting {
        organisations = Set.copyOf(organisations);
    }

    public static InputMeeting plain(StepId step) {
        return new InputMeeting(step, null, null, null, Set.of(), null, null, false, null, null);
    }
}
