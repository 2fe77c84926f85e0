package no.samspill.plan;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One plan without its tree.
 *
 * @param stands the day that an example is shown on, whatever day it is; null for today
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
        @Nullable LocalDate stands,
        long revision,
        Instant changed) {}
