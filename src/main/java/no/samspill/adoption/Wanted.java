package no.samspill.adoption;

import java.util.UUID;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A step that a route is to have.
 *
 * @param id of one that is there; null for a new one
 * @param name of the body
 * @param written when it meets, in words; null where nobody has said
 * @param step of the progress plan; null for none
 */
public record Wanted(
        @Nullable RouteStepId id, int place, OrganisationId organisation, BodyKind kind, String name, Task task, @Nullable String written, @Nullable UUID step) {
    /** Characters of a body's name and of when it meets, at most. */
    public static final int LONGEST = 200;

    public Wanted {
        name = name.replace("\0", "").strip();
        written = written == null || written.replace("\0", "").isBlank() ? null : written.replace("\0", "").strip();
        if (place < 1 || name.isEmpty() || name.length() > LONGEST || written != null && written.length() > LONGEST) {
            throw new IllegalArgumentException("no step of a route");
        }
    }
}
