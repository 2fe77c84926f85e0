package no.samspill.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A regional council with those it is made of and works with, as on one date. All are sorted by name.
 *
 * @param members its municipalities that day
 * @param others partners, networks, neighbouring regions and the rest it cooperates with that day
 */
public record Region(Organisation council, LocalDate on, List<Organisation> members, List<Organisation> others) {

    public Region {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }

    public OrganisationId id() {
        return council.id();
    }

    public String name() {
        return council.name();
    }

    /** Its part of the address. */
    public String slug() {
        String slug = council.slug();
        if (slug == null) {
            throw new IllegalStateException(council + " has no address");
        }
        return slug;
    }

    public List<Organisation> neighbours() {
        return of(OrganisationKind.NEIGHBOURING_REGION).toList();
    }

    /** Those it works with that are no neighbouring regions. */
    public List<Organisation> partners() {
        return others.stream().filter(other -> other.kind() != OrganisationKind.NEIGHBOURING_REGION).toList();
    }

    private Stream<Organisation> of(OrganisationKind kind) {
        return others.stream().filter(other -> other.kind() == kind);
    }
}
