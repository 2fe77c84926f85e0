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
 * @param reconciliation where different texts are made one, and where it stands how they were; null where there were none, and for those who may not
 * @param different whether there are such texts now
 */
public record DeskPage(Shell shell, PlanView view, String finding, List<Turn> turns, @Nullable String route, @Nullable String reconciliation, boolean different) implements Page {

    public DeskPage {
        turns = List.copyOf(turns);
    }

    /**
     * @param register where its decision is registered; null where it has decided, or is not theirs
     * @param over whether its body is no more
     * @param newer what it is called to register a decision about a version that is not on its way yet; null for another
     * @param correct where its last registration is corrected; null where there is none, or it is not theirs
     * @param now whether it is the turn of this one, among others
     * @param heir what has become of a body that is no more; null for any other
     * @param handOn what it is called to give its turn to those who took over; null where there is nothing to give, or for those who may not
     * @param at where that is done
     */
    public record Turn(
            int place, String body, String task, String sign, String said, @Nullable String when, @Nullable String register, boolean over, @Nullable String newer, @Nullable String correct, boolean now, @Nullable String heir,
            @Nullable String handOn, String at) {}

    /** Whether several texts wait to be made one: then that is what there is to do. */
    public boolean differs() {
        return reconciliation != null && different;
    }

    public String papers() {
        return "/arbeid" + view.address() + "/saksframlegg";
    }

    public String publicly() {
        return AdoptionAt.everybody(view);
    }
}
