package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.Baseline;
import no.samspill.progress.InWords;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;

/**
 * The desk where a progress plan is kept.
 *
 * @param whole whether this reader may say which steps there are, where they stand, and what the council took note of
 * @param adds whether the form for a new step is shown: also where somebody wrote who may add none any more
 * @param since the last that is told of what is shown
 */
public record DeskPage(
        Shell shell, PlanView view, Places places, Steps steps, NewStep newStep, Noting noting, boolean whole, boolean adds, long since, List<Problem> problems, int status)
        implements Page {

    /**
     * @param late how many steps are late
     * @param undated how many have no date
     * @param removed what may be put back
     */
    public record Steps(List<DeskRow> rows, int late, int undated, List<Step> removed) {}

    /** The form for one more. @param after below which it stands */
    public record NewStep(Field kind, Field title, Field when, Field after, Map<String, String> kinds, Map<String, String> afters) {}

    /** The form for what the council takes note of. @param noted what it last did, in words; null where it has not */
    public record Noting(Field day, Field occasion, @Nullable String noted) {}

    static DeskPage of(
            Shell shell, PlanView view, Opened opened, @Nullable ProgressPlan plan, LocalDate today, AddForm add, NoteForm note, List<Problem> problems, int status) {
        Words w = shell.words();
        return new DeskPage(
                shell, view, Places.of(view),
                steps(view, opened, plan, today, w),
                newStep(plan, add, problems, w),
                new Noting(
                        field(w, "day", note.day(), problems).helped(w.get("progress.form.day.help")),
                        field(w, "occasion", note.occasion(), problems).optional().helped(w.get("progress.form.occasion.help")),
                        plan == null || plan.baseline() == null ? null : noted(plan.baseline(), w)),
                opened.within().whole(),
                opened.within().whole() || !add.equals(AddForm.BLANK),
                opened.since(),
                problems,
                status);
    }

    private static Steps steps(PlanView view, Opened opened, @Nullable ProgressPlan plan, LocalDate today, Words w) {
        if (plan == null) {
            return new Steps(List.of(), 0, 0, List.of());
        }
        var outlook = plan.on(today);
        return new Steps(
                outlook.steps().stream().map(sight -> DeskRow.of(view, plan, sight, opened.within().has(sight.step().id().element()), w)).toList(),
                outlook.late().size(), outlook.undated().size(), plan.removed());
    }

    private static NewStep newStep(@Nullable ProgressPlan plan, AddForm add, List<Problem> problems, Words w) {
        List<Step> steps = plan == null ? List.of() : plan.steps();
        Map<String, String> afters = new LinkedHashMap<>();
        afters.put("", w.get("progress.form.first"));
        steps.forEach(step -> afters.put(step.id().toString(), (step.kind().isPhase() ? "" : "– ") + step.title()));
        return new NewStep(
                field(w, "kind", add.kind(), problems),
                field(w, "title", add.title(), problems),
                field(w, "when", add.when(), problems).optional().helped(w.get("progress.form.when.help")),
                field(w, "after", add.after() != null || steps.isEmpty() ? add.after() : steps.getLast().id().toString(), problems),
                kinds(w),
                afters);
    }

    static Map<String, String> kinds(Words words) {
        InWords said = new InWords(words);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name(), said.kind(kind));
        }
        return kinds;
    }

    static Field field(Words words, String name, @Nullable String typed, List<Problem> problems) {
        return Field.text(name, words.get("progress.form." + name)).holding(typed).with(problems);
    }

    private static String noted(Baseline baseline, Words words) {
        String day = NorwegianDates.of(words.language()).date(baseline.noted());
        return baseline.occasion() == null ? words.get("progress.noted", day) : words.get("progress.noted.occasion", day, baseline.occasion());
    }
}
