package no.samspill.adoption.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where those who register see what there is to do.
 *
 * @param turns in their order; empty where nobody has laid out the way
 * @param route where it is laid out; null for those who may not
 * @param reconciliation where different texts are made one; null where there are none, and for those who may not
 */
public record DeskPage(Shell shell, PlanView view, String finding, List<Turn> turns, @Nullable String route, @Nullable String reconciliation) implements Page {

    public DeskPage {
        turns = List.copyOf(turns);
    }

    /**
     * @param register where its decision is registered; null where it has decided, or is not theirs
     * @param correct where its last registration is corrected; null where there is none, or it is not theirs
     * @param heir whose turn it is in its place; null where it is its own
     */
    public record Turn(int place, String body, String task, String sign, String said, @Nullable String when, @Nullable String register, @Nullable String correct, @Nullable String heir) {}

    public String papers() {
        return "/arbeid" + view.address() + "/saksframlegg";
    }

    public String publicly() {
        return AdoptionAt.everybody(view);
    }
}
