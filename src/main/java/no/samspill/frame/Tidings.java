package no.samspill.frame;

import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this server has heard of changes that public pages may show, whichever server made them. */
public interface Tidings {

    /**
     * A number that is another one after each change. What was made after it was asked for, holds for as long as it is the same.
     *
     * @param plan whose changes count; null for all that changes anywhere. Changes that may concern every plan always count.
     * @return empty where this server cannot be sure to have heard of all that is older than a second
     */
    OptionalLong latest(@Nullable UUID plan);
}
