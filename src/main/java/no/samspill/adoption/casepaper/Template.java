package no.samspill.adoption.casepaper;

import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has its case papers say, in its own words. A field that is null says what Samspill says.
 *
 * @param language of its papers; null for the plan's
 * @param word its own Word file; null for ours
 * @param revision what a form was filled in by; 0 while nothing is kept
 */
public record Template(
        OrganisationId organisation, @Nullable Language language, @Nullable String introduction, @Nullable String recommendation, @Nullable String assessment, @Nullable String considerations,
        @Nullable String conclusion, @Nullable String signature, @Nullable Word word, long revision) {

    public record Word(String name, Print print) {}

    public static Template none(OrganisationId organisation) {
        return new Template(organisation, null, null, null, null, null, null, null, null, 0);
    }

    public Template with(@Nullable Word other) {
        return new Template(organisation, language, introduction, recommendation, assessment, considerations, conclusion, signature, other, revision);
    }
}
