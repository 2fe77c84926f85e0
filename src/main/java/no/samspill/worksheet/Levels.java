package no.samspill.worksheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import no.samspill.plan.Kind;

/** Fits the levels that people name or number to the four of a plan. */
final class Levels {
    private final Map<Level, Kind> kinds = new EnumMap<>(Level.class);

    private final Set<Level> named;

    private Levels(Set<Level> named) {
        this.named = named;
    }

    /** @param named every level that the book names in labels or headings */
    static Levels of(Set<Level> named) {
        Levels levels = new Levels(Set.copyOf(named));
        for (Level level : Level.values()) {
            levels.kinds.put(level, level.kind);
        }
        Set<Level> goals = EnumSet.of(Level.MAIN_GOAL, Level.GOAL, Level.SUB_GOAL);
        goals.retainAll(named);
        boolean areaFree = !named.contains(Level.AREA);
        boolean strategyFree = !named.contains(Level.STRATEGY);
        if (goals.size() > 1) {
            levels.spread(List.copyOf(goals), areaFree, strategyFree);
        }
        strategyFree &= !levels.kinds.containsValue(Kind.STRATEGY) || goals.stream().noneMatch(goal -> levels.kind(goal) == Kind.STRATEGY);
        if (named.contains(Level.MEASURE) && named.contains(Level.ACTIVITY) && strategyFree) {
            levels.kinds.put(Level.MEASURE, Kind.STRATEGY);
        }
        return levels;
    }

    private void spread(List<Level> goals, boolean areaFree, boolean strategyFree) {
        List<Kind> room = strategyFree
                ? (goals.size() > 2 && areaFree
                        ? List.of(Kind.FOCUS_AREA, Kind.GOAL, Kind.STRATEGY)
                        : List.of(Kind.GOAL, Kind.STRATEGY, Kind.STRATEGY))
                : areaFree ? List.of(Kind.FOCUS_AREA, Kind.GOAL, Kind.GOAL) : List.of(Kind.GOAL, Kind.GOAL, Kind.GOAL);
        for (int i = 0; i < goals.size(); i++) {
            kinds.put(goals.get(i), room.get(i));
        }
    }

    Kind kind(Level level) {
        return kinds.getOrDefault(level, level.kind);
    }

    /** Every level that the book names. */
    Set<Level> named() {
        return named;
    }

    boolean moved(Level level) {
        return kind(level) != level.kind;
    }

    /**
     * Fits the depths of an outline: the deepest are measures.
     *
     * @param depths every depth that rows have
     * @param told what labels or a heading say of some depths
     * @param areas focus areas are told elsewhere, so that the outline begins under them
     */
    static SortedMap<Integer, Kind> ofDepths(SortedSet<Integer> depths, Map<Integer, Kind> told, boolean areas) {
        List<Kind> kinds = switch (depths.size()) {
            case 0, 1 -> List.of(Kind.MEASURE);
            case 2 -> List.of(Kind.GOAL, Kind.MEASURE);
            case 3 -> areas
                    ? List.of(Kind.GOAL, Kind.STRATEGY, Kind.MEASURE)
                    : List.of(Kind.FOCUS_AREA, Kind.GOAL, Kind.MEASURE);
            default -> List.of(Kind.FOCUS_AREA, Kind.GOAL, Kind.STRATEGY, Kind.MEASURE);
        };
        SortedMap<Integer, Kind> fitted = new TreeMap<>();
        int place = 0;
        for (int depth : depths) {
            fitted.put(depth, kinds.get(Math.min(place++, kinds.size() - 1)));
        }
        fitted.putAll(told);
        fitted.keySet().retainAll(depths);
        widenAbove(fitted);
        return fitted;
    }

    /** What is told of one depth moves the others, so that no depth is wider than one above it. */
    private static void widenAbove(SortedMap<Integer, Kind> fitted) {
        Kind below = Kind.MEASURE;
        for (int depth : fitted.keySet().stream().sorted((a, b) -> b - a).toList()) {
            Kind kind = fitted.get(depth);
            if (kind != null && kind.compareTo(below) > 0) {
                fitted.put(depth, below);
            }
            below = fitted.getOrDefault(depth, below);
        }
    }
}
