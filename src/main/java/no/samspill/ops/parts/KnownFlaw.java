package no.samspill.ops.parts;

import java.time.LocalDate;

/**
 * A vulnerability of a library.
 *
 * @param part its name, as in {@link Part}
 * @param since the first version that has it
 * @param mended the first that has it no more
 * @param published the day it was told
 * @param source where
 * @param standing why it cannot be used here, where there is no mended version to be had; empty otherwise
 */
public record KnownFlaw(String id, String part, String since, String mended, LocalDate published, String source, String standing) {
    public boolean isOf(Part one) {
        return part.equals(one.name()) && !one.isBefore(since) && one.isBefore(mended);
    }

    public boolean isLivedWith() {
        return !standing.isEmpty();
    }
}
