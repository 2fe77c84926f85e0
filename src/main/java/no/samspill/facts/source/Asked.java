package no.samspill.facts.source;

import java.time.Instant;
import no.samspill.facts.IndicatorId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for an indicator, and how that goes.
 *
 * @param failingSince the first try that went wrong; null while it goes well
 * @param trouble what went wrong last
 * @param fetched when the source last gave what was asked, whether anything was new in it or not; null where it never has
 * @param told when the secretariat was told that it is silent; null where it has not been
 */
public record Asked(
        IndicatorId indicator, PlanId plan, int agency, Query query, Instant chosen, Instant nextTry, int tries, @Nullable Instant failingSince, @Nullable Trouble trouble, @Nullable Instant fetched,
        @Nullable Instant told) {}
