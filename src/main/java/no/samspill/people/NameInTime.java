package no.samspill.people;

import java.util.List;

/**
 * A name that held, and those that hold now.
 *
 * @param then "Skånland"
 * @param now "Tjeldsund"; empty where the name still holds, or nothing came after
 */
public record NameInTime(String then, List<String> now) {

    public NameInTime {
        now = List.copyOf(now);
    }
}
