package no.samspill.people;

import java.util.UUID;

/** What an organisation is called by the machine, whatever its name and number at the time. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
