package no.samspill.hearing.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * All hearings of a plan, for those who work on it.
 *
 * @param versions that can be heard, number to name, the newest first; empty where nothing is frozen
 * @param heard the newest version, where that has been heard already; null where it has not
 * @param prepared where one is prepared already; null where none is
 */
public record WorkHearingsPage(
        Shell shell, PlanView view, List<Row> rows, Field version, Map<String, String> versions, @Nullable String prepared, @Nullable String heard, boolean dissolved, List<Problem> problems, int status) implements Page {

    /** @param stands how it stands @param days when it is */
    public record Row(int number, String address, String stands, String days, String version, boolean prepared) {}

    public String at() {
        return "/arbeid" + HearingView.all(view);
    }
}
