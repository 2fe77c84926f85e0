package no.samspill.plan;

import java.util.Map;
import no.samspill.people.DirectoryEdition;
import org.jspecify.annotations.Nullable;

/**
 * What held around a plan when it was read: together with the plan's own revision, all that its pages and papers are made of.
 *
 * @param directory whose organisations the plan's words name
 * @param revisions of what stands {@link Alongside}
 */
public record Beside(DirectoryEdition directory, Map<Alongside, String> revisions) {

    public Beside {
        revisions = Map.copyOf(revisions);
    }

    /** Null while there is nothing. */
    public @Nullable String revision(Alongside one) {
        return revisions.get(one);
    }
}
