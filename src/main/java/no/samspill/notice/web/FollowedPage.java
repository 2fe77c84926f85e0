package no.samspill.notice.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/**
 * Where somebody says that an address is theirs, and stops.
 *
 * @param typed of the code @param follows whether they are told already
 */
public record FollowedPage(Shell shell, PlanView view, String at, String typed, boolean follows, List<Problem> problems, int status) implements Page {

    public FollowedPage {
        problems = List.copyOf(problems);
    }

    public Field code() {
        return LetterCode.field(typed, problems, shell.words());
    }
}
