package no.samspill.hearing.assessment;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is given often. Changing it changes no answer that was given.
 *
 * @param judgement what it usually goes with; null for nothing in particular
 * @param used by how many points of the hearing that is looked at
 */
public record Stock(StockId id, String title, @Nullable Judgement judgement, String words, int used, int revision) {
    public static final int LONGEST_TITLE = 120;
}
