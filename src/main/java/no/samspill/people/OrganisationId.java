package no.samspill.people;

import java.util.UUID;

/** What an organisation is called by the machine, whatever its name and number at the time. */
public record OrganisationId(UUID value) {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for anything but a UUID */
    public static OrganisationId of(String value) {
        return new OrganisationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
