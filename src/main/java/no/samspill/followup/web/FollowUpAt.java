package no.samspill.followup.web;

import java.time.LocalDate;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.LivePlanLinks;
import org.jspecify.annotations.Nullable;

/** Addresses of the room. */
final class FollowUpAt {
    private FollowUpAt() {}

    /** Where everybody sees how far a plan has come. */
    static String status(PlanView plan) {
        return plan.address() + "/status";
    }

    /** The same on a day, of an area. @param day null for the one it speaks of by itself @param area the number of it among the plan's; null for the first */
    static String status(PlanView plan, @Nullable LocalDate day, @Nullable Integer area) {
        String asked = (day == null ? "" : "dato=" + day) + (day == null || area == null ? "" : "&") + (area == null ? "" : "omrade=" + area);
        return status(plan) + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** Where reports are given. */
    static String desk(PlanView plan) {
        return "/arbeid" + plan.address() + "/status";
    }

    static String setting(PlanView plan) {
        return "/arbeid" + plan.address() + "/oppfolging";
    }

    /** Where councils' orders are entered. */
    static String orders(PlanView plan) {
        return setting(plan) + "/vedtak";
    }

    /** Where everybody reads of a measure, or of an order. */
    static String about(PlanView plan, Element measure) {
        return plan.plan().find(measure.id()).isPresent() ? LivePlanLinks.of(plan).measure(measure) : status(plan) + "#h-vedtak";
    }
}
