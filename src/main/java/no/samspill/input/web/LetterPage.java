package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/** Where a letter is typed in. */
public record LetterPage(Shell shell, PlanView view, String address, Field words, Field sender, Field dated, Field open, Field show, List<Choice> areas, String sending, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
