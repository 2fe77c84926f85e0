package no.samspill.hearing.statement.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.web.Choice;

/**
 * Where a letter, an e-mail or words from a meeting are entered.
 *
 * @param late what comes of it where it is received after the deadline
 */
public record EnterPage(Shell shell, HearingView at, String address, List<Choice> channels, List<Choice> consultees, Who who, Dates dates, Said said, String late, String sending, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    public record Who(Field organisation, Field person, Field open) {}

    public record Dates(Field authored, Field received) {}

    public record Said(Field text, Field nothing, Field show, Field file) {}
}
