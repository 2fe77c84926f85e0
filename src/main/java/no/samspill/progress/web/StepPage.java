package no.samspill.progress.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.progress.InWords;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * One step to change.
 *
 * @param why why it is cancelled
 * @param since the last that is told of what is shown
 */
public record StepPage(
        Shell shell, PlanView view, Step step, String address, Stands stands, Form form, Field why, Reader reader, long since, List<Problem> problems, int status)
        implements Page {

    /**
     * How it stands now.
     *
     * @param understood what its time means, in words
     * @param doubt what its time leaves open; null for nothing
     * @param standing planned, confirmed, done or cancelled, as the form says it
     */
    public record Stands(String understood, @Nullable String doubt, String standing) {}

    /** What it says, to be changed. */
    public record Form(
            Field kind, Field title, Field when, Field area, Field party, Field note, Map<String, String> kinds, Map<String, String> areas, Map<String, String> parties, Seen seen) {}

    /**
     * What the one who reads may do.
     *
     * @param mine whether they may change what it says
     * @param writes whether the form is shown: also where somebody wrote who may change it no more
     * @param whole whether they may take it out
     */
    public record Reader(boolean mine, boolean writes, boolean whole) {}

    /** What stood in the fields when the form was opened. */
    public record Seen(@Nullable String kind, @Nullable String title, @Nullable String when, @Nullable String area, @Nullable String party, @Nullable String note) {}

    static StepPage of(Visit visit, PlanView view, Opened opened, Step step, StepForm form, @Nullable String why, List<Problem> problems, HttpStatus status) {
        Words w = visit.words();
        String address = Places.of(view).desk() + "/" + step.id();
        boolean mine = opened.within().has(step.id().element());
        return new StepPage(
                ProgressDesk.shell(visit, view, new Crumb(step.title(), address)), view, step, address,
                new Stands(new InWords(w).when(step), DeskRow.doubt(step, w), named(step.standing())),
                form(view, form, problems, w),
                DeskPage.field(w, "why", why, problems).optional(),
                new Reader(mine, mine || opened.refused(), opened.within().whole()),
                opened.since(), problems, status.value());
    }

    private static Form form(PlanView view, StepForm form, List<Problem> problems, Words w) {
        Map<String, String> areas = new LinkedHashMap<>();
        areas.put("", w.get("progress.form.area.none"));
        view.plan().walk().filter(row -> row.kind() == Kind.FOCUS_AREA).forEach(row -> areas.put(row.id().toString(), row.title()));
        Map<String, String> parties = new LinkedHashMap<>();
        parties.put("", w.get("progress.form.party.none"));
        view.region().all().forEach(party -> parties.put(party.id().toString(), party.name()));
        return new Form(
                DeskPage.field(w, "kind", form.kind(), problems),
                DeskPage.field(w, "title", form.title(), problems),
                DeskPage.field(w, "when", form.when(), problems).optional().helped(w.get("progress.form.when.help")),
                DeskPage.field(w, "area", form.area(), problems),
                DeskPage.field(w, "party", form.party(), problems).helped(w.get("progress.form.party.help")),
                DeskPage.field(w, "note", form.note(), problems).optional(),
                DeskPage.kinds(w), areas, parties,
                new Seen(form.kindSeen(), form.titleSeen(), form.whenSeen(), form.areaSeen(), form.partySeen(), form.noteSeen()));
    }

    static String named(Standing standing) {
        return switch (standing) {
            case Standing.Planned planned -> "planlagt";
            case Standing.Confirmed confirmed -> "bekreftet";
            case Standing.Done done -> "gjort";
            case Standing.Cancelled cancelled -> "avlyst";
        };
    }
}
