package no.samspill.progress.cycle;

import java.util.Arrays;
import java.util.Optional;
import no.samspill.ledger.Change;
import no.samspill.ledger.Flat;
import org.jspecify.annotations.Nullable;

/** A part of an activity that has words. */
public enum Field implements Flat.Part {
    TITLE("title", 200),
    /** The time as people write it. */
    WHEN("when", 200),
    NETWORK("network", 80),
    /** The id of a measure of the same plan. */
    MEASURE("measure", 36),
    /** The id of the council, one of its members or one of those it works with. */
    ORGANISATION("organisation", 36),
    /** There only where it is one. */
    EXAMPLE("example", 4),
    /** There only where somebody has entered or checked it for this very year. */
    SETTLED("settled", 4),
    /** Of the wheel it stands on. */
    YEAR("year", 4),
    /** The first year it was held. */
    SINCE("since", 4);

    /** What {@link #EXAMPLE} and {@link #SETTLED} say. */
    static final String YES = "true";

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

    Change.Put put(ActivityId activity, @Nullable String from, @Nullable String to) {
        return new Change.Put(activity.element(), key, from, to);
    }

    /** Empty for a key of another version of Samspill. */
    public static Optional<Field> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
