package no.samspill.facts.web;

import no.samspill.facts.Indicator;
import no.samspill.plan.PlanView;

/** Where the pages of numbers are. */
final class FactsAt {
    private FactsAt() {}

    static String all(PlanView plan) {
        return plan.address() + "/tall";
    }

    static String one(PlanView plan, Indicator indicator) {
        return all(plan) + "/" + indicator.number();
    }

    static String desk(PlanView plan) {
        return "/arbeid" + all(plan);
    }

    static String desk(PlanView plan, Indicator indicator) {
        return "/arbeid" + one(plan, indicator);
    }
}
