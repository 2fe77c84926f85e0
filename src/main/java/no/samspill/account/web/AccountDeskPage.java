package no.samspill.account.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where status reports are begun, and found again.
 *
 * @param drafts those on their way @param sent those that were sent, which can be corrected
 * @param wrong number of the one whose correction wants a reason, as typed; empty for none
 */
public record AccountDeskPage(Shell shell, PlanView view, List<Row> drafts, List<Sent> sent, String wrong, String why, List<Problem> problems, int status) implements Page {

    public String at() {
        return AccountAt.desk(view);
    }

    public Field occasion() {
        return Field.text("occasion", shell.words().get("account.form.occasion"));
    }

    public SequencedMap<String, String> occasions() {
        return DraftPage.occasions(shell.words());
    }

    /** Why one that was sent is corrected. */
    public Field why(int number) {
        boolean here = String.valueOf(number).equals(wrong);
        return Field.text("why" + number, shell.words().get("account.correct.why")).holding(here ? why : "").with(here ? problems : List.of());
    }

    public record Row(String title, String href, String said) {}

    /** @param held whether nothing has taken its place @param meeting where it is captured what is decided with it; null where nothing is asked */
    public record Sent(int number, String title, String href, String said, boolean held, @Nullable String meeting) {}
}
