package no.samspill.plan.web;

import java.util.List;
import java.util.Set;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.ledger.Remembered;
import no.samspill.plan.Duties;
import no.samspill.plan.Edition;
import no.samspill.plan.Found;
import no.samspill.plan.Plan;
import no.samspill.plan.Schedules;
import no.samspill.plan.Selection;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Composes the pages of one plan, the same for a server and for a folder of files. What its pages share is made once, and so is each
 * view of the whole plan: nothing here changes.
 */
public final class Scene {
    private final Edition edition;
    private final @Nullable Lights lights;
    private final Spoken spoken;
    private final Duties duties;
    private final Remembered<PlanLinks, List<PlanRow>> rows = new Remembered<>(2);
    private final Remembered<PlanLinks, MeasurePages> measures = new Remembered<>(2);
    private final Remembered<Whole, Shown> whole = new Remembered<>(2 * View.values().length);

    private record Whole(PlanLinks links, View view) {}

    /** What a view shows, whoever looks. */
    private record Shown(List<PlanRow> areas, List<PlanRow> rows, @Nullable FilterForm form, @Nullable Timeline timeline, @Nullable Matrix matrix) {}

    /** @param lights null where nobody said whose plan it is */
    Scene(Edition edition, @Nullable Lights lights) {
        this.edition = edition;
        this.lights = lights;
        this.spoken = new Spoken(edition.words().language());
        this.duties = edition.duties();
    }

    /** Its municipalities as the edition itself names them. */
    public static Scene of(Edition edition) {
        return of(edition, List.of());
    }

    /** @param lit what councils have done with it, as rooms tell */
    public static Scene of(Edition edition, List<Lighting.Lit> lit) {
        return new Scene(edition, Lights.of(edition, lit));
    }

    public Edition edition() {
        return edition;
    }

    public Words words() {
        return edition.words();
    }

    /** The whole plan, without filters. */
    public PlanPage page(Shell shell, View view, PlanLinks links) {
        return page(shell, view, links, shown(view, links, edition.plan(), Set.of(), null));
    }

    /**
     * The part of the plan that a reader asked for.
     *
     * @param found what a search found; null where nobody searched
     * @param address of the plan
     */
    public PlanPage page(
            Shell shell,
            View view,
            PlanLinks links,
            String address,
            Filters filters,
            @Nullable Found found) {
        Shown shown = filters.any()
                ? part(view, links, address, filters, found)
                : whole.get(new Whole(links, view), () -> part(view, links, address, filters, found));
        return page(shell, view, links, shown);
    }

    private Shown part(View view, PlanLinks links, String address, Filters filters, @Nullable Found found) {
        Plan plan = edition.plan();
        var selection = new Selection(found == null ? null : found.rows(), filters.parties(), filters.year(), filters.values(), filters.standing());
        Plan part = selection.of(plan, duties);
        return shown(view, links, part, found == null ? Set.of() : found.marks(), FilterForm.of(filters, found == null ? null : found.meant(), view, address, plan, duties, part, words()));
    }

    private Shown shown(View view, PlanLinks links, Plan part, Set<String> hits, @Nullable FilterForm form) {
        boolean everything = form == null || !form.filters().any();
        List<PlanRow> all = rows(links);
        List<PlanRow> shown = part == edition.plan() && hits.isEmpty() ? all : new PlanRows(edition.labels(), spoken, links, RowTexts.of(edition, links), hits).of(part);
        return new Shown(
                all,
                shown,
                form,
                view == View.TIMELINE ? Timeline.of(part, shown, new Schedules(edition.labels(), spoken), words(), edition.day(), everything) : null,
                view == View.RESPONSIBLE ? Matrix.of(shown, duties, links, everything) : null);
    }

    private PlanPage page(Shell shell, View view, PlanLinks links, Shown shown) {
        return new PlanPage(shell, view, edition, lights, links, shown.areas(), shown.rows(), shown.form(), shown.timeline(), shown.matrix(), null, null, null, null);
    }

    /** The pages of all its measures. */
    public MeasurePages measures(PlanLinks links) {
        return measures.get(links.bare(), () -> new MeasurePages(edition, rows(links)));
    }

    private List<PlanRow> rows(PlanLinks links) {
        return rows.get(links.bare(), () -> new PlanRows(edition.labels(), spoken, links, RowTexts.of(edition, links), Set.of()).of(edition.plan()));
    }
}
