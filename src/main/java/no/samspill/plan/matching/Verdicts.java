package no.samspill.plan.matching;

import java.util.Map;
import java.util.Optional;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/**
 * Says of two rows with different words whether they may be one, and why. The bounds were set by hand on reworded samples:
 * low enough that a sentence with some words changed is known again, high enough that two measures that begin alike are not mixed.
 */
final class Verdicts {
    private static final int SIMILAR_HERE = 70;
    private static final int SIMILAR_ELSEWHERE = 85;
    private static final int REWORDED_IN_PLACE = 45;
    private static final int HARDLY_ALIKE = 25;
    private static final int HALF_THE_CONTENTS = 50;

    private final Contents contents;
    private final Likeness likeness = new Likeness();

    Verdicts(Contents contents) {
        this.contents = contents;
    }

    /** @param home whether both stand under the same row */
    Optional<Candidate> on(Stand known, Stand arrived, boolean home) {
        int words = likeness.percent(known, arrived);
        int inside = contents.percent(known, arrived);
        int facts = sameFacts(known, arrived);
        boolean place = home && known.label.equals(arrived.label);
        Why why = why(words, inside, facts, home, place);
        return why == null
                ? Optional.empty()
                : Optional.of(new Candidate(
                        known, arrived, why, 1 + words + inside / 2 + 3 * facts + (home ? 20 : 0) + (place ? 15 : 0)));
    }

    private static @Nullable Why why(int words, int inside, int facts, boolean home, boolean place) {
        if (words >= (home ? SIMILAR_HERE : SIMILAR_ELSEWHERE)) {
            return new Why.SimilarWords(words);
        }
        if (inside >= HALF_THE_CONTENTS) {
            return new Why.SameContents(inside);
        }
        boolean reworded = words >= REWORDED_IN_PLACE || facts >= 3 || (facts == 2 && words >= HARDLY_ALIKE);
        return place && reworded ? new Why.SamePlace(words) : null;
    }

    /** How many fields say the same in both, their titles and marks aside. */
    private static int sameFacts(Stand known, Stand arrived) {
        Map<Field, String> said = known.element.words();
        return (int) arrived.element.words().entrySet().stream()
                .filter(it -> !it.getKey().equals(Field.TITLE) && !it.getKey().equals(Field.EXAMPLE))
                .filter(it -> it.getValue().equals(said.get(it.getKey())))
                .count();
    }
}
