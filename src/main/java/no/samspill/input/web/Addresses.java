package no.samspill.input.web;

import no.samspill.plan.PlanView;

/** Where the pages about input are, for templates. */
public final class Addresses {

    private Addresses() {}

    public static String input(PlanView view) {
        return InputDesk.input(view);
    }

    public static String workspace(PlanView view) {
        return InputDesk.workspace(view);
    }
}
