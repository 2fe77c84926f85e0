package no.samspill.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and expressions with a meaning; the longest one that fits is chosen. Full stops within are overlooked: "f.o.m.". */
public final class Phrases<T> {

    private record Phrase<T>(String[] words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** @param phrases in lower case, parted by commas */
    public Phrases<T> add(T meaning, String phrases) {
        for (String phrase : phrases.split(", ")) {
            String[] words = phrase.split(" ");
            List<Phrase<T>> same = byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>(2));
            same.add(new Phrase<>(words, meaning));
            same.sort(Comparator.comparingInt((Phrase<T> p) -> p.words.length).reversed());
        }
        return this;
    }

    /** Steps past the longest phrase here, with the full stop after it, and tells what it means; stays put without one. */
    public @Nullable T accept(Cursor cursor) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(cursor.here().text(), List.of())) {
            int start = cursor.at();
            if (Arrays.stream(phrase.words).allMatch(word -> acceptWord(cursor, word))) {
                return phrase.meaning;
            }
            cursor.to(start);
        }
        return null;
    }

    private static boolean acceptWord(Cursor cursor, String word) {
        boolean there = cursor.accept(word);
        if (there && cursor.sees(".")) {
            cursor.skip(1);
        }
        return there;
    }
}
