package no.samspill.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.figure.Drawing;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Council;
import no.samspill.plan.Edition;
import no.samspill.plan.Field;
import no.samspill.plan.HowFar;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan in one of its views.
 *
 * @param lights null where nobody said whose plan it is
 * @param areas the top of the whole plan, whatever the filters
 * @param rows the part that the filters leave
 * @param filter null where no server can answer
 * @param timeline only in its own view
 * @param matrix only in its own view
 * @param here how far it has come; null where nobody tells
 * @param time where it stands among the plan's versions; null where there are none
 * @param work where this reader works with it; null where they do not
 * @param adopted what of it has been adopted; null where it has not been, and for a version
 */
public record PlanPage(
        Shell shell,
        View view,
        Edition edition,
        @Nullable Lights lights,
        PlanLinks links,
        List<PlanRow> areas,
        List<PlanRow> rows,
        @Nullable FilterForm filter,
        @Nullable Timeline timeline,
        @Nullable Matrix matrix,
        @Nullable Here here,
        @Nullable InTime time,
        @Nullable String work,
        @Nullable Adopted adopted)
        implements Page {

    public Plan plan() {
        return edition.plan();
    }

    /** How binding it is, in words. */
    public String standing() {
        return adopted == null ? edition.binding().said(shell.words()) : adopted.standing();
    }

    /** Where the plan's content comes from, one after the other; empty where that is not said. */
    public String source() {
        return edition.sources().stream().map(Edition.Source::name).collect(Collectors.joining(", "));
    }

    /** The same page, which leads to where this reader works with the plan, too. */
    PlanPage workedAt(@Nullable String desk) {
        return new PlanPage(shell, view, edition, lights, links, areas, rows, filter, timeline, matrix, here, time, desk, adopted);
    }

    /** The same page, which tells how far the plan has come, too. */
    PlanPage at(@Nullable Here told) {
        return new PlanPage(shell, view, edition, lights, links, areas, rows, filter, timeline, matrix, told, time, work, adopted);
    }

    /** The same page, which tells what version it is, or what versions there are. */
    public PlanPage in(@Nullable InTime told) {
        return new PlanPage(shell, view, edition, lights, links, areas, rows, filter, timeline, matrix, here, told, work, adopted);
    }

    /** The same page, which tells how much each row came from, too. */
    PlanPage from(Map<ElementId, Origins.Count> origins) {
        return origins.isEmpty()
                ? this
                : new PlanPage(shell, view, edition, lights, links, areas, PlanRow.from(origins, rows), filter, timeline, matrix, here, time, work, adopted);
    }

    /** The same page, which tells what of the plan has been adopted, and marks where it says something else. */
    PlanPage since(@Nullable Adopted told) {
        return told == null
                ? this
                : new PlanPage(shell, view, edition, lights, links, areas, PlanRow.otherwise(told.rows(), rows), filter, timeline, matrix, here, time, work, told);
    }

    /** How far the measures have come, drawn as papers draw it; null where no measure tells. */
    public @Nullable HowFar howFar() {
        return HowFar.of(plan()).orElse(null);
    }

    /** @param width in CSS pixels */
    public Drawing howFar(HowFar told, int width) {
        Words words = shell.words();
        return told.shares(words).draw("status", width, words.get("paper.how-far.alt", told.rows().size()));
    }

    /** Headings of the columns that Samspill has no name for, in the plan's order. */
    public List<String> otherHeadings() {
        return rows.stream()
                .flatMap(PlanRow::walk)
                .filter(row -> !row.runsAcross())
                .flatMap(row -> row.other().keySet().stream())
                .distinct()
                .toList();
    }

    /** "Fem satsingsområder". */
    public String areasInWords() {
        Words words = shell.words();
        String said = words.get("plan.areas", areas.size(), words.number(areas.size()));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    public boolean hasStatus() {
        return rows.stream().flatMap(PlanRow::walk).anyMatch(row -> row.said(Field.STATUS) != null);
    }

    /** The table's columns for fields, after the content: nobody need look at an empty column of statuses. */
    public List<Field> columns() {
        boolean status = hasStatus();
        return Field.UNDERSTOOD.stream().filter(field -> status || !field.equals(Field.STATUS)).toList();
    }

    /** An index of one line leads nowhere that the reader is not already. */
    public boolean showsAreas() {
        return areas.size() > 1 && areas.stream().allMatch(area -> area.kind() == Kind.FOCUS_AREA);
    }

    /** Where the rows that one opens by themselves stand; none in a short plan, and none where a reader has asked for a part: what was found is seen. */
    public Set<String> closed() {
        return filter != null && filter.filters().any() ? Set.of() : Chapter.closed(rows);
    }

    /** The regions and the others it works with, each as papers say it; empty where a reader has asked for a part. */
    public List<String> partners() {
        Council council = edition.council();
        return council == null || filter != null && filter.filters().any()
                ? List.of()
                : Stream.concat(council.neighbours().stream().map(name -> shell.words().get("paper.partners.with", name)), council.partners().stream()).toList();
    }

    /** Whether everything was filtered away. */
    public boolean nothingFits() {
        return rows.isEmpty() && filter != null && filter.filters().any();
    }
}
