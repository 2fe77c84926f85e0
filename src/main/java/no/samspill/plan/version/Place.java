package no.samspill.plan.version;

import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands.
 *
 * @param under null at the top of the plan
 * @param at among its brothers, from 0
 */
public record Place(@Nullable ElementId under, int at) {}
