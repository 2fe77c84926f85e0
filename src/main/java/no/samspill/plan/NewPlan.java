package no.samspill.plan;

import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be started.
 *
 * @param slug its part of the address, beside the others of its owner
 * @param language the language of the plan's own text, as BCP 47
 * @param baseYear the year meant where the plan's words give none
 * @param visible whether everybody may read it
 */
public record NewPlan(
        OrganisationId owner,
        String slug,
        String title,
        String language,
        int baseYear,
        Numbering numbering,
        boolean visible,
        @Nullable String overallObjective,
        @Nullable String keyQuestion) {

    public NewPlan {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a plan has a title");
        }
    }
}
