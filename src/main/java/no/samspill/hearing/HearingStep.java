package no.samspill.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanView;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A hearing's step in the progress plan: it gets the hearing's days from the hearing, so that nobody types them twice. */
@Component
class HearingStep {
    private final ProgressPlans progress;

    HearingStep(ProgressPlans progress) {
        this.progress = progress;
    }

    /** Gives the step the hearing's days, confirmed; makes it where it is not there. */
    void takesDays(PlanView plan, Hearing hearing, Author author) {
        if (hearing.step() == null) {
            return;
        }
        StepId id = new StepId(hearing.step());
        Optional<ProgressPlan> all = progress.find(plan);
        Step before = all.flatMap(found -> found.find(id)).orElse(null);
        boolean gone = all.stream().flatMap(found -> found.removed().stream()).anyMatch(step -> step.id().equals(id));
        if (before != null || !gone) {
            Words words = Words.of(plan.plan().language());
            String days = new HearingInWords(words).days(hearing.all());
            List<Change> changes = new ArrayList<>(before == null ? Kind.HEARING.add(id, words.get("hearing.step"), place(all, hearing.all().opens())) : List.of());
            changes.addAll(days(id, before, days));
            made(progress.apply(plan.id(), changes, author, Reach.WHOLE));
        }
    }

    private static List<Change> days(StepId id, @Nullable Step before, String days) {
        String written = before == null ? null : empty(before.when().written());
        // Another time takes the confirmation away, which is then given again.
        String standing = before == null || before.standing() instanceof Standing.Confirmed && !days.equals(written) ? null : before.standing().words();
        List<Change> changes = new ArrayList<>(List.of(Field.WHEN.put(id, written, days), Field.STANDING.put(id, standing, Standing.CONFIRMED.words())));
        if (before != null && !certain(before.title()).equals(before.title())) {
            changes.addFirst(Field.TITLE.put(id, before.title(), certain(before.title())));
        }
        return changes;
    }

    /** Once announced it is no question any more: "Høringsrunde?" is "Høringsrunde", "planforslag (høringsrunde?)" is "planforslag (høringsrunde)". */
    private static String certain(String title) {
        String sure = title.replaceFirst("\\s*\\?+(\\s*\\)?\\s*)$", "$1").strip();
        return sure.isEmpty() || sure.equals("()") ? title : sure;
    }

    /** Says at the step that the hearing is not held. */
    void isCalledOff(PlanView plan, Hearing hearing, String why, Author author) {
        if (hearing.step() != null) {
            StepId id = new StepId(hearing.step());
            progress.find(plan).flatMap(all -> all.find(id)).ifPresent(step -> made(progress.apply(
                    plan.id(), List.of(Field.STANDING.put(id, step.standing().words(), new Standing.Cancelled(why.replaceAll("\\R+", " ")).words())), author, Reach.WHOLE)));
        }
    }

    /** Below the last step that begins before it. */
    private static int place(Optional<ProgressPlan> all, LocalDate opens) {
        List<Step> steps = all.map(ProgressPlan::steps).orElse(List.of());
        return steps.stream()
                .filter(step -> step.when().first().filter(first -> !first.isAfter(opens)).isPresent())
                .map(steps::indexOf)
                .max(Comparator.naturalOrder())
                .map(at -> at + 1)
                .orElse(steps.size());
    }

    private static @Nullable String empty(String words) {
        return words.isEmpty() ? null : words;
    }

    private static void made(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict(var clashes)) {
            throw new IllegalStateException("the progress plan does not take the hearing's days: " + Objects.requireNonNull(clashes));
        }
    }
}
