package no.samspill.account.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Every status report of a plan. @param note what they have in common that a reader must know; null for nothing @param desk where they are made; null for those who make none */
public record AccountsPage(Shell shell, PlanView view, List<Row> rows, @Nullable String note, @Nullable String desk) implements Page {

    /** @param said for whom, of which day, when sent @param corrected that another has taken its place; null where it holds */
    public record Row(String title, String href, String said, @Nullable String corrected, List<AccountPage.File> files) {}
}
