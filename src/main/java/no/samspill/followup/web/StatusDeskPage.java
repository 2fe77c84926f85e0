package no.samspill.followup.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked to report on one plan.
 *
 * @param day the page speaks of, in words, and for whom
 * @param groups what waits, soonest first
 * @param done what was told lately, newest first
 * @param silent who is silent, for the secretariat
 * @param reminded how often the one who looks is reminded, in words
 * @param whose to choose among; empty where there is only one
 * @param setting where the secretariat says how the plan is followed up; null for others
 * @param sending of this form
 * @param safe what has come, and of which sending, so that no device need keep it; null for nothing
 */
public record StatusDeskPage(
        Shell shell, PlanView view, String finding, String lead, String day, List<Group> groups, List<Done> done, List<Silent> silent, String reminded, List<StatusPage.Picked> whose, String who, @Nullable String setting, String sending, @Nullable String safe,
        List<Problem> problems, int status)
        implements Page {

    public String at() {
        return FollowUpAt.desk(view);
    }

    /** Whether there are several of which it can be said that nothing is new. */
    public boolean several() {
        return groups.stream().flatMap(group -> group.rows().stream()).filter(row -> row.last() != null).count() > 1;
    }

    /** @param now whether it waits today */
    public record Group(String title, @Nullable String note, boolean now, List<Row> rows) {}

    /**
     * @param value what the form sends for it
     * @param holder whom it is for; null where all are for the same
     * @param standing how far it has come
     * @param last when it was told of last; null for never, and for what is closed
     * @param asked whom it waits for, where that is not simply whoever reports for the holder
     */
    public record Row(String value, String label, String title, String href, @Nullable String holder, Standing standing, @Nullable String last, String said, @Nullable String asked, boolean tentative) {}

    /**
     * One who answers and is silent.
     *
     * @param key what the form sends for it @param tried what was tried, in words
     * @param reachable whether there is anybody to remind
     */
    public record Silent(String holder, String key, int measures, String longest, String tried, boolean reachable) {}

    /** @param undo the number of the report; null where it cannot be taken back here */
    public record Done(String what, String when, @Nullable String undo) {}
}
