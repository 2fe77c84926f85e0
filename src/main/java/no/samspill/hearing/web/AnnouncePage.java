package no.samspill.hearing.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What will happen when a hearing is announced, before anybody presses.
 *
 * @param letters who is written to
 * @param unwritten those asked who have no address
 * @param returning how many of the round before are written to besides
 * @param step what the progress plan will say; null where it says nothing of it
 * @param ways where what is missing is mended; empty where it can be announced
 */
public record AnnouncePage(
        Shell shell, HearingView at, List<Time> times, List<To> letters, List<String> unwritten, int returning, @Nullable Example example, @Nullable String step, List<String> warnings,
        List<Way> ways, List<Problem> problems, int status)
        implements Page {

    public boolean ready() {
        return ways.isEmpty();
    }

    /** @param text what the link says */
    public record Way(String href, String text) {}

    public record Time(String track, String days, String deadline) {}

    public record To(String name, String email, String language) {}

    /** The letter as one of them gets it. */
    public record Example(String to, String language, String subject, String text) {}
}
