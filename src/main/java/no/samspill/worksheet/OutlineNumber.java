package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that tells a row's place, whatever its dress: "1.", "1.1)", "§ 2-1", "A.1", "(iv)" is not one.
 *
 * @param parts from the widest: 1, 2 and 3 of "1.2.3"; letters are kept as letters
 * @param end where it ends in the text it was read from
 * @param dressed punctuation or a second part shows that it is meant as a number
 */
record OutlineNumber(List<String> parts, int end, boolean dressed) {
    private static final String OPENING = "([§#";
    private static final String JOINING = ".,-–/";
    private static final String CLOSING = ".):]";
    private static final List<String> WORDS = List.of("nr", "no", "pkt", "punkt", "kap", "kapittel");

    int depth() {
        return parts.size();
    }

    /** What it counts among its siblings, from 1; the letter after Z is AA. */
    int place() {
        String last = parts.getLast();
        return Character.isDigit(last.charAt(0))
                ? Integer.parseInt(last)
                : last.chars().reduce(0, (count, letter) -> count * 26 + Character.toUpperCase(letter) - 'A' + 1);
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }

    /** One to three capital letters and nothing else: "Målsetting AB" comes after Z. Null where it is something else. */
    static @Nullable OutlineNumber letters(String text) {
        boolean capitals = !text.isEmpty() && text.length() <= 3;
        for (int at = 0; capitals && at < text.length(); at++) {
            capitals = text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
        }
        return capitals ? new OutlineNumber(List.of(text), text.length(), false) : null;
    }

    /** The whole text, or null where it is something else. */
    static @Nullable OutlineNumber whole(String text) {
        OutlineNumber number = text.length() > 20 ? null : leading(text);
        return number != null && text.substring(number.end).isBlank() ? number : null;
    }

    /** The number that the text begins with, followed by space or nothing; null where it begins otherwise. */
    static @Nullable OutlineNumber leading(String text) {
        int start = skip(text, 0, " ");
        int at = afterWord(text, skip(text, start, OPENING + " "));
        boolean opened = at > start;
        List<String> parts = new ArrayList<>(4);
        boolean joined = false;
        while (at < text.length()) {
            int end = part(text, at, parts.isEmpty());
            if (end == at) {
                break;
            }
            parts.add(text.substring(at, end));
            joined = end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0 && part(text, end + 1, false) > end + 1;
            at = joined ? end + 1 : end;
            if (!joined && (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)))) {
                break;
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        int closed = skip(text, at, CLOSING);
        boolean ends = closed >= text.length() || Character.isWhitespace(text.charAt(closed));
        boolean loneLetter = parts.size() == 1 && Character.isLetter(parts.getFirst().charAt(0));
        boolean dressed = parts.size() > 1 || closed > at || opened;
        if (!ends || (loneLetter && closed == at && closed < text.length())) {
            return null;
        }
        if (parts.size() > 1 && parts.getLast().equals("0")) {
            parts.removeLast();
        }
        return parts.contains("0") ? null : new OutlineNumber(List.copyOf(parts), closed, dressed);
    }

    private static int skip(String text, int from, String any) {
        int at = from;
        while (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int afterWord(String text, int from) {
        for (String word : WORDS) {
            if (text.regionMatches(true, from, word, 0, word.length())) {
                int after = skip(text, from + word.length(), ". ");
                if (after > from + word.length()) {
                    return after;
                }
            }
        }
        return from;
    }

    /** The end of a part that begins here: one to three digits, or one letter; {@code from} itself where none does. */
    private static int part(String text, int from, boolean first) {
        int at = from;
        while (at < text.length() && at < from + 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at > from) {
            boolean padded = at - from > 2 && text.charAt(from) == '0';
            return at - from > 3 || padded ? from : at;
        }
        boolean letter = from < text.length()
                && (first ? text.charAt(from) >= 'A' && text.charAt(from) <= 'Z' : Character.isLetter(text.charAt(from)));
        boolean alone = from + 1 >= text.length() || !Character.isLetter(text.charAt(from + 1));
        return letter && alone ? from + 1 : from;
    }
}
