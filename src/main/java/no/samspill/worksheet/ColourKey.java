package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.worksheet.book.Hue;

/**
 * What a person says that the colours of a sheet mean, where cells say it by nothing else.
 *
 * @param words of how far a measure has come, by the colour; empty to let the sheet's own legend tell
 * @param read false where the colours mean nothing
 */
public record ColourKey(Map<Hue, String> words, boolean read) {
    /** Colours mean nothing. */
    public static final ColourKey NOTHING = new ColourKey(Map.of(), false);

    /** As the sheet tells it: by its own legend, and as crosses below times. */
    public static final ColourKey OF_SHEET = new ColourKey(Map.of(), true);

    private static final List<Map<Hue, String>> USUAL = List.of(
            Map.of(Hue.GREEN, "Fullført", Hue.YELLOW, "Under arbeid", Hue.ORANGE, "På vent", Hue.RED, "Ikke startet", Hue.GREY, "Stanset"),
            Map.of(Hue.GREEN, "Fullført", Hue.YELLOW, "Under arbeid", Hue.ORANGE, "På vent", Hue.RED, "Stanset", Hue.GREY, "Ikke startet"),
            Map.of(Hue.BLUE, "Fullført", Hue.GREEN, "Under arbeid", Hue.YELLOW, "På vent", Hue.RED, "Stanset", Hue.GREY, "Ikke startet"));

    public ColourKey {
        Map<Hue, String> ordered = new EnumMap<>(Hue.class);
        ordered.putAll(words);
        words = java.util.Collections.unmodifiableMap(ordered);
    }

    /** "grønn = Fullført, rød = Stanset"; "ja" as the sheet tells, "nei" for nothing. Empty where it is none of these. */
    public static Optional<ColourKey> parse(String written) {
        String plain = PlainForm.of(written);
        if (Vocabulary.get().has("colours no", plain)) {
            return Optional.of(NOTHING);
        }
        if (Vocabulary.get().has("colours yes", plain)) {
            return Optional.of(OF_SHEET);
        }
        Map<Hue, String> words = new EnumMap<>(Hue.class);
        for (String each : written.split("[,;\n]")) {
            String[] sides = each.split("[=:]", 2);
            Hue hue = sides.length < 2 ? null : Vocabulary.get().hue(PlainForm.of(sides[0]));
            if (hue == null || sides[1].isBlank()) {
                return Optional.empty();
            }
            words.put(hue, sides[1].strip());
        }
        return Optional.of(new ColourKey(words, true));
    }

    /** What such colours usually mean, the likeliest first. */
    static List<ColourKey> usual(Set<Hue> hues) {
        List<ColourKey> usual = new ArrayList<>();
        for (Map<Hue, String> each : USUAL) {
            Map<Hue, String> words = new LinkedHashMap<>();
            hues.stream().filter(each::containsKey).forEach(hue -> words.put(hue, Objects.requireNonNull(each.get(hue))));
            ColourKey key = new ColourKey(words, true);
            boolean whole = words.size() == hues.size();
            if (!words.isEmpty() && (whole || !hues.contains(Hue.BLUE)) && !usual.contains(key)) {
                usual.add(key);
            }
        }
        return usual;
    }

    /** As it is written on a command line and in a form, and read again. */
    public String written() {
        if (!read) {
            return "nei";
        }
        return words.isEmpty() ? "ja" : words.entrySet().stream().map(each -> Vocabulary.get().called(each.getKey()) + " = " + each.getValue()).collect(Collectors.joining(", "));
    }
}
