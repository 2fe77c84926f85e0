package no.samspill.frame;

import java.util.List;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and what to do about it.
 *
 * @param field the form field it is about; null where it is about the whole
 * @param key of the message, one or two plain sentences
 */
public record Problem(@Nullable String field, String key, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(String key, Object... args) {
        return new Problem(null, key, List.of(args));
    }

    public Problem at(String formField) {
        return new Problem(formField, key, args);
    }

    public String text(Words words) {
        return words.get(key, args.toArray());
    }
}
