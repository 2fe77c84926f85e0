package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.people.Told;
import org.jspecify.annotations.Nullable;

/**
 * A region through time.
 *
 * @param ended says that the council is no more, and what came of it; null while it stands
 * @param on the day asked for, as typed
 * @param heading above the members of that day
 * @param asked whether somebody asked for a day
 * @param none says that it had no members that day; null where it had
 */
public record RegionPast(@Nullable String ended, Field on, String heading, @Nullable String none, List<Member> members, List<Told> history, boolean asked) {

    /**
     * @param name as on that day, with the one of today where that is another
     * @param sami in Northern Sámi, where that was official that day
     * @param number official, that day
     */
    public record Member(String name, @Nullable String sami, @Nullable String number) {}
}
