package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

public record AboutPlanPage(
        Shell shell,
        PlanView view,
        Field title,
        Field titleSeen,
        Field objective,
        Field objectiveSeen,
        Field question,
        Field questionSeen,
        Field source,
        Field sourceSeen,
        Field remarks,
        Field remarksSeen,
        Field visible,
        List<Problem> problems,
        int status)
        implements Page {

    AboutPlanPage(Shell shell, PlanView view, AboutForm form, List<Problem> problems, int status) {
        this(
                shell,
                view,
                field(shell, "title", form.title(), problems),
                field(shell, "title", form.titleSeen(), problems),
                field(shell, "objective", form.objective(), problems).optional().helped(shell.words().get("planform.objective.help")),
                field(shell, "objective", form.objectiveSeen(), problems),
                field(shell, "question", form.question(), problems).optional().helped(shell.words().get("planform.question.help")),
                field(shell, "question", form.questionSeen(), problems),
                field(shell, "source", form.source(), problems).optional().helped(shell.words().get("planform.source.help")),
                field(shell, "source", form.sourceSeen(), problems),
                field(shell, "remarks", form.remarks(), problems).optional().helped(shell.words().get("planform.remarks.help")),
                field(shell, "remarks", form.remarksSeen(), problems),
                field(shell, "visible", String.valueOf(form.ticked()), problems).helped(shell.words().get("planform.visible.help")),
                problems,
                status);
    }

    private static Field field(Shell shell, String name, @Nullable String typed, List<Problem> problems) {
        return Field.text(name, shell.words().get("planform." + name)).holding(typed).with(problems);
    }
}
