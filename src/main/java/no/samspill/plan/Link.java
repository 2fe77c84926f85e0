package no.samspill.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One row of a chain of rows that are kept for good. Its fingerprint is made of the one before it and of what the row says: who alters,
 * removes or inserts one, leaves a chain that does not fit. It proves nothing against somebody who makes all that follows anew; what was
 * printed, fetched or backed up before does.
 *
 * @param says all that the fingerprint covers, by name, in its order; null for what is not there
 * @param chain 64 hexadecimal digits, as they are kept
 */
public record Link(SequencedMap<String, @Nullable String> says, String chain) {

    public Link {
        says = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(says));
    }

    /** @throws IllegalArgumentException where it says nothing under that name */
    public String said(String name) {
        String said = says.get(name);
        if (said == null) {
            throw new IllegalArgumentException("says no " + name);
        }
        return said;
    }

    /** Its place in the chain, from 1. */
    public int number() {
        return Integer.parseInt(said("number"));
    }

    /** What its fingerprint must be after that one. @param before of the row before it; null for the first */
    public String due(@Nullable String before) {
        List<@Nullable String> lines = new ArrayList<>();
        lines.add(before);
        lines.addAll(says.values());
        return print(lines);
    }

    /**
     * SHA-256 of one line for each value: the number of its bytes in UTF-8, a colon, and the value; a hyphen alone for what is not there.
     * So no two lists that differ give the same lines.
     */
    public static String print(Collection<@Nullable String> values) {
        StringBuilder lines = new StringBuilder();
        for (String value : values) {
            if (value == null) {
                lines.append('-');
            } else {
                lines.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
            }
            lines.append('\n');
        }
        return Print.of(lines.toString()).value();
    }
}
