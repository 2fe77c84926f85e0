package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/** Where many contributions are sent in at once. */
public record ListPage(Shell shell, PlanView view, String address, Field text, Field file, List<Choice> meetings, int most, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
