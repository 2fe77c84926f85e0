package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The meeting desk: what is said is written as it is said.
 *
 * @param shelf where a device keeps what it has not sent: another one's words at the same device are another shelf
 */
public record DeskPage(
        Shell shell, PlanView view, String address, String shelf, String when, List<String> agenda, Capture capture, Said said, Noting noting, Pictures pictures, List<Problem> problems,
        int status)
        implements Page {

    /** @param sending the same for every press of Enter on one page */
    public record Capture(Field words, Field circle, String sending) {}

    /**
     * What has been said.
     *
     * @param count how many contributions so far
     * @param latest the newest first
     */
    public record Said(int count, List<Line> latest) {}

    public record Noting(List<Noted> notes, Field note, Field circle) {}

    public record Pictures(List<Photo> photos, Field photo, Field circle) {}

    /** @param mending how it is mended or taken back; null once somebody has read it */
    public record Line(String id, long number, String words, String circle, @Nullable Mending mending) {}

    /**
     * What stands instead of what was written down first.
     *
     * @param seen the words that stand there
     * @param open whether somebody is at it
     */
    public record Mending(String seen, boolean open, Field words, Field circle) {}

    /** @param alt what it is called where it cannot be seen */
    public record Photo(String href, String alt) {}

    public record Noted(String circle, String words) {}
}
