package no.samspill.adoption.tidings.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody asks to be told of decisions, says that an address is theirs, and stops.
 *
 * @param works whether letters can be sent from here
 * @param key of the one whose link was opened; null for whoever asks first
 * @param follows whether that one is told already
 */
public record FollowPage(Shell shell, PlanView view, boolean works, String typed, @Nullable String key, boolean follows, List<Problem> problems, int status) implements Page {

    public FollowPage {
        problems = List.copyOf(problems);
    }

    public String back() {
        return view.address() + "/vedtak";
    }

    public String at() {
        return view.address() + "/vedtak/folg" + (key == null ? "" : "/" + key);
    }

    public Field code() {
        return LetterCode.field(typed, problems, shell.words());
    }

    public Field email() {
        return Field.text("epost", shell.words().get("adoption.tidings.email")).helped(shell.words().get("adoption.tidings.email.help")).of("email", "email").holding(typed).with(problems);
    }
}
