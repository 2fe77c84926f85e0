package no.samspill.plan;

import java.util.Arrays;
import java.util.List;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something kept for good that is not as it was kept.
 *
 * @param plan whose it is, as a person finds it
 * @param thing what it is, as the words under {@code proof.kept.} call it; null where what is wrong says that itself
 * @param wrong key of the words that say what is wrong, under {@code proof.flaw.}
 * @param arguments for those words: which one, first
 */
public record Flaw(String plan, @Nullable String thing, String wrong, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    public static Flaw of(String plan, String wrong, Object... arguments) {
        return new Flaw(plan, null, wrong, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** @param called which one, as values with spaces between */
    public static Flaw of(String plan, String thing, String wrong, String called) {
        return new Flaw(plan, thing, wrong, called.isEmpty() ? List.of() : List.of(called.split(" ")));
    }

    /** Rows that are gone. @param from the first of them @param to and the last */
    public static Flaw missing(String plan, String wrong, int from, int to) {
        return of(plan, from == to ? wrong + ".one" : wrong, from, to);
    }

    /** "version.text", "statement.altered" */
    public String key() {
        return thing == null ? wrong : thing + "." + wrong;
    }

    public String in(Words words) {
        String said = switch (thing) {
            case null -> words.get("proof.flaw." + wrong, arguments.toArray());
            case String kind when wrong.equals("fewer") -> words.get("proof.flaw.thing.fewer", words.get("proof.counted." + kind, Integer.parseInt(arguments.getFirst())), Integer.parseInt(arguments.getLast()));
            case String kind -> words.get("proof.flaw.thing." + wrong, words.get("proof.kept." + kind, arguments.toArray()));
        };
        return plan + ": " + said;
    }
}
