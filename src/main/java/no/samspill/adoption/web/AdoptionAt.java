package no.samspill.adoption.web;

import no.samspill.plan.PlanView;

/** The addresses of a plan's adoption. */
final class AdoptionAt {

    private AdoptionAt() {}

    static String everybody(PlanView view) {
        return view.address() + "/vedtak";
    }

    static String desk(PlanView view) {
        return "/arbeid" + view.address() + "/vedtak";
    }

    static String reconciliation(PlanView view) {
        return "/arbeid" + view.address() + "/samordning";
    }

    static String proof(PlanView view, int number) {
        return version(view, number) + "/bevis.json";
    }

    static String version(PlanView view, int number) {
        return view.address() + "/versjon/" + number;
    }
}
