package no.samspill.wording;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a measure makes the region better for: the attractiveness model's Bo, Bedrift, Besøk.
 *
 * @param written the words to the letter
 * @param values every one named, the doubtful ones too
 * @param doubtful those of {@code values} followed by a "?"
 */
public record Attractiveness(String written, SortedSet<Value> values, SortedSet<Value> doubtful) implements Worded {

    public Attractiveness {
        values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        doubtful = Collections.unmodifiableSortedSet(new TreeSet<>(doubtful));
        if (!values.containsAll(doubtful)) {
            throw new IllegalArgumentException("a doubtful value is a value too");
        }
    }

    @Override
    public Attractiveness as(String other) {
        return new Attractiveness(other, values, doubtful);
    }

    public boolean tentative() {
        return !doubtful.isEmpty();
    }

    /** Good to live in, to run a business in, to visit. */
    public enum Value {
        RESIDENCE,
        BUSINESS,
        VISIT
    }
}
