package no.samspill.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as its room tells it.
 *
 * @param plan the plan it happened in; null for what belongs to no plan
 * @param element what it happened to: a row of the plan, the plan itself, an organisation, a person
 * @param deed what was done
 * @param field the part it was done to; null for the whole
 * @param from what stood there before
 * @param to what stands there now
 */
public record Event(
        @Nullable UUID plan,
        UUID element,
        Deed deed,
        @Nullable String field,
        @Nullable String from,
        @Nullable String to) {

    /** @throws IllegalArgumentException where the deed is done no more, or keeps no such part */
    public Event {
        deed.check(field, from, to);
    }
}
