package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Within;
import no.samspill.plan.Element;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.PlanRow;
import no.samspill.plan.web.PlanRows;
import no.samspill.plan.web.RowTexts;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/** Makes the table's rows of a plan. */
final class WorkRows {
    private final PlanView view;
    private final List<Column> columns;
    private final Within within;
    private final Set<Place> open;
    private final List<WorkRow> rows = new ArrayList<>();

    private record Place(ElementId row, Field field) {}

    private WorkRows(PlanView view, List<Column> columns, Reach reach) {
        this.view = view;
        this.columns = columns;
        this.within = view.within(reach);
        this.open = view.questions().stream().map(question -> new Place(question.element(), question.field())).collect(Collectors.toSet());
    }

    static List<WorkRow> of(PlanView view, List<Column> columns, Spoken spoken, Reach reach) {
        Plan plan = view.plan();
        LivePlanLinks links = LivePlanLinks.of(view);
        var all = new PlanRows(view.labels(), spoken, links, new RowTexts(FactsTold.UNASKED, null, Words.of(view.plan().language()), links), Set.of());
        WorkRows made = new WorkRows(view, columns, reach);
        all.of(plan).forEach(row -> made.add(row, null, 1));
        return made.rows;
    }

    private void add(PlanRow row, @Nullable ElementId under, int level) {
        Element element = row.element();
        rows.add(new WorkRow(
                element.id(), under, element.kind(), level, row.label(), row.name(), !row.rows().isEmpty(), within.has(element.id()), within.whole(),
                Columns.bare(element), element.text() != null, element.example(),
                columns.stream().map(column -> cell(row, column)).toList()));
        row.rows().forEach(inner -> add(inner, element.id(), level + 1));
    }

    private WorkCell cell(PlanRow row, Column column) {
        ElementId id = row.element().id();
        String words = view.words(id, column.field()).orElse("");
        return new WorkCell(column, words, row.said(column.field()), open.contains(new Place(id, column.field())));
    }
}
