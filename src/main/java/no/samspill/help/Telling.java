package no.samspill.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.Words;

/**
 * A sentence of help. A button or a link is named by the key of its words, {@code [import.land]}, so that help says what stands on it, whatever
 * that comes to be; a key to press, or something to type, is written {@code <Enter>}.
 */
public record Telling(List<Part> parts) {
    private static final Pattern MARKED = Pattern.compile("\\[([A-Za-z0-9_.-]+)]|<([^<>]+)>");

    public Telling {
        parts = List.copyOf(parts);
    }

    public enum How {
        SAID,
        PRESSED,
        TYPED
    }

    public record Part(How how, String text) {}

    public static Telling of(String sentence, Words words) {
        List<Part> parts = new ArrayList<>();
        Matcher marked = MARKED.matcher(sentence);
        int at = 0;
        while (marked.find()) {
            say(parts, sentence.substring(at, marked.start()));
            String label = marked.group(1);
            parts.add(label != null ? new Part(How.PRESSED, words.get(label)) : new Part(How.TYPED, marked.group(2)));
            at = marked.end();
        }
        say(parts, sentence.substring(at));
        return new Telling(parts);
    }

    /** Which words of ours a sentence names. */
    public static List<String> named(String sentence) {
        return MARKED.matcher(sentence).results().map(found -> found.group(1)).filter(key -> key != null).toList();
    }

    private static void say(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(How.SAID, text));
        }
    }

    /** As it is read aloud. */
    public String text() {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.text()));
        return all.toString();
    }
}
