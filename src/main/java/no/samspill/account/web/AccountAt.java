package no.samspill.account.web;

import no.samspill.plan.PlanView;

/** Where status reports are. */
final class AccountAt {

    private AccountAt() {}

    static String list(PlanView plan) {
        return plan.address() + "/rapport";
    }

    static String one(PlanView plan, int number) {
        return list(plan) + "/" + number;
    }

    /** @param format its word: "pdf" */
    static String file(PlanView plan, int number, String format) {
        return one(plan, number) + "." + format;
    }

    static String desk(PlanView plan) {
        return "/arbeid" + list(plan);
    }

    /** Where it is captured what a council decides with a report before it. */
    static String meeting(PlanView plan, int number) {
        return draft(plan, number) + "/mote";
    }

    static String draft(PlanView plan, int number) {
        return desk(plan) + "/" + number;
    }
}
