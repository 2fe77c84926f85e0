package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.Attendance;
import no.samspill.input.InputMeeting;
import no.samspill.input.Minutes;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * An input meeting, as everybody may see it.
 *
 * @param free seats left; null where there is room for all
 * @param minutes laid out or locked; null while there are none for everybody
 * @param minutesNote how binding they are, in words
 */
public record MeetingPage(
        Shell shell,
        PlanView view,
        String address,
        String when,
        boolean cancelled,
        InputMeeting meeting,
        List<String> agenda,
        String invited,
        int coming,
        @Nullable Integer free,
        Field name,
        Field organisation,
        Field email,
        Field trap,
        String sending,
        @Nullable Mine mine,
        int said,
        List<GivePage.Shown> shown,
        List<Attendance> attendance,
        int people,
        @Nullable Minutes minutes,
        @Nullable String minutesNote,
        List<String> addenda,
        List<Problem> problems,
        int status)
        implements Page {

    /** The registration of whoever looks, by its key. */
    public record Mine(String key, String name, boolean waiting) {}
}
