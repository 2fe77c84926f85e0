package no.samspill.input.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Counts;
import no.samspill.plan.PlanView;

/**
 * Where everybody gives input.
 *
 * @param areas the focus areas by id
 * @param trapped whether the field that people do not see must be shown, since something stands in it
 * @param meetings where one can say it instead
 * @param shown the newest that everybody may read
 */
public record GivePage(
        Shell shell,
        PlanView view,
        String address,
        Field text,
        Field area,
        Map<String, String> areas,
        Field email,
        Field file,
        Field show,
        Field name,
        Field showName,
        Field trap,
        String sending,
        String keptUntil,
        List<Problem> problems,
        int status,
        List<Meeting> meetings,
        Counts counts,
        List<Shown> shown)
        implements Page {

    public boolean trapped() {
        return !trap.value().isEmpty();
    }

    /** @param when in words, also where there is no date; @param href null where it has no page */
    public record Meeting(String title, String when, boolean dated, @org.jspecify.annotations.Nullable String href) {}

    /** @param about the focus area; empty for none. @param from how it came, and from whom where everybody may know */
    public record Shown(long number, String words, String about, String from, Told told) {}
}
