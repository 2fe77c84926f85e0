package no.samspill.adoption.casepaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a text that are filled in when a paper is made, such as {@code [plan]}. */
public final class Slots {
    /** All there are, as people type them. */
    public static final List<String> ALL = List.of("organ", "kommune", "plan", "versjon", "avtrykk", "tiltak", "andel", "uavklart");

    private static final Pattern SLOT = Pattern.compile("\\[(\\p{L}{2,20})]");

    private Slots() {}

    /** Those a text has that there are none of. */
    public static List<String> unknown(String text) {
        TreeSet<String> unknown = new TreeSet<>();
        SLOT.matcher(text).results().map(found -> found.group(1)).filter(name -> !ALL.contains(name)).forEach(unknown::add);
        return List.copyOf(unknown);
    }

    /** Filled in line by line: a line that asks for what there is nothing of, falls away. */
    static List<String> filled(String text, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            boolean empty = SLOT.matcher(line).results().anyMatch(found -> values.getOrDefault(found.group(1), "-").isEmpty());
            if (!empty && !line.isBlank()) {
                lines.add(SLOT.matcher(line).replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group()))).strip());
            }
        }
        return lines;
    }
}
