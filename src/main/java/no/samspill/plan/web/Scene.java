package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Duties;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.plan.Schedules;
import no.samspill.plan.Selection;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Composes the pages of one plan, the same for a server and for a folder of files.
 *
 * @param plan all of it, its measures numbered
 * @param council null where nobody said whose plan it is
 * @param standing how binding it is, in words; null where that is not known
 * @param source where the plan's content comes from; null where that is not said
 * @param today null where the pages must not depend on the day they are made
 */
public record Scene(
        Plan plan,
        Labels labels,
        @Nullable Council council,
        @Nullable String standing,
        Words words,
        Spoken spoken,
        @Nullable String source,
        @Nullable LocalDate today) {

    public Scene(
            Plan plan,
            Labels labels,
            @Nullable Council council,
            @Nullable String standing,
            Words words,
            Spoken spoken,
            @Nullable LocalDate today) {
        this(plan, labels, council, standing, words, spoken, null, today);
    }

    /** Who answers for what in the whole plan. */
    public Duties duties() {
        return Duties.of(plan, council == null ? List.of() : council.municipalities(), spoken::party, council == null ? Map.of() : council.heirs());
    }

    /** The whole plan, without filters. */
    public PlanPage page(Shell shell, View view, PlanLinks links) {
        return page(shell, view, links, plan, Set.of(), duties(), null);
    }

    /**
     * The part of the plan that a reader asked for.
     *
     * @param found rows that fit the search; null where nobody searched
     * @param hits words to mark, in lower case
     * @param address of the plan
     */
    public PlanPage page(
            Shell shell,
            View view,
            PlanLinks links,
            String address,
            Filters filters,
            @Nullable Set<ElementId> found,
            Set<String> hits) {
        Duties duties = duties();
        var selection = new Selection(found, filters.parties(), filters.year(), filters.values(), filters.standing());
        Plan part = selection.of(plan, duties);
        FilterForm form = FilterForm.of(filters, view, address, plan, duties, part, words);
        return page(shell, view, links, part, hits, duties, form);
    }

    private PlanPage page(
            Shell shell, View view, PlanLinks links, Plan part, Set<String> hits, Duties duties, @Nullable FilterForm form) {
        List<PlanRow> rows = rows(links, hits).of(part);
        return new PlanPage(
                shell,
                view,
                plan,
                council,
                standing,
                links,
                part == plan ? rows : rows(links, Set.of()).of(plan),
                rows,
                form,
                view == View.TIMELINE ? Timeline.of(part, rows, new Schedules(labels, spoken), words, today) : null,
                view == View.RESPONSIBLE ? Matrix.of(rows, duties) : null,
                source,
                null,
                null,
                null);
    }

    /** The pages of all its measures. */
    public MeasurePages measures(PlanLinks links) {
        return new MeasurePages(this, rows(links, Set.of()).of(plan));
    }

    private PlanRows rows(PlanLinks links, Set<String> hits) {
        return new PlanRows(labels, spoken, links, hits);
    }
}
