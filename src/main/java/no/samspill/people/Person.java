package no.samspill.people;

import java.util.Set;
import no.samspill.journal.Author;
import no.samspill.journal.Through;

/**
 * Somebody who may sign in, with the roles they hold now.
 *
 * @param secretariatOf the regional councils whose plans they keep
 */
public record Person(PersonId id, String name, boolean administrator, Set<OrganisationId> secretariatOf) {

    public Person {
        secretariatOf = Set.copyOf(secretariatOf);
    }

    /** Whether they may open this council's workspace. */
    public boolean keeps(OrganisationId council) {
        return secretariatOf.contains(council);
    }

    /** Themselves as the author of a change, made for a council. */
    public Author author(OrganisationId council, Through through) {
        return Author.person(id.value(), council.value(), through);
    }

    /** Themselves as the author of a change that is made for no organisation. */
    public Author author(Through through) {
        return Author.person(id.value(), null, through);
    }
}
