package no.samspill.progress.web;

import java.util.List;
import java.util.Objects;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.InWords;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.cycle.Activity;

/**
 * A progress plan or the shared year as it stood at some moment.
 *
 * @param when the moment in words
 * @param desk where it is kept today
 */
public record PastListPage(Shell shell, PlanView view, String when, Crumb desk, String history, List<Line> lines) implements Page {

    public PastListPage {
        lines = List.copyOf(lines);
    }

    /** @param beside what it is, or of which year @param written its time to the letter */
    public record Line(String beside, String title, String written, String more) {}

    static List<Line> steps(ProgressPlan plan, Words words) {
        InWords said = new InWords(words);
        return plan.steps().stream()
                .map(step -> new Line(
                        said.kind(step.kind()), step.title(), step.when().written(), words.get("progress.standing." + StepPage.named(step.standing()))))
                .toList();
    }

    static List<Line> activities(List<Activity> activities, Words words) {
        return activities.stream()
                .map(one -> new Line(
                        String.valueOf(one.year()), one.draft().title(), one.draft().when(),
                        Objects.requireNonNullElse(one.draft().network(), words.get("cycle.across"))))
                .toList();
    }
}
