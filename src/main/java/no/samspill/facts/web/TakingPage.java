package no.samspill.facts.web;

import java.util.List;
import java.util.Map;
import no.samspill.facts.Indicator;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;

/**
 * Numbers that were sent, looked at before they are taken in.
 *
 * @param choices what somebody must choose of, each with its categories
 * @param chosen what is chosen, to be sent along
 * @param warnings what there is to say of them: another unit, places that are left out
 * @param rows those that would be others than they are
 * @param more how many more of them there are than are shown
 * @param ready whether they can be taken in
 */
public record TakingPage(
        Shell shell, PlanView view, Indicator indicator, String at, String name, String said, List<Choice> choices, Map<String, String> chosen, List<String> warnings, List<String> notes, List<Row> rows, int more, boolean ready, Field source, Field link,
        Field licence, List<Problem> problems, int status) implements Page {

    public TakingPage {
        choices = List.copyOf(choices);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public record Choice(Field field, Map<String, String> categories) {}

    /** @param was what stands there; a dash for nothing */
    public record Row(String place, String term, String was, String becomes) {}
}
