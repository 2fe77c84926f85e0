package no.samspill.hearing.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of doing one thing to several points.
 *
 * @param batch the journal's name of it, by which all of it is undone; null where nothing was done
 * @param left those it was not done to: locked, answered before, or changed meanwhile
 */
public record Together(@Nullable UUID batch, List<PointId> done, List<PointId> left) {

    public Together {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }
}
