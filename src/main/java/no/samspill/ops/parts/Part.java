package no.samspill.ops.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library that came along.
 *
 * @param name as its package URL has it, without the version: "maven/org.jsoup/jsoup"
 */
public record Part(String name, String version) {
    private static final Pattern URL = Pattern.compile("pkg:([^@?]+)@([^?]+)(\\?.*)?");

    /** Empty for what is no package URL with a version. */
    static Optional<Part> of(String url) {
        Matcher matcher = URL.matcher(url.replace("%40", "@").replaceFirst("^pkg:npm/@", "pkg:npm/%"));
        return matcher.matches() ? Optional.of(new Part(matcher.group(1).replace("npm/%", "npm/@"), matcher.group(2))) : Optional.empty();
    }

    /** Whether this version comes before another: number by number, and something before a release ("-M1") before it. */
    boolean isBefore(String other) {
        List<String> mine = List.of(version.split("[.+]"));
        List<String> theirs = List.of(other.split("[.+]"));
        for (int at = 0; at < Math.max(mine.size(), theirs.size()); at++) {
            int order = Arrays.compare(numbers(mine, at), numbers(theirs, at));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** "3" is [3, 0], and "3-M1" is [3, -1, 1]. */
    private static int[] numbers(List<String> version, int at) {
        String piece = at < version.size() ? version.get(at) : "0";
        Matcher number = Pattern.compile("\\d{1,9}").matcher(piece);
        int[] all = number.results().mapToInt(found -> Integer.parseInt(found.group())).toArray();
        int[] ordered = new int[all.length + 1];
        ordered[0] = all.length == 0 ? 0 : all[0];
        if (all.length > 0) {
            ordered[1] = piece.matches("\\d+") ? 0 : -1;
            System.arraycopy(all, 1, ordered, Math.min(2, ordered.length), all.length - 1);
        }
        return ordered;
    }
}
