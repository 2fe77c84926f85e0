package no.samspill.plan.version.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest steps from one list to another; where finding them would take too long, all of the middle at once. */
final class Steps {
    /** Looks at two things this many times at most: some hundredths of a second. */
    private static final int PATIENCE = 4_000_000;

    private Steps() {}

    /** From {@code from} to {@code to} in the one list is another in the other, and one of the two may be empty. */
    record Step(int from, int to, int otherFrom, int otherTo) {}

    static <T> List<Step> between(List<T> before, List<T> after) {
        int start = 0;
        int shortest = Math.min(before.size(), after.size());
        while (start < shortest && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int from = start;
        Step middle = new Step(from, before.size() - end, from, after.size() - end);
        if (middle.from() == middle.to() && middle.otherFrom() == middle.otherTo()) {
            return List.of();
        }
        if (middle.from() == middle.to() || middle.otherFrom() == middle.otherTo()) {
            return List.of(middle);
        }
        try {
            return within(named(before, middle.from(), middle.to(), after, middle.otherFrom(), middle.otherTo()), from);
        } catch (TooLong tooLong) {
            return List.of(middle);
        }
    }

    private static List<Step> within(int[][] named, int from) {
        List<Step> steps = new ArrayList<>();
        int[] looked = new int[1];
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>((one, other) -> {
                    if (looked[0]++ > PATIENCE) {
                        throw new TooLong();
                    }
                    return one.intValue() == other.intValue();
                })
                .computeDiff(boxed(named[0]), boxed(named[1]), null);
        changes.stream().sorted(Comparator.comparingInt((Change change) -> change.startOriginal).thenComparingInt(change -> change.startRevised)).forEach(change -> {
            Step step = new Step(from + change.startOriginal, from + change.endOriginal, from + change.startRevised, from + change.endRevised);
            if (!steps.isEmpty() && steps.getLast().to() == step.from() && steps.getLast().otherTo() == step.otherFrom()) {
                Step last = steps.removeLast();
                step = new Step(last.from(), step.to(), last.otherFrom(), step.otherTo());
            }
            steps.add(step);
        });
        return steps;
    }

    /** Numbers for what they hold, the same for what is equal: quicker to hold against each other. */
    private static <T> int[][] named(List<T> before, int from, int to, List<T> after, int otherFrom, int otherTo) {
        Map<T, Integer> names = new HashMap<>();
        int[] some = before.subList(from, to).stream().mapToInt(each -> names.computeIfAbsent(each, any -> names.size())).toArray();
        int[] others = after.subList(otherFrom, otherTo).stream().mapToInt(each -> names.computeIfAbsent(each, any -> names.size())).toArray();
        return new int[][] {some, others};
    }

    private static List<Integer> boxed(int[] names) {
        return java.util.Arrays.stream(names).boxed().toList();
    }

    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super(null, null, false, false);
        }
    }
}
