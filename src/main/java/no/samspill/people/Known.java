package no.samspill.people;

import java.util.List;

/**
 * An organisation by everything it has been called.
 *
 * @param names the present one first; at least one
 */
record Known(OrganisationKind kind, List<String> names, List<String> aliases) {}
