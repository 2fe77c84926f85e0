package no.samspill.progress.cycle;

import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity.
 *
 * @param when as people write it: "uke 12", "første tirsdag i mars og september", "hver måned"
 * @param network the industry or network it belongs to, in words; null where it goes across them all
 * @param measure the measure of the plan that it carries out; null for none
 * @param organisation who arranges it; null where they share it
 * @param example put there to show how it may look, and not decided by anybody
 */
public record Draft(
        String title, String when, @Nullable String network, @Nullable ElementId measure, @Nullable OrganisationId organisation, boolean example) {
    /** Characters at most. */
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WHEN = 200;
    public static final int LONGEST_NETWORK = 80;
}
