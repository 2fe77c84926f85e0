package no.samspill.facts;

import java.math.BigDecimal;
import java.time.Instant;
import no.samspill.ledger.Author;
import org.jspecify.annotations.Nullable;

/**
 * What one wants a number to have become, and when. It is never altered: a later one of the same place and time stands in its place.
 *
 * @param number among those of its indicator, in the order they were said
 * @param place as of a {@link Value}: {@link Value#REGION} for all of it
 * @param amount as one reads the number: of a share in per cent; null where it was taken back
 */
public record Target(int number, String place, Term term, @Nullable BigDecimal amount, Author author, Instant said) {}
