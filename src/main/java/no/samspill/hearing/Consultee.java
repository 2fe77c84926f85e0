package no.samspill.hearing;

import java.time.Instant;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One who was asked by name.
 *
 * @param organisation one of those known; null for others
 * @param name as it was when it was asked
 * @param email null where they are told in another way
 * @param language that they are written to in
 * @param key what their link carries: proof that a statement is theirs
 * @param told when a letter about the hearing was handed over; null while there is none
 * @param remind whether they want to be reminded
 * @param reminded when that was last done; null for never
 * @param answered when their first statement came; null where none has
 */
public record Consultee(
        UUID id,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable EmailAddress email,
        Language language,
        UUID key,
        @Nullable Instant told,
        boolean remind,
        @Nullable Instant reminded,
        @Nullable Instant answered) {
    /** Characters in a name at most. */
    public static final int LONGEST = 200;

    /** Of one hearing, at most. */
    public static final int MOST = 500;

    /** One that is to be asked. */
    public static Consultee asked(@Nullable OrganisationId organisation, String name, @Nullable EmailAddress email, Language language) {
        return new Consultee(UUID.randomUUID(), organisation, name, email, language, UUID.randomUUID(), null, true, null, null);
    }

    /** Whether both are the same one: the same organisation, or where it is none known, the same name. */
    boolean same(Consultee other) {
        return organisation == null ? other.organisation == null && name.equalsIgnoreCase(other.name) : organisation.equals(other.organisation);
    }
}
