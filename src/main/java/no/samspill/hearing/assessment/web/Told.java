package no.samspill.hearing.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Result;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;

/** What came of a hearing in words, in groups as the plan has its rows: the same for pages, papers, sheets and data. */
public record Told(List<Group> groups) {

    /** @param label "A2"; empty for none @param title of the row; what it is called where it has none */
    public record Group(String anchor, String label, String title, @Nullable String href, List<Said> said) {}

    /**
     * @param words in the sender's own; null where {@code kept} says why there are none
     * @param kept why nothing is shown; null where something is
     * @param from whom it is from, in words
     */
    public record Said(PointId point, String called, @Nullable String words, @Nullable String kept, String from, boolean mine, String sign, String judged, @Nullable String answer, List<Changed> changes) {
        public String anchor() {
            return "punkt-" + called.replace('.', '-');
        }
    }

    static Told of(PlanView view, List<Result.Row> rows, Map<PointId, List<Changed>> changes, Words w) {
        List<Group> groups = new ArrayList<>();
        @Nullable ElementId open = null;
        List<Said> said = new ArrayList<>();
        for (Result.Row row : rows) {
            if (groups.isEmpty() || !Objects.equals(open, row.element())) {
                said = new ArrayList<>();
                open = row.element();
                groups.add(group(view, open, said, w));
            }
            said.add(said(row, changes.getOrDefault(row.id(), List.of()), w));
        }
        return new Told(groups);
    }

    private static Group group(PlanView view, @Nullable ElementId row, List<Said> said, Words w) {
        if (row == null) {
            return new Group("g-planen", "", w.get("assessment.about.all"), view.address(), said);
        }
        String name = RowNames.of(row, view, w);
        return view.plan().find(row)
                .map(found -> new Group("g-" + row, view.labels().findFull(row).orElse(""), title(found, name), LedTo.href(view, row), said))
                .orElseGet(() -> new Group("g-" + row, "", name, null, said));
    }

    private static String title(Element row, String name) {
        return row.title().isEmpty() ? name : row.title();
    }

    static Said said(Result.Row row, List<Changed> changes, Words w) {
        String kept = row.words() != null ? null : w.get(row.erased() ? "assessment.result.erased" : "assessment.result.kept");
        String from = row.from() != null ? row.from() : row.words() == null ? w.get("assessment.result.somebody") : w.get(row.organisation() ? "assessment.result.organisation" : "assessment.result.person");
        String whole = row.alike() > 0 ? w.get("assessment.result.others", from, row.alike()) : from;
        return new Said(row.id(), row.called(), row.words(), kept, whole, row.mine(), row.judgement().name(), row.judgement().called(w), row.answer(), changes);
    }
}
