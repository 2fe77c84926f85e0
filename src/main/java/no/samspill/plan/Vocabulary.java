package no.samspill.plan;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.kernel.Folded;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words that a plan is written with: what somebody has mistyped is one of them. */
final class Vocabulary {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Anything is like a shorter word. */
    private static final int SHORTEST = 4;

    /** So many letters for each that may be wrong. */
    private static final int LETTERS_A_SLIP = 5;

    private final Set<String> words = new TreeSet<>();

    Vocabulary(Collection<String> texts) {
        texts.forEach(text -> WORD.matcher(Folded.of(text)).results().map(MatchResult::group).filter(word -> word.length() >= SHORTEST).forEach(words::add));
    }

    /** The question with each word that the plan does not know in place of the nearest that it knows. The question itself where there is none near. */
    String mend(String question) {
        return WORD.matcher(Folded.of(question)).results().map(MatchResult::group).map(this::nearest).collect(Collectors.joining(" "));
    }

    private String nearest(String word) {
        if (word.length() < SHORTEST || words.stream().anyMatch(known -> known.contains(word))) {
            return word;
        }
        LevenshteinDistance slips = new LevenshteinDistance(1 + word.length() / LETTERS_A_SLIP);
        String nearest = word;
        int least = Integer.MAX_VALUE;
        for (String known : words) {
            int distance = Math.abs(known.length() - word.length()) > slips.getThreshold() ? -1 : slips.apply(word, known);
            if (distance > 0 && distance < least) {
                least = distance;
                nearest = known;
            }
        }
        return nearest;
    }
}
