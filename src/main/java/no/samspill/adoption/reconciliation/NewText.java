package no.samspill.adoption.reconciliation;

import no.samspill.plan.version.NewVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version to be made of what bodies adopted.
 *
 * @param of the version that they had before them
 * @param revision of what was chosen, as its author saw it
 * @param decisions how many were registered about the plan, as its author saw it
 * @param seen the living plan's revision, as its author saw it
 * @param others what to do with what else has been changed in the plan; null where nobody has said
 */
public record NewText(int of, long revision, int decisions, long seen, @Nullable Others others, NewVersion version) {

    public enum Others {
        /** The new version says it, too. */
        TAKE,
        /** The new version is what was adopted and nothing else; the plan goes on saying it afterwards. */
        SET_ASIDE
    }
}
