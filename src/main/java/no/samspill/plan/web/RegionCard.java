package no.samspill.plan.web;

import java.util.List;
import no.samspill.plan.Header;

/**
 * A region and its plans.
 *
 * @param href its own page
 * @param plans those that everybody may read, by title
 */
public record RegionCard(String href, Lights lights, List<Header> plans) {

    public RegionCard {
        plans = List.copyOf(plans);
    }

    public String href(Header plan) {
        return href + "/" + plan.slug();
    }
}
