package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the few rows worth comparing with one row, so that comparing large sheets does not take time by the square of their
 * rows: all brothers where they are few, else the nearest ones, and rows anywhere that share an uncommon word.
 */
final class Suspects {
    private static final int FEW = 40;
    private static final int NEAR = 3;
    private static final int SHARED = 8;
    private static final int COMMON = 60;

    private final Map<Object, List<Stand>> brothers = new HashMap<>();
    private final Map<String, List<Stand>> byWord = new HashMap<>();

    /** @param home what stands over a present row, a value to compare by */
    Suspects(Collection<Stand> present, Function<Stand, Object> home) {
        for (Stand stand : present) {
            brothers.computeIfAbsent(home.apply(stand), any -> new ArrayList<>()).add(stand);
            for (String word : words(stand)) {
                byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(stand);
            }
        }
    }

    /** @param home what the incoming row's present brothers stand under, as {@code home} says it of them */
    Set<Stand> of(Stand incoming, Object home) {
        Set<Stand> suspects = new LinkedHashSet<>(near(incoming, brothers.getOrDefault(home, List.of())));
        suspects.addAll(sharing(incoming));
        return suspects;
    }

    private static List<Stand> near(Stand incoming, List<Stand> brothers) {
        if (brothers.size() <= FEW) {
            return brothers;
        }
        int from = 0;
        int to = brothers.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (brothers.get(middle).at < incoming.at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return brothers.subList(Math.max(0, from - NEAR), Math.min(brothers.size(), from + NEAR + 1));
    }

    private List<Stand> sharing(Stand incoming) {
        Map<Stand, Double> weights = new LinkedHashMap<>();
        for (String word : words(incoming)) {
            List<Stand> holders = byWord.getOrDefault(word, List.of());
            if (holders.size() <= COMMON) {
                holders.forEach(stand -> weights.merge(stand, 1.0 / holders.size(), Double::sum));
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Stand, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> words(Stand stand) {
        return new LinkedHashSet<>(List.of(stand.words.split("[^\\p{L}\\p{N}]+")));
    }
}
