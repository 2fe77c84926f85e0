package no.samspill.plan;

import java.util.SequencedSet;
import java.util.Set;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param rows that fit by their own words, the best first
 * @param marks the words in them that fit, as {@link no.samspill.kernel.Folded} has them
 * @param meant what was searched for instead, where nothing fits what was asked for; null where something does, and where nothing is like it
 */
public record Found(SequencedSet<ElementId> rows, Set<String> marks, @Nullable String meant) {}
