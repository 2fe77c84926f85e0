package no.samspill.notice;

import java.time.Instant;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to be told of what happens to a plan, or to a part of it.
 *
 * @param key what the links in their letters carry: who has it may begin and stop
 * @param email null for a person who signs in
 * @param person null for an address that somebody left
 * @param confirmed whether the address is proven to be theirs; before that it gets one letter and no more
 * @param told until when they have been told of reports
 */
public record Follower(UUID key, PlanId plan, Topic topic, @Nullable EmailAddress email, @Nullable PersonId person, Language language, boolean confirmed, Instant told) {

    /** The same for the same one, whatever they follow. */
    String reader() {
        return email == null ? String.valueOf(person) : email.key();
    }
}
