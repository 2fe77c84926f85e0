package no.samspill.hearing.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike two texts are, by the words they share. It only proposes: a person joins. */
final class Alike {
    /** Shares this much or more of the shorter one's words: found by trying what people write about one and the same row. */
    static final double ENOUGH = 0.5;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEM = 6;
    private static final int SHORT = 3;

    private Alike() {}

    /** The words that tell something: without the small ones, and without endings. */
    static Set<String> words(String text) {
        return Stream.of(MARKS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() > SHORT)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    /** From 0 to 1; 0 where either says nothing. */
    static double share(Set<String> one, Set<String> other) {
        int shortest = Math.min(one.size(), other.size());
        if (shortest == 0) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / shortest;
    }

    /** Of {@code others} those like {@code point}, the most alike first. */
    static List<Point> to(Point point, List<Point> others, int most) {
        if (point.words() == null) {
            return List.of();
        }
        Set<String> own = words(point.words());
        record Found(Point point, double share) {}
        return others.stream()
                .filter(other -> !other.id().equals(point.id()) && other.words() != null)
                .map(other -> new Found(other, share(own, words(other.words()))))
                .filter(found -> found.share() >= ENOUGH)
                .sorted((a, b) -> Double.compare(b.share(), a.share()))
                .limit(most)
                .map(Found::point)
                .toList();
    }
}
