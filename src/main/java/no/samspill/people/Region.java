package no.samspill.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A regional council with those it is made of and works with, as on one date. All are sorted by name.
 *
 * @param members its municipalities that day
 * @param others partners, networks, neighbouring regions and the rest it cooperates with that day
 * @param heirs by the last name of an organisation that was no more that day: what those are called who came of it
 */
public record Region(Organisation council, LocalDate on, List<Organisation> members, List<Organisation> others, Map<String, List<String>> heirs) {

    public Region {
        members = List.copyOf(members);
        others = List.copyOf(others);
        heirs = Map.copyOf(heirs);
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

    /** The council, its members and those it works with. */
    public Stream<Organisation> all() {
        return Stream.concat(Stream.of(council), Stream.concat(members.stream(), others.stream()));
    }

    private Stream<Organisation> of(OrganisationKind kind) {
        return others.stream().filter(other -> other.kind() == kind);
    }
}
