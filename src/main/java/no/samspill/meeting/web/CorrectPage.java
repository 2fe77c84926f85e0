package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/**
 * The minutes as those who were at the meeting read them, and say what is wrong.
 *
 * @param note how the minutes stand, in words
 * @param open whether something can be said now
 * @param said what has been said, and what became of each; nobody is named
 */
public record CorrectPage(
        Shell shell, PlanView view, String address, String meeting, String key, String sending, String note, String minutes, List<String> addenda,
        boolean open, Field words, Field name, Field trap, List<Said> said, List<Problem> problems, int status)
        implements Page {

    /** @param fate what became of it, in words @param settled whether somebody has said so */
    public record Said(String words, String fate, boolean settled) {}
}
