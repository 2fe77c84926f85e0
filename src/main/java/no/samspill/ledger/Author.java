package no.samspill.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a change. A person is kept by reference only, so that a name can be forgotten while the history stays.
 *
 * @param person who did it; null where no person did
 * @param system what did it, in words; null where a person did
 * @param onBehalfOf the organisation it was done for; null for none
 * @param why the author's own reason, if one was given
 */
public record Author(
        @Nullable UUID person, @Nullable String system, @Nullable UUID onBehalfOf, Through through, @Nullable String why) {

    public Author {
        if ((person == null) == (system == null)) {
            throw new IllegalArgumentException("an author is either a person or a system");
        }
    }

    public static Author person(UUID person, @Nullable UUID onBehalfOf, Through through) {
        return new Author(person, null, onBehalfOf, through, null);
    }

    public static Author system(String name, Through through) {
        return new Author(null, name, null, through, null);
    }

    public Author because(@Nullable String reason) {
        return new Author(person, system, onBehalfOf, through, reason);
    }
}
