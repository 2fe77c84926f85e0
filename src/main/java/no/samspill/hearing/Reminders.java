package no.samspill.hearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many days before the deadline those who have not answered are reminded.
 *
 * @param days the most first, each once; none for never
 */
public record Reminders(List<Integer> days) {
    /** Letters that one gets at most: more are no help. */
    public static final int MOST = 3;

    /** Days before the deadline, at most. */
    public static final int EARLIEST = 60;

    public Reminders {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (days.size() > MOST || days.stream().anyMatch(day -> day < 0 || day > EARLIEST)) {
            throw new IllegalArgumentException("no such reminders: " + days);
        }
    }

    /** As people write them: "7, 1", "7 og 1", nothing. Empty where they cannot be. */
    public static Optional<Reminders> read(String written) {
        List<String> parts = Arrays.stream(written.strip().split("(\\s|,|;|\\bog\\b|\\band\\b)+")).filter(each -> !each.isEmpty()).toList();
        if (!parts.stream().allMatch(each -> each.matches("[0-9]{1,3}"))) {
            return Optional.empty();
        }
        List<Integer> days = parts.stream().map(Integer::valueOf).distinct().toList();
        return days.size() > MOST || days.stream().anyMatch(day -> day > EARLIEST) ? Optional.empty() : Optional.of(new Reminders(days));
    }

    /** As they are kept: "7,1". */
    public String kept() {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** As {@link #read} takes them. */
    public String written() {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
