package no.samspill.adoption.tidings;

import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.plan.PlanId;

/**
 * Somebody who wants to be told of decisions about a plan.
 *
 * @param key what the links in their letters carry: who has it may begin and stop
 * @param confirmed whether the address is proven to be theirs; before that it gets one letter and no more
 */
public record Follower(UUID key, PlanId plan, EmailAddress email, Language language, boolean confirmed) {}
