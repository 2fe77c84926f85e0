package no.samspill.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** What happens how often, of a hundred times. */
final class Odds {
    private Odds() {}

    /** @param inHundred what may happen, and how many times of a hundred; together a hundred */
    static <T extends Enum<T>> T draw(Map<T, Integer> inHundred, Random chance) {
        int drawn = chance.nextInt(100);
        // In their own order, so that the same seed draws the same.
        for (var each : new EnumMap<>(inHundred).entrySet()) {
            drawn -= each.getValue();
            if (drawn < 0) {
                return each.getKey();
            }
        }
        throw new AssertionError("more was drawn than there is");
    }
}
