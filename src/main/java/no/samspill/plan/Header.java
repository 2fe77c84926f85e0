package no.samspill.plan;

import java.time.Instant;
import no.samspill.people.OrganisationId;

/**
 * One plan without its tree.
 *
 * @param revision grows with every change
 * @param changed when it grew last
 */
public record Header(
        PlanId id,
        OrganisationId owner,
        String slug,
        String title,
        String language,
        int baseYear,
        Numbering numbering,
        boolean visible,
        long revision,
        Instant changed) {}
