package no.samspill.adoption.amendment.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.web.Changes;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says otherwise than what was adopted, for everybody.
 *
 * @param lead what holds, and since when; or that nothing does
 * @param note what the council says to those who read of its adoption; null for nothing
 * @param changes null where nothing has been adopted
 * @param version where the adopted text stands; null where there is none
 * @param grounds what gave leave to change it, the newest first
 */
public record AdoptedPage(Shell shell, PlanView view, String lead, @Nullable String note, @Nullable Changes changes, @Nullable String version, List<Ground> grounds) implements Page {

    public AdoptedPage {
        grounds = List.copyOf(grounds);
    }

    /** @param title "Retting 2" @param ground by whose authority, of what day @param open whether it goes on */
    public record Ground(String title, String why, String ground, boolean open) {}

    public String way() {
        return view.address() + "/vedtak";
    }

    public String part(int part) {
        return AdoptedInWords.everybody(view) + "?del=" + part;
    }
}
