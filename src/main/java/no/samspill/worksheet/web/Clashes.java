package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;

/** Says why a plan could not take some changes. */
final class Clashes {
    private static final int WORDS = 60;

    private Clashes() {}

    static List<Problem> problems(List<Clash> clashes) {
        return clashes.stream().map(Clashes::problem).distinct().toList();
    }

    private static Problem problem(Clash clash) {
        if (clash.reason() == Reason.DECIDED) {
            return Problem.of("clash.DECIDED");
        }
        return clash.reason() == Reason.TOO_LONG && clash.change() instanceof Change.Put(var row, var field, var from, var to) && to != null
                ? Problem.of("import.problem.tooLong", to.substring(0, WORDS))
                : Problem.of("import.problem.overtaken");
    }
}
