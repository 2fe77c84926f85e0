package no.samspill.action.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.samspill.action.MoneyFrom;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The money for one measure, to be said.
 *
 * @param stands what is saved, where somebody else has saved meanwhile; null where nobody has
 * @param plan what the plan's own words say of it; null for nothing
 */
public record MoneyPage(
        Shell shell, PlanView view, String holder, String label, String measure, @Nullable String plan, List<Integer> years, MoneyForm form, @Nullable MoneyForm stands, String at, String back, String earlier, String later, List<Problem> problems, int status)
        implements Page {

    public Field from(int row) {
        return Field.text("from-" + row, shell.words().get("actions.column.kind")).holding(form.rows().get(row).from()).with(problems);
    }

    public Field payer(int row) {
        return Field.text("payer-" + row, shell.words().get("actions.column.payer")).holding(form.rows().get(row).payer()).optional().with(problems);
    }

    public List<Field> amounts(int row) {
        List<Field> fields = new ArrayList<>();
        MoneyForm.Row source = form.rows().get(row);
        source.amounts().forEach((year, typed) -> fields.add(Field.text("kr-" + row + "-" + year, String.valueOf(year)).holding(typed).of("text", "off").with(problems).meanwhile(stands == null ? null : stands.differing(source, year))));
        return fields;
    }

    public SequencedMap<String, String> kinds() {
        SequencedMap<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", shell.words().get("followup.setting.choose"));
        for (MoneyFrom each : MoneyFrom.values()) {
            kinds.put(each.name(), ActionInWords.upper(shell.words().get("actions.from." + each)));
        }
        return kinds;
    }
}
