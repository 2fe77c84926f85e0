package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as those who were at the meeting read them, and say what is wrong.
 *
 * @param meeting the way to the meeting's own page
 * @param form null where nothing can be said now
 * @param said what has been said, and what became of each; nobody is named
 */
public record CorrectPage(
        Shell shell, PlanView view, String meeting, Text minutes, @Nullable Form form, List<Said> said, List<Problem> problems, int status) implements Page {

    /** @param note how the minutes stand, in words */
    public record Text(String note, String words, List<String> addenda) {}

    /**
     * @param key of the link that opened the page
     * @param sending the same for every press of the button on one page
     * @param trap a field that people do not see: only programs fill it in
     */
    public record Form(String address, String key, String sending, Field words, Field name, Field trap) {}

    /** @param fate what became of it, in words @param settled whether somebody has said so */
    public record Said(String words, String fate, boolean settled) {}
}
