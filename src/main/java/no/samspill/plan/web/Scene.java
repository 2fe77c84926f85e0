package no.samspill.plan.web;

import java.util.List;
import java.util.Set;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Duties;
import no.samspill.plan.Edition;
import no.samspill.plan.Plan;
import no.samspill.plan.Schedules;
import no.samspill.plan.Selection;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/** Composes the pages of one plan, the same for a server and for a folder of files. @param lights null where nobody said whose plan it is */
public record Scene(Edition edition, @Nullable Lights lights, Spoken spoken) {

    Scene(Edition edition, @Nullable Lights lights) {
        this(edition, lights, new Spoken(edition.words().language()));
    }

    /** Its municipalities as the edition itself names them. */
    public static Scene of(Edition edition) {
        return new Scene(edition, Lights.of(edition));
    }

    public Words words() {
        return edition.words();
    }

    /** The whole plan, without filters. */
    public PlanPage page(Shell shell, View view, PlanLinks links) {
        return page(shell, view, links, edition.plan(), Set.of(), edition.duties(), null);
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
        Plan plan = edition.plan();
        Duties duties = edition.duties();
        var selection = new Selection(found, filters.parties(), filters.year(), filters.values(), filters.standing());
        Plan part = selection.of(plan, duties);
        FilterForm form = FilterForm.of(filters, view, address, plan, duties, part, words());
        return page(shell, view, links, part, hits, duties, form);
    }

    private PlanPage page(
            Shell shell, View view, PlanLinks links, Plan part, Set<String> hits, Duties duties, @Nullable FilterForm form) {
        Plan plan = edition.plan();
        List<PlanRow> rows = rows(links, hits).of(part);
        return new PlanPage(
                shell,
                view,
                edition,
                lights,
                links,
                part == plan ? rows : rows(links, Set.of()).of(plan),
                rows,
                form,
                view == View.TIMELINE ? Timeline.of(part, rows, new Schedules(edition.labels(), spoken), words(), edition.day()) : null,
                view == View.RESPONSIBLE ? Matrix.of(rows, duties) : null,
                null,
                null,
                null);
    }

    /** The pages of all its measures. */
    public MeasurePages measures(PlanLinks links) {
        return new MeasurePages(edition, rows(links, Set.of()).of(edition.plan()));
    }

    private PlanRows rows(PlanLinks links, Set<String> hits) {
        return new PlanRows(edition.labels(), spoken, links, hits);
    }
}
