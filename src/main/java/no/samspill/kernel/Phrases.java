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
            add(meaning, phrase.split(" "));
        }
        return this;
    }

    /** A phrase that is a name, cut as the texts are cut. */
    public Phrases<T> addName(T meaning, String name) {
        String[] words = Tokens.of(name).list().stream().map(Token::text).filter(word -> !word.equals(".")).toArray(String[]::new);
        if (words.length > 0) {
            add(meaning, words);
        }
        return this;
    }

    private void add(T meaning, String[] words) {
        List<Phrase<T>> same = byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>(2));
        same.add(new Phrase<>(words, meaning));
        same.sort(Comparator.comparingInt((Phrase<T> p) -> p.words.length).reversed());
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
