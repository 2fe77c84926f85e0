package no.samspill.hearing.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The desk of a hearing that is announced.
 *
 * @param answered how many of those asked have
 * @param next when the next reminder goes by itself, in words; null where none does
 * @param remind whether somebody can be reminded now
 * @param prolong null where it cannot be given more time
 * @param callOff null where it cannot be called off
 * @param ask null where nobody can be asked any more
 * @param reminders null where nobody is reminded any more
 * @param done what was done with it, the newest first
 * @param round null where there can be no other round yet
 */
public record RunningPage(
        Shell shell, HearingView at, String finding, List<Time> times, List<Asked> asked, int answered, int others, @Nullable String next, boolean remind,
        @Nullable Prolong prolong, @Nullable Field callOff, @Nullable Ask ask, @Nullable Round round, @Nullable Field reminders, List<Done> done, List<Problem> problems, int status)
        implements Page {

    public record Time(String track, String days, String phase) {}

    /** @param address where another can be typed; null where it is too late @param told when, in words; null for never @param answeredOn likewise @param reminded likewise */
    public record Asked(String id, String name, @Nullable String email, @Nullable Field address, @Nullable String told, @Nullable String reminded, @Nullable String answeredOn, boolean declines) {}

    /** @param tracks whose time it is: name to words; one, where only one is heard @param chosen those ticked */
    public record Prolong(Field until, Field reason, Map<String, String> tracks, List<String> chosen) {}

    public record Ask(Field name, Field email, Field language, Map<String, String> languages) {}

    /** @param when the moment, in words @param who by name, or what did it */
    public record Done(String when, String who, String what) {}

    /** @param dissolved whether the council is no more @param version that it would hear; null where nothing is frozen since */
    public record Round(boolean dissolved, @Nullable String version, Field returning) {}
}
