package no.samspill.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.kernel.Language;
import no.samspill.people.Region;
import no.samspill.plan.Numbering;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

public record NewPlanPage(
        Shell shell,
        Region region,
        Field title,
        Field slug,
        Field baseYear,
        Field language,
        Field numbering,
        Field objective,
        Field question,
        Field visible,
        List<Problem> problems)
        implements Page {

    NewPlanPage(Shell shell, Region region, PlanForm form, List<Problem> problems) {
        this(
                shell,
                region,
                field(shell, "title", form.title(), problems),
                field(shell, "slug", form.slug(), problems).optional().helped(shell.words().get("planform.slug.help", region.slug())),
                field(shell, "baseYear", form.baseYear(), problems).helped(shell.words().get("planform.baseYear.help")),
                field(shell, "language", form.language(), problems),
                field(shell, "numbering", form.numbering(), problems),
                field(shell, "objective", form.objective(), problems).optional().helped(shell.words().get("planform.objective.help")),
                field(shell, "question", form.question(), problems).optional().helped(shell.words().get("planform.question.help")),
                field(shell, "visible", String.valueOf(form.ticked()), problems).helped(shell.words().get("planform.visible.help")),
                problems);
    }

    /** The languages a plan may be written in: tag to name. */
    public Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language each : Language.values()) {
            languages.put(each.tag(), each.ownName());
        }
        return languages;
    }

    public Map<String, String> numberings() {
        Map<String, String> numberings = new LinkedHashMap<>();
        for (Numbering each : Numbering.values()) {
            numberings.put(each.name(), shell.words().get("planform.numbering." + each));
        }
        return numberings;
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    private static Field field(Shell shell, String name, @Nullable String typed, List<Problem> problems) {
        return Field.text(name, shell.words().get("planform." + name)).holding(typed).with(problems);
    }
}
