package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import org.springframework.http.HttpStatus;

public record NewRegionPage(Shell shell, Field name, Field slug, Field members, Field keep, List<Problem> problems) implements Page {

    NewRegionPage(Shell shell, RegionForm form, List<Problem> problems) {
        this(
                shell,
                field(shell, "name").holding(form.name()).with(problems),
                field(shell, "slug").holding(form.slug()).optional().with(problems),
                field(shell, "members").holding(form.members()).with(problems),
                field(shell, "keep").holding(String.valueOf(form.keeps())),
                problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    private static Field field(Shell shell, String name) {
        Words words = shell.words();
        return Field.text(name, words.get("region.new." + name)).helped(words.get("region.new." + name + ".help"));
    }
}
