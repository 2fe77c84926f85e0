package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.springframework.http.HttpStatus;

/** @param successors of the plan's council: value sent to name; empty where it has none @param access who loses it and who can give it, a sentence each */
public record HandoverPage(Shell shell, PlanView view, String at, Map<String, String> successors, List<String> access, String to, String typed, List<Problem> problems) implements Page {

    public Field successor() {
        return Field.text("to", shell.words().get("handover.to")).holding(to).with(problems);
    }

    public Field slug() {
        return Field.text("slug", shell.words().get("handover.slug")).helped(shell.words().get("handover.slug.help")).holding(typed).with(problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }
}
