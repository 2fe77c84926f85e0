package no.samspill.plan.web;

import java.util.List;
import java.util.UUID;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a plan, or to one row of it, newest first.
 *
 * @param row the row's name; null for the whole plan
 * @param earlier the address of what happened before this; null where there is no more
 * @param moment what was typed as the time to see the plan at; null where no time is asked for
 */
public record HistoryPage(
        Shell shell,
        PlanView view,
        String at,
        @Nullable String row,
        String heading,
        List<Go> goes,
        @Nullable String earlier,
        @Nullable String moment,
        List<Problem> problems,
        int status)
        implements Page {

    public HistoryPage {
        goes = List.copyOf(goes);
        problems = List.copyOf(problems);
    }

    /**
     * Something done in one go.
     *
     * @param when in words
     * @param who did it: a person's name, or what did it where no person did
     * @param forWhom the organisation it was done for; null for none
     * @param why the reason given; null for none
     * @param more how many lines are left out
     * @param last the plan as it stood when this had happened is found under this
     * @param asItWas whether it can be
     * @param another whether it changed no words here: there is nothing to see as it was
     * @param mayUndo whether this reader may undo it
     */
    public record Go(
            UUID batch,
            String when,
            String who,
            @Nullable String forWhom,
            String through,
            @Nullable String why,
            List<JournalTeller.Line> lines,
            int more,
            long last,
            boolean asItWas,
            boolean another,
            boolean mayUndo) {

        public Go {
            lines = List.copyOf(lines);
        }
    }
}
