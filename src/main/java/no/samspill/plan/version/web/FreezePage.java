package no.samspill.plan.version.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;

/** The versions there are, as the secretariat sees them, and the form for the next. */
public record FreezePage(Shell shell, PlanView view, List<Made> made, FreezeForm form, List<Problem> problems, int status) implements Page {

    public FreezePage {
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }

    /** @param by who froze it, in words; @param when the day that was, in words */
    public record Made(PlanVersion version, String by, String when) {}

    public int next() {
        return made.isEmpty() ? 1 : made.getFirst().version().number() + 1;
    }

    public Field name() {
        return Field.text("name", shell.words().get("version.name")).helped(shell.words().get("version.name.help")).holding(form.name()).with(problems);
    }

    public Field note() {
        return Field.text("note", shell.words().get("version.note")).helped(shell.words().get("version.note.help")).optional().holding(form.note()).with(problems);
    }

    public Field day() {
        return Field.text("day", shell.words().get("version.day")).of("date", "off").helped(shell.words().get("version.day.help")).holding(form.day()).with(problems);
    }

    public String at() {
        return FreezeController.at(view);
    }

    public String plan() {
        return view.address();
    }
}
