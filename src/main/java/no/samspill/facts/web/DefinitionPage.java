package no.samspill.facts.web;

import java.util.List;
import java.util.Map;
import no.samspill.facts.Indicator;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;

/**
 * Where it is said what an indicator is.
 *
 * @param indicator null for a new one
 * @param kinds what each kind of number is called, and how it folds up
 * @param ties the plan's rows it may tell of, those it does marked
 * @param commons other councils' numbers that one may count, too; none where there are none, or it is said already
 * @param fixed whether unit and kind are another council's
 * @param seen what stood there when the form was opened, by the name of a hidden field
 */
public record DefinitionPage(
        Shell shell, PlanView view, @Nullable Indicator indicator, String action, List<Field> texts, Field kind, Map<String, String> kinds, Field direction, Map<String, String> directions, Field decimals, Map<String, String> digits, Field often,
        Map<String, String> oftens, Field owner, Map<String, String> owners, Field about, List<Pick> ties, int tied, List<Pick> pulls, Field example, Field shared, Field common, Map<String, String> commons, boolean fixed, Map<String, String> seen, boolean whole, List<Problem> problems, int status) implements Page {

    public DefinitionPage {
        texts = List.copyOf(texts);
        ties = List.copyOf(ties);
        pulls = List.copyOf(pulls);
        problems = List.copyOf(problems);
    }

    /** In which of the plan's texts it stands, in a sentence; null for none. */
    public @Nullable String written() {
        Indicator one = indicator;
        List<String> rows = one == null ? List.of() : view.naming(one.id().value()).stream().map(row -> RowNames.of(row.id(), view, shell.words())).toList();
        return rows.isEmpty() ? null : shell.words().get("facts.remove.written", rows.size(), Told.listed(rows, shell.words()));
    }

    /** @param deep how far under others it stands */
    public record Pick(String value, String called, boolean chosen, int deep) {}
}
