package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.frame.Shell;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Relations;
import no.samspill.plan.web.MeasurePage.Happened;
import no.samspill.plan.web.MeasurePage.Related;
import no.samspill.wording.Funding;

/** Makes the pages of one plan's measures; what they share is worked out once. */
public final class MeasurePages {
    private final Edition edition;
    private final Relations relations;
    private final Map<ElementId, PlanRow> rows = new HashMap<>();
    private final Map<ElementId, List<PlanRow>> above = new HashMap<>();

    MeasurePages(Edition edition, List<PlanRow> rows) {
        this.edition = edition;
        this.relations = Relations.in(edition.plan());
        rows.forEach(row -> walk(row, List.of()));
    }

    private void walk(PlanRow row, List<PlanRow> trail) {
        rows.put(row.element().id(), row);
        above.put(row.element().id(), trail);
        List<PlanRow> inner = new ArrayList<>(trail);
        inner.add(row);
        row.rows().forEach(each -> walk(each, inner));
    }

    /** @param events what has happened to it, oldest first */
    public MeasurePage of(Shell shell, PlanLinks links, Element measure, List<Happened> events) {
        return of(shell, links, measure, events, List.of());
    }

    MeasurePage of(Shell shell, PlanLinks links, Element measure, List<Happened> events, List<Origins.Origin> origins) {
        return new MeasurePage(
                shell,
                edition,
                links,
                row(measure),
                Objects.requireNonNull(above.get(measure.id())),
                measure.funding() != null && tellsMoney(measure.funding()),
                relations.of(measure).stream()
                        .map(relation -> new Related(row(relation.measure()), relation))
                        .toList(),
                events,
                origins,
                null,
                null,
                row(measure).said(Field.STATUS),
                null,
                null,
                List.of());
    }

    private PlanRow row(Element element) {
        return Objects.requireNonNull(rows.get(element.id()));
    }

    /** Words that were not understood may well name an amount, where there is a number among them. */
    private static boolean tellsMoney(Funding funding) {
        return funding.lines().isEmpty()
                ? funding.written().chars().anyMatch(Character::isDigit)
                : funding.lines().stream().anyMatch(line -> line.amount() != null || line.share() != null);
    }
}
