package no.samspill.adoption;

import no.samspill.people.OrganisationId;

/**
 * Those who decide something together. It is there as long as its organisation is.
 *
 * @param name as people say it: "Gratangen kommunestyre"
 */
public record Body(BodyId id, OrganisationId organisation, BodyKind kind, String name) {}
