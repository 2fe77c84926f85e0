package no.samspill.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How near two spellings are, for suggestions. */
final class Nearness {

    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private record Near(String name, int distance) {}

    /**
     * A name, and itself in lower case to compare by.
     *
     * @param letters a bit for each of its letters, or nearly so: a slip changes two at most, which rules most names out fast
     */
    record Name(String name, String lower, long letters) {
        static Name of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return new Name(name, lower, Nearness.letters(lower));
        }
    }

    private static long letters(String lower) {
        long letters = 0;
        for (int i = 0; i < lower.length(); i++) {
            letters |= 1L << (lower.charAt(i) & 63);
        }
        return letters;
    }

    private Nearness() {}

    /** The nearest names, three at most: those a slip or two away, and those that begin as the word does. */
    static List<String> nearest(String word, Collection<Name> names) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        if (sought.length() < 2 || sought.length() > LONGEST) {
            return List.of();
        }
        int slips = sought.length() < 4 ? 0 : sought.length() < 6 ? 1 : sought.length() < 10 ? 2 : 3;
        long letters = letters(sought);
        List<Near> near = new ArrayList<>();
        for (Name name : names) {
            int distance = distance(sought, letters, name, slips);
            if (distance <= slips) {
                near.add(new Near(name.name, distance));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static int distance(String sought, long letters, Name name, int most) {
        if (sought.length() >= 3 && name.lower.startsWith(sought)) {
            return Math.min(1, most);
        }
        boolean far = Math.abs(sought.length() - name.lower.length()) > most || Long.bitCount(letters ^ name.letters) > 2 * most;
        return far ? most + 1 : slips(sought, name.lower, most);
    }

    /** Letters added, lost, changed or swapped with their neighbour; more than {@code most} is not counted out. */
    static int slips(String one, String other, int most) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
