package no.samspill.plan.web;

import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;

/** What a row is called in words: "Tiltak B2"; one that is gone by the title it had. */
public final class RowNames {
    private static final int LONGEST = 60;

    private RowNames() {}

    public static String of(ElementId id, PlanView view, Words words) {
        if (id.equals(view.id().itself())) {
            return words.get("grid.thePlan");
        }
        return view.plan().walk().filter(row -> row.id().equals(id)).findFirst()
                .map(row -> view.labels().findFull(id).isPresent() ? view.called(row, words) : unlabelled(row, words))
                .orElseGet(() -> view.words(id, Field.TITLE)
                        .map(title -> words.get("grid.goneRow.called", shortened(title)))
                        .orElseGet(() -> words.get("grid.goneRow")));
    }

    private static String unlabelled(Element row, Words words) {
        String level = words.get("kind." + row.kind());
        return row.title().isEmpty() ? words.get("grid.untitled", level) : words.get("grid.called", level, shortened(row.title()));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST).strip() + "…";
    }
}
