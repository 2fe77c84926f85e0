package no.samspill.plan.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/** How much of what stands under two rows is the same, so that a goal is known again though its own words are new. */
final class Contents {
    private final Map<Stand, Map<Stand, Integer>> shared = new HashMap<>();
    private final Map<Stand, Integer> sizes = new HashMap<>();

    Contents(Stands present, Stands incoming) {
        count(present);
        count(incoming);
        for (Kind kind : Kind.values()) {
            Map<String, Stand> known = onceOnly(present.of(kind));
            onceOnly(incoming.of(kind)).forEach((words, arrived) -> vote(known.get(words), arrived));
        }
    }

    /** 0 to 100: rows under both, by the rows under either. */
    int percent(Stand present, Stand incoming) {
        int votes = sharedWith(incoming).getOrDefault(present, 0);
        return votes == 0 ? 0 : 200 * votes / (sizes.getOrDefault(present, 0) + sizes.getOrDefault(incoming, 0));
    }

    /** The present rows that have something under them in common with this one, and how many rows. */
    Map<Stand, Integer> sharedWith(Stand incoming) {
        return shared.getOrDefault(incoming, Map.of());
    }

    private void count(Stands stands) {
        for (Stand stand : stands.all()) {
            for (Stand over = stand.above; over != null; over = over.above) {
                sizes.merge(over, 1, Integer::sum);
            }
        }
    }

    private void vote(@Nullable Stand known, Stand arrived) {
        if (known == null) {
            return;
        }
        Map<Kind, Stand> over = new EnumMap<>(Kind.class);
        for (Stand it = known.above; it != null; it = it.above) {
            over.put(it.kind(), it);
        }
        for (Stand it = arrived.above; it != null; it = it.above) {
            Stand candidate = over.get(it.kind());
            if (candidate != null) {
                shared.computeIfAbsent(it, any -> new LinkedHashMap<>()).merge(candidate, 1, Integer::sum);
            }
        }
    }

    private static Map<String, Stand> onceOnly(List<Stand> stands) {
        return stands.stream()
                .filter(stand -> !stand.words.isEmpty())
                .collect(Collectors.groupingBy(stand -> stand.words, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() == 1)
                .collect(Collectors.toMap(
                        same -> same.getFirst().words, List::getFirst, (one, other) -> one, LinkedHashMap::new));
    }
}
