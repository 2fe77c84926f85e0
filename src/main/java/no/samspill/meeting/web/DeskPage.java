package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/**
 * The meeting desk: what is said is written as it is said.
 *
 * @param sending the same for every press of Enter on one page
 * @param said how many contributions so far
 * @param latest the newest first
 */
public record DeskPage(
        Shell shell, PlanView view, String address, String when, List<String> agenda, Field capture, Field circle, String sending, int said, List<Line> latest, Field note, Field noteCircle, List<Noted> notes, Field photo, Field photoCircle, List<Photo> photos,
        List<Problem> problems)
        implements Page {

    public record Line(String id, long number, String words, String circle, boolean mayBeTakenBack) {}

    /** @param alt what it is called where it cannot be seen */
    public record Photo(String href, String alt) {}

    public record Noted(String circle, String words) {}

    @Override
    public int status() {
        return (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
