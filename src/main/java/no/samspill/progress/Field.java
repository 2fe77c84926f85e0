package no.samspill.progress;

import java.util.Arrays;
import java.util.Optional;
import no.samspill.ledger.Change;
import no.samspill.ledger.Flat;
import org.jspecify.annotations.Nullable;

/** A part of a step that has words. */
public enum Field implements Flat.Part {
    TITLE("title", 200),
    /** The time as people write it. */
    WHEN("when", 200),
    NOTE("note", 2000),
    /** The id of a focus area of the same plan. */
    FOCUS_AREA("focusArea", 36),
    /** The id of the council, one of its members or one of those it works with. */
    ORGANISATION("organisation", 36),
    /** The name of a {@link Kind}. */
    KIND("kind", 40),
    /** What has been decided, as {@link Standing#words} says it. */
    STANDING("standing", 2020);

    private final String key;
    private final int longest;

    Field(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int longest() {
        return longest;
    }

    /** Other words in this field of a step. */
    public Change.Put put(StepId step, @Nullable String from, @Nullable String to) {
        return new Change.Put(step.element(), key, from, to);
    }

    /** Empty for a key of another version of Samspill. */
    public static Optional<Field> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
