package no.samspill.input.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Counts;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody gives input.
 *
 * @param meetings where one can say it instead
 */
public record GivePage(
        Shell shell, PlanView view, String address, Form form, List<Meeting> meetings, Received received, List<Problem> problems, int status) implements Page {

    /**
     * @param areas the focus areas by id
     * @param trap a field that people do not see: only programs fill it in
     * @param sending the same for every press of the button on one page
     */
    public record Form(
            Field text, Field area, Map<String, String> areas, Field email, Field file, Field show, Field name, Field showName, Field trap, String sending, String keptUntil) {

        /** Whether the field that people do not see must be shown, since something stands in it. */
        public boolean trapped() {
            return !trap.value().isEmpty();
        }
    }

    /** @param when in words, also where there is no date; @param href null where it has no page */
    public record Meeting(String title, String when, boolean dated, @Nullable String href) {}

    /** What has come. @param newest that everybody may read */
    public record Received(Counts counts, List<Shown> newest) {}

    /** @param about the focus area; empty for none. @param from how it came, and from whom where everybody may know */
    public record Shown(long number, String words, String about, String from, Told told) {}
}
