package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A paragraph's runs cut in words, spaces, marks and live facts, none of which is ever cut in two. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\n|[\\s&&[^\\n]]+|\\X", Pattern.DOTALL);

    private Tokens() {}

    static List<Run> of(List<Run> runs) {
        List<Run> tokens = new ArrayList<>();
        for (Run run : runs) {
            if (run.fact()) {
                tokens.add(run);
                continue;
            }
            Matcher token = TOKEN.matcher(run.text());
            while (token.find()) {
                tokens.add(run.saying(token.group()));
            }
        }
        return tokens;
    }

    /** Where the words are. */
    static int[] words(List<Run> tokens) {
        return IntStream.range(0, tokens.size()).filter(at -> isWord(tokens.get(at))).toArray();
    }

    private static boolean isWord(Run token) {
        return token.fact() || Character.isLetterOrDigit(token.text().codePointAt(0));
    }

    /** How much two paragraphs say in the same words, in whatever order and dress: 0 for nothing, 1 for all. */
    static double likeness(List<Run> some, List<Run> others) {
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (Run token : some) {
            if (isWord(token)) {
                words.merge(token.text(), 1, Integer::sum);
                all++;
            }
        }
        int common = 0;
        for (Run token : others) {
            if (isWord(token)) {
                all++;
                if (words.merge(token.text(), -1, Integer::sum) >= 0) {
                    common++;
                }
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
