package no.samspill.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.kernel.Words;

/**
 * Something kept for good that is not as it was kept.
 *
 * @param plan whose it is, as a person finds it
 * @param key of the words that say what is wrong, under {@code proof.flaw.}
 * @param arguments for those words: which row, first
 */
public record Flaw(String plan, String key, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    public static Flaw of(String plan, String key, Object... arguments) {
        return new Flaw(plan, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Rows that are gone. @param arguments which rows, before their numbers @param from the first of them, @param to and the last */
    public static Flaw missing(String plan, String key, int from, int to, Object... arguments) {
        List<String> all = Stream.concat(Arrays.stream(arguments), Stream.of(from, to)).map(String::valueOf).toList();
        return new Flaw(plan, from == to ? key + ".one" : key, all);
    }

    public String in(Words words) {
        return plan + ": " + words.get("proof.flaw." + key, arguments.toArray());
    }
}
