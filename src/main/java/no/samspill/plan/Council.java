package no.samspill.plan;

import java.util.List;
import java.util.Map;
import no.samspill.people.Organisation;
import no.samspill.people.Region;

/**
 * Those behind a plan, by name.
 *
 * @param municipalities its members
 * @param heirs of organisations that are no more: whom their open duties rest with
 * @param neighbours the regions it works with
 * @param partners the others it works with
 */
public record Council(String name, List<String> municipalities, Map<String, List<String>> heirs, List<String> neighbours, List<String> partners) {

    public Council {
        municipalities = List.copyOf(municipalities);
        heirs = Map.copyOf(heirs);
        neighbours = List.copyOf(neighbours);
        partners = List.copyOf(partners);
    }

    static Council of(Region region) {
        return new Council(region.name(), names(region.members()), region.heirs(), names(region.neighbours()), names(region.partners()));
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }
}
