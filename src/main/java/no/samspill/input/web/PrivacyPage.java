package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/**
 * How long names and addresses are kept, and all that is stored about one person.
 *
 * @param asked whether somebody has been looked for
 * @param also what else is kept of them, in a sentence each
 */
public record PrivacyPage(Shell shell, PlanView view, String address, Field until, Field person, boolean asked, List<String> also, List<Row> rows, List<Problem> problems) implements Page {

    public record Row(long number, String words, String name, String email, int files, String keptUntil) {}

    @Override
    public int status() {
        return (problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT).value();
    }
}
