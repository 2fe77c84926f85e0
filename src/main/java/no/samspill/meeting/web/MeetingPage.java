package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.web.GivePage;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.Minutes;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * An input meeting, as everybody may see it.
 *
 * @param free seats left; null where there is room for all
 * @param minutes null until they are locked
 * @param minutesNote how binding they are, in words; null while they are a draft
 * @param correcting where whoever looks can read them and say what is wrong; null where that is not theirs to do
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
        @Nullable String correcting,
        List<String> addenda,
        List<Problem> problems,
        int status)
        implements Page {

    /** The registration of whoever looks, by its key. */
    public record Mine(String key, String name, boolean waiting) {}
}
