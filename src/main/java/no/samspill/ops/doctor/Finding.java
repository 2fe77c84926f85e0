package no.samspill.ops.doctor;

import java.util.Arrays;
import no.samspill.kernel.Words;
import no.samspill.ops.Sentence;

/** One thing that was looked at. @param key of the words under {@code doctor.} @param args what fills them; a {@link Sentence} is said in the same language */
public record Finding(Weight weight, String key, Object... args) {
    public enum Weight {
        GOOD("✓"),
        /** Worth knowing; nothing is broken. */
        NOTE("!"),
        BAD("✗");

        private final String sign;

        Weight(String sign) {
            this.sign = sign;
        }
    }

    static Finding good(String key, Object... args) {
        return new Finding(Weight.GOOD, key, args);
    }

    static Finding note(String key, Object... args) {
        return new Finding(Weight.NOTE, key, args);
    }

    static Finding bad(String key, Object... args) {
        return new Finding(Weight.BAD, key, args);
    }

    public String in(Words words) {
        return weight.sign + " " + words.get("doctor." + key, Arrays.stream(args).map(arg -> arg instanceof Sentence within ? within.in(words) : arg).toArray());
    }
}
