package no.samspill.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role, and where it is held.
 *
 * @param council in whose plans; null for the administrator's, which belongs to the whole instance
 * @param organisation on whose behalf: the council itself, or the municipality for its editor, its registrar and the members of its council; null for the administrator's
 */
public record RoleHeld(Role role, @Nullable OrganisationId council, @Nullable OrganisationId organisation) {

    private static final Set<Role> OF_A_MUNICIPALITY = Set.of(Role.MUNICIPAL_EDITOR, Role.REGISTRAR, Role.COUNCILLOR);

    public RoleHeld {
        if ((role == Role.ADMINISTRATOR) != (council == null) || (council == null) != (organisation == null)) {
            throw new IllegalArgumentException(role + " in " + council + " for " + organisation);
        }
        if (!OF_A_MUNICIPALITY.contains(role) && council != null && !council.equals(organisation)) {
            throw new IllegalArgumentException("only those of a municipality act for another than the council");
        }
    }

    public static RoleHeld administrator() {
        return new RoleHeld(Role.ADMINISTRATOR, null, null);
    }

    public static RoleHeld secretariat(OrganisationId council) {
        return new RoleHeld(Role.SECRETARIAT, council, council);
    }

    public static RoleHeld editor(OrganisationId council, OrganisationId municipality) {
        return new RoleHeld(Role.MUNICIPAL_EDITOR, council, municipality);
    }

    public static RoleHeld registrar(OrganisationId council, OrganisationId municipality) {
        return new RoleHeld(Role.REGISTRAR, council, municipality);
    }

    public static RoleHeld councillor(OrganisationId council, OrganisationId municipality) {
        return new RoleHeld(Role.COUNCILLOR, council, municipality);
    }

    public static RoleHeld scribe(OrganisationId council) {
        return new RoleHeld(Role.SCRIBE, council, council);
    }

    public static RoleHeld reader(OrganisationId council) {
        return new RoleHeld(Role.READER, council, council);
    }

    boolean in(OrganisationId where) {
        return where.equals(council);
    }
}
