package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.NewVersion;
import org.jspecify.annotations.Nullable;

/**
 * Asks once more, and says what will be frozen and what that means.
 *
 * @param number it will get
 * @param changes since the version before; null for the first
 * @param day it is dated, in words
 */
public record ConfirmPage(Shell shell, PlanView view, NewVersion version, int number, @Nullable Changes changes, String day, List<Problem> problems, int status) implements Page {

    public ConfirmPage {
        problems = List.copyOf(problems);
    }

    public String at() {
        return FreezeController.at(view);
    }

    /** "5 satsingsområder, 2 målsettinger, 2 strategier og 5 tiltak" */
    public String contents() {
        return shell.words().get("version.contents", count(Kind.FOCUS_AREA), count(Kind.GOAL), count(Kind.STRATEGY), count(Kind.MEASURE));
    }

    private long count(Kind kind) {
        return view.plan().walk().filter(row -> row.kind() == kind).count();
    }
}
