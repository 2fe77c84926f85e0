package no.samspill.followup.reminding.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;

/**
 * Where reminders end, and begin again.
 *
 * @param stopped whether they have ended
 */
public record RemindersByKeyPage(Shell shell, String at, boolean stopped, List<Problem> problems) implements Page {

    public RemindersByKeyPage {
        problems = List.copyOf(problems);
    }
}
