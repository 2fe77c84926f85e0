package no.samspill.meeting.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.input.web.Choice;
import no.samspill.meeting.Registration;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/** Where a meeting is set up, and who comes is seen. */
public record WorkMeetingPage(
        Shell shell, PlanView view, String address, String open, String when, Setup setup, List<Registration> coming, Field attendance, List<Problem> problems)
        implements Page {

    public record Setup(Field agenda, Field place, Field link, Field starts, List<Choice> organisations, Field invited, Field takes, Field capacity, Field kept) {}

    @Override
    public int status() {
        return (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
