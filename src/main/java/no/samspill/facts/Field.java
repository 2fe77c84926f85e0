package no.samspill.facts;

import java.util.Arrays;
import java.util.Optional;
import no.samspill.ledger.Change;
import no.samspill.ledger.Flat;
import org.jspecify.annotations.Nullable;

/** A part of an indicator that has words. */
public enum Field implements Flat.Part {
    NAME("name", 200),
    /** What one counts in: "innbyggere", "prosent". */
    UNIT("unit", 80),
    KIND("kind", 20),
    DIRECTION("direction", 10),
    /** How many digits after the comma it is shown with. */
    DECIMALS("decimals", 1),
    OFTEN("often", 10),
    /** The id of the council or one of its members, whose numbers it is to see to. */
    OWNER("owner", 36),
    /** Where its numbers come from, in words, while none have come. */
    SOURCE("source", 300),
    ABOUT("about", 4000),
    /** What a share is of, or a mean is weighted by, in words. */
    BASE("base", 120),
    /** The time that later ones are held against, as a {@link Term}. */
    BASELINE("baseline", 10),
    /** The ids of the plan's rows that it tells of, with spaces between. */
    TIES("ties", 2000),
    /** Which of Bo, Bedrift and Besøk it is counted for, with spaces between. */
    PULLS("pulls", 60),
    /** There only where it is one. */
    EXAMPLE("example", 4),
    /** There only where other councils may use it. */
    SHARED("shared", 4),
    /** The id of another council's indicator that it is the same as: then it is counted in the same unit. */
    COMMON("common", 36);

    /** What {@link #EXAMPLE} and {@link #SHARED} say. */
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

    Change.Put put(IndicatorId indicator, @Nullable String from, @Nullable String to) {
        return new Change.Put(indicator.element(), key, from, to);
    }

    /** Empty for a key of another version of Samspill. */
    public static Optional<Field> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
