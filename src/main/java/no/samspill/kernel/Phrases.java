package no.samspill.kernel;

import java.util.ArrayList;
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
        int start = 0;
        for (int end = phrases.indexOf(", "); end >= 0; end = phrases.indexOf(", ", start)) {
            add(meaning, phrases.substring(start, end).split(" "));
            start = end + 2;
        }
        add(meaning, phrases.substring(start).split(" "));
        return this;
    }

    /** A phrase that is a name, cut as the texts are cut. */
    public Phrases<T> addName(T meaning, String name) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(name).list()) {
            if (!token.is(".")) {
                words.add(token.text());
            }
        }
        if (!words.isEmpty()) {
            add(meaning, words.toArray(new String[0]));
        }
        return this;
    }

    private void add(T meaning, String[] words) {
        List<Phrase<T>> same = byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>(2));
        int place = 0;
        while (place < same.size() && same.get(place).words.length >= words.length) {
            place++;
        }
        same.add(place, new Phrase<>(words, meaning));
    }

    /** Steps past the longest phrase here, with the full stop after it, and tells what it means; stays put without one. */
    public @Nullable T accept(Cursor cursor) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(cursor.here().text(), List.of())) {
            int start = cursor.at();
            if (acceptAll(cursor, phrase.words)) {
                return phrase.meaning;
            }
            cursor.to(start);
        }
        return null;
    }

    private static boolean acceptAll(Cursor cursor, String[] words) {
        for (String word : words) {
            if (!acceptWord(cursor, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acceptWord(Cursor cursor, String word) {
        boolean there = cursor.accept(word);
        if (there && cursor.sees(".")) {
            cursor.skip(1);
        }
        return there;
    }
}
