package no.samspill.notice.web;

import no.samspill.notice.Follower;
import no.samspill.notice.Topic;
import no.samspill.plan.PlanView;

/** Addresses of the room. */
final class FollowAt {
    static final String OWN = "/arbeid/meg/folger";

    private FollowAt() {}

    /** Where somebody says what they want to follow. */
    static String page(PlanView plan) {
        return plan.address() + "/folg";
    }

    static String page(PlanView plan, Topic topic) {
        return page(plan) + "?hva=" + topic.key();
    }

    /** Where one begins and stops. */
    static String of(PlanView plan, Follower one) {
        return page(plan) + "/" + one.key();
    }
}
