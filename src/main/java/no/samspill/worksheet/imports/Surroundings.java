package no.samspill.worksheet.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.ledger.Change;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Remarks;

/** What stands around the table of a sheet, kept as the plan's remarks, and the sheet's name, where no source is told. */
final class Surroundings {

    private Surroundings() {}

    /**
     * What a sheet adds of what is to follow: lines that the plan has already are not said twice, and those it has from elsewhere stay. Nothing of a
     * sheet without remarks.
     */
    static List<Change> of(PlanView view, Reading reading, Decided decided, String fileName) {
        Set<String> lines = new LinkedHashSet<>(view.remarks());
        int before = lines.size();
        int letters = lines.stream().mapToInt(line -> line.length() + 1).sum();
        for (String line : Remarks.of(reading).stream().filter(decided::follows).toList()) {
            if (letters + line.length() < Plans.LONGEST && lines.add(line)) {
                letters += line.length() + 1;
            }
        }
        List<Change> changes = new ArrayList<>();
        if (lines.size() > before) {
            changes.add(put(view, Field.REMARKS, String.join("\n", lines)));
            if (view.source().isEmpty()) {
                changes.add(put(view, Field.SOURCE, fileName));
            }
        }
        return changes;
    }

    private static Change put(PlanView view, Field field, String words) {
        return field.put(view.id().itself(), view.words(view.id().itself(), field).orElse(null), words);
    }
}
