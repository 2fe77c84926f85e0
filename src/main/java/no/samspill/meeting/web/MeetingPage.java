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
 * @param mine the registration of whoever looks; null where there is none
 */
public record MeetingPage(
        Shell shell, PlanView view, String address, About about, Signing signing, @Nullable Mine mine, Said said, Written written, List<Problem> problems, int status)
        implements Page {

    /**
     * What it is about, and who came.
     *
     * @param people how many came
     */
    public record About(String when, boolean cancelled, InputMeeting meeting, List<String> agenda, String invited, List<Attendance> attendance, int people) {}

    /**
     * The form for those who want to come.
     *
     * @param free seats left; null where there is room for all
     * @param trap a field that people do not see: only programs fill it in
     * @param sending the same for every press of the button on one page
     */
    public record Signing(@Nullable Integer free, Field name, Field organisation, Field email, Field trap, String sending) {}

    /** By its key. */
    public record Mine(String key, String name, boolean waiting) {}

    /** @param count of all that was said @param shown what everybody may read */
    public record Said(int count, List<GivePage.Shown> shown) {}

    /**
     * The minutes.
     *
     * @param minutes null until they are locked
     * @param note how binding they are, in words; null while they are a draft
     * @param correcting where whoever looks can read them and say what is wrong; null where that is not theirs to do
     */
    public record Written(@Nullable Minutes minutes, @Nullable String note, @Nullable String correcting, List<String> addenda) {}

    /** That somebody is not coming after all: a program that presses buttons ticks nothing. */
    public Field sure() {
        return Field.text("sikker", shell.words().get("input.meeting.cancel.sure")).with(problems);
    }
}
