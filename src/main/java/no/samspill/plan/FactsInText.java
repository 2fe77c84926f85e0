package no.samspill.plan;

import java.util.Map;
import java.util.Set;

/** A room above that knows numbers: a bean of this type says what the live facts in a plan's texts say now. */
public interface FactsInText extends Alongside {

    /** In the plan's language; those that cannot be told any more are left out. Asked whenever the plan is shown: what takes time is remembered with the plan. */
    Map<FactReference, FactSaid> said(PlanView plan, Set<FactReference> asked);
}
