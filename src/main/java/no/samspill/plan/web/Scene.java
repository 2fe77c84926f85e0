package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.plan.Duties;
import no.samspill.plan.Element;
import no.samspill.plan.ElementId;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.plan.Relations;
import no.samspill.plan.Selection;
import no.samspill.plan.web.MeasurePage.Happened;
import no.samspill.plan.web.MeasurePage.Related;
import no.samspill.frame.Shell;
import no.samspill.wording.Funding;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Composes the pages of one plan, the same for a server and for a folder of files.
 *
 * @param plan all of it, its measures numbered
 * @param council null where nobody said whose plan it is
 * @param standing how binding it is, in words; null where that is not known
 * @param today null where the pages must not depend on the day they are made
 */
public record Scene(
        Plan plan,
        Labels labels,
        @Nullable Council council,
        @Nullable String standing,
        Words words,
        Spoken spoken,
        @Nullable LocalDate today) {

    /** Who answers for what in the whole plan. */
    public Duties duties() {
        return Duties.of(plan, council == null ? List.of() : council.municipalities(), this::name);
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
                view == View.TIMELINE ? Timelines.of(rows, today) : null,
                view == View.RESPONSIBLE ? Matrix.of(rows, duties) : null);
    }

    /** @param events what has happened to it, oldest first */
    public MeasurePage measure(Shell shell, PlanLinks links, Element measure, List<Happened> events) {
        Map<ElementId, PlanRow> all = rows(links, Set.of()).of(plan).stream()
                .flatMap(PlanRow::walk)
                .collect(Collectors.toMap(row -> row.element().id(), Function.identity()));
        return new MeasurePage(
                shell,
                plan,
                council,
                standing,
                links,
                row(all, measure),
                plan.above(measure.id()).stream().map(row -> row(all, row)).toList(),
                measure.funding() != null && measure.funding().lines().stream().anyMatch(Scene::tellsMoney),
                Relations.of(plan, measure).stream()
                        .map(relation -> new Related(row(all, relation.measure()), relation))
                        .toList(),
                events);
    }

    private static PlanRow row(Map<ElementId, PlanRow> all, Element element) {
        return Objects.requireNonNull(all.get(element.id()));
    }

    private static boolean tellsMoney(Funding.Line line) {
        return line.amount() != null || line.share() != null;
    }

    private PlanRows rows(PlanLinks links, Set<String> hits) {
        return new PlanRows(labels, spoken, links, hits);
    }

    private String name(Party party) {
        return spoken.responsibility(new Responsibility("", List.of(party), false, false)).stream()
                .findFirst()
                .map(chip -> chip.text())
                .orElse("");
    }
}
