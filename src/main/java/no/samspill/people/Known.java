package no.samspill.people;

import java.util.List;

/**
 * An organisation by everything it has been called.
 *
 * @param itself the council, or one it came of
 * @param names the present one first; at least one
 */
record Known(OrganisationKind kind, boolean itself, List<String> names, List<String> aliases) {}
