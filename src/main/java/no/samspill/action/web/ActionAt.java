package no.samspill.action.web;

import no.samspill.action.Whose;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Addresses of the room. */
final class ActionAt {

    private ActionAt() {}

    /** Where everybody finds all of a plan's. */
    static String all(PlanView plan) {
        return plan.address() + "/handlingsplan";
    }

    /** One of them. @param year null for four @param area the number of it among the plan's; null for all */
    static String one(PlanView plan, Whose whose, @Nullable Integer year, @Nullable Integer area) {
        return all(plan) + "/" + whose.slug() + asked(year, area);
    }

    static String file(PlanView plan, Whose whose, @Nullable Integer year, @Nullable Integer area, String word) {
        return all(plan) + "/" + whose.slug() + "/handlingsplan." + word + asked(year, area);
    }

    private static String asked(@Nullable Integer year, @Nullable Integer area) {
        String asked = (year == null ? "" : "ar=" + year) + (year == null || area == null ? "" : "&") + (area == null ? "" : "omrade=" + area);
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** Where they are written. */
    static String desk(PlanView plan) {
        return "/arbeid" + all(plan);
    }

    static String desk(PlanView plan, Whose whose) {
        return desk(plan) + "/" + whose.slug();
    }

    /** Where the money of one measure is said. */
    static String money(PlanView plan, Whose whose, @Nullable Integer measure) {
        return desk(plan, whose) + "/" + measure;
    }

    /** Where it goes on to the next year. */
    static String carry(PlanView plan, Whose whose, int from) {
        return desk(plan, whose) + "/videre?fra=" + from;
    }
}
