package no.samspill.plan.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How like two titles are, in percent: the better of letters left unchanged (a typing error, a word put in) and pieces of
 * three letters shared (the same words in another order). The pieces are counted here and not by the library's cosine, which
 * makes its sets anew for each comparison and took ten times as long on sheets of 50,000 reworded rows.
 */
final class Likeness {
    /** Over this many letters the edits are not counted, since that takes time by the square of the length. */
    private static final int LONG = 400;

    /** Titles that share less than this of their pieces are not alike by edits either. */
    private static final double FEW = 0.35;

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private final Map<Stand, long[]> pieces = new HashMap<>();

    int percent(Stand one, Stand other) {
        if (one.words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        double shared = shared(pieces(one), pieces(other));
        return (int) Math.round(100 * (shared < FEW ? shared : Math.max(shared, unchanged(one.words, other.words))));
    }

    private static double unchanged(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest > LONG ? 0 : 1 - EDITS.apply(one, other) / (double) longest;
    }

    /** Twice the pieces in both by the pieces in each. */
    private static double shared(long[] one, long[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * both / (one.length + other.length);
    }

    private long[] pieces(Stand stand) {
        return pieces.computeIfAbsent(stand, it -> {
            String padded = " " + it.words + " ";
            long[] threes = new long[padded.length() - 2];
            for (int i = 0; i < threes.length; i++) {
                threes[i] = (long) padded.charAt(i) << 32 | (long) padded.charAt(i + 1) << 16 | padded.charAt(i + 2);
            }
            Arrays.sort(threes);
            return threes;
        });
    }
}
