package no.samspill.plan.version;

import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.Shift;
import org.jspecify.annotations.Nullable;

/** From where to where, in words. */
public final class Moves {

    private Moves() {}

    /** "Flyttet fra Målsetting A «…» til Målsetting B «…»." */
    public static String said(Shift shift, PlanView before, PlanView after, Words words) {
        return shift.amongBrothers()
                ? words.get("version.moved.order")
                : words.get("version.moved", place(shift.from(), before, words), place(shift.to(), after, words));
    }

    private static String place(@Nullable Element above, PlanView view, Words words) {
        return above == null ? words.get("grid.thePlan") : words.get("version.place", view.called(above, words), above.title());
    }
}
