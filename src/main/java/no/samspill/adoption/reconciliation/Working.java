package no.samspill.adoption.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been chosen so far in place of one version.
 *
 * @param revision what a form was filled in by: another, and somebody has chosen since
 * @param made the version that was made of it; null before there is one
 */
public record Working(int version, long revision, List<Choice> choices, @Nullable Integer made) {

    public Working {
        choices = List.copyOf(choices);
    }
}
