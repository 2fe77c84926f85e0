package no.samspill.plan;

import no.samspill.ledger.Entry;

/**
 * A plan as it stood at some moment.
 *
 * @param last the latest thing that had happened to it then
 */
public record Past(Entry last, PlanView view) {}
