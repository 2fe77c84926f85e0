package no.samspill.hearing.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * How many points have each answer, by the row they are about; the empty one for all of the plan. By it a part of a long result is found
 * without sorting all of it.
 */
public record Laid(Map<Optional<ElementId>, Map<Judgement, Integer>> points) {

    public Laid {
        points = Map.copyOf(points);
    }

    /** The rows that points are about. */
    public Set<Optional<ElementId>> rows() {
        return points.keySet();
    }

    public Map<Judgement, Integer> counts() {
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        points.values().forEach(row -> row.forEach((judgement, many) -> counts.merge(judgement, many, Integer::sum)));
        return counts;
    }

    /** What is about some rows alone. @param rows null for all, and empty for what is about all of the plan */
    Laid about(@Nullable List<ElementId> rows) {
        if (rows == null) {
            return this;
        }
        Set<Optional<ElementId>> some = rows.isEmpty() ? Set.of(Optional.empty()) : rows.stream().map(Optional::of).collect(Collectors.toSet());
        return new Laid(points.entrySet().stream().filter(row -> some.contains(row.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** @param rows that a part stands in, in order @param skip points of the first that come before it */
    record Part(List<Optional<ElementId>> rows, int skip) {}

    /**
     * The rows that a part stands in.
     *
     * @param order the plan's rows, in its order; what is about all of it comes first, and rows that are gone last
     * @param judgement of the points alone; null for all
     */
    Part part(List<ElementId> order, @Nullable Judgement judgement, int skip, int most) {
        List<Optional<ElementId>> rows = new ArrayList<>();
        int before = 0;
        int first = 0;
        for (Map.Entry<Optional<ElementId>, Integer> row : inOrder(order, judgement).entrySet()) {
            int after = before + row.getValue();
            if (after > skip && before - skip < most) {
                first = rows.isEmpty() ? skip - before : first;
                rows.add(row.getKey());
            }
            before = after;
        }
        return new Part(rows, first);
    }

    private Map<Optional<ElementId>, Integer> inOrder(List<ElementId> order, @Nullable Judgement judgement) {
        Set<Optional<ElementId>> gone = new HashSet<>(rows());
        List<Optional<ElementId>> all = new ArrayList<>(List.of(Optional.empty()));
        order.forEach(row -> all.add(Optional.of(row)));
        all.forEach(gone::remove);
        gone.stream().sorted(Comparator.comparing(Optional::toString)).forEach(all::add);
        Map<Optional<ElementId>, Integer> many = new LinkedHashMap<>();
        for (Optional<ElementId> row : all) {
            Map<Judgement, Integer> counts = points.getOrDefault(row, Map.of());
            int wanted = judgement == null ? sum(counts.values()) : counts.getOrDefault(judgement, 0);
            if (wanted > 0) {
                many.put(row, wanted);
            }
        }
        return many;
    }

    private static int sum(Collection<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).sum();
    }
}
