package no.samspill.plan;

import org.jspecify.annotations.Nullable;

/**
 * One party's part in one measure.
 *
 * @param party as a page shows it: "Regionrådet", "Gratangen"
 * @param municipality whether it is one of the region's own
 * @param role what it takes part as; null where that is not said
 * @param tentative not settled, or said as an example only
 */
public record Duty(Element measure, String party, boolean municipality, @Nullable String role, boolean tentative) {}
