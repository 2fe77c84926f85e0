package no.samspill.followup.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody writes to those who answer for a measure, or to the council.
 *
 * @param what the measure's number and title, or the plan's
 * @param lead whom it goes to
 * @param form null where nobody can be reached
 */
public record WritePage(Shell shell, PlanView view, String title, String what, String address, String lead, @Nullable Form form, List<Problem> problems, int status) implements Page {

    public WritePage {
        problems = List.copyOf(problems);
    }

    /** @param trap a field that people do not see @param sending the same for every press of the button on one page */
    public record Form(Field text, Field name, Field email, Field answered, Field trap, String sending) {

        /** Whether the field that people do not see must be shown, since something stands in it. */
        public boolean trapped() {
            return !trap.value().isEmpty();
        }
    }
}
