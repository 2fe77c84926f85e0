package no.samspill.facts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Numbers on their way in.
 *
 * @param sending of the form or the fetching: sent twice, it is the same
 * @param file as it came, kept to be looked at again; null where somebody wrote the numbers
 */
public record NewDelivery(UUID sending, Delivery.Way way, @Nullable String name, Source source, @Nullable Instant updated, Instant fetched, List<NewValue> values, byte @Nullable [] file) {

    public NewDelivery {
        values = List.copyOf(values);
    }
}
