package no.samspill.worksheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samspill.worksheet.book.Hue;
import org.jspecify.annotations.Nullable;

/** The words of {@code vocabulary.txt}, each in its {@link PlainForm}. */
final class Vocabulary {
    private static final Vocabulary OURS = new Vocabulary();

    private final Map<String, Heading> headings = new HashMap<>();
    private final Map<String, Meaning> endings = new LinkedHashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, PlanWord> planWords = new HashMap<>();
    private final Map<String, Hue> hues = new HashMap<>();
    private final Map<Hue, String> hueNames = new EnumMap<>(Hue.class);
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private Vocabulary() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.forEach((name, words) -> sets.put(name, new HashSet<>(words)));
    }

    static Vocabulary get() {
        return OURS;
    }

    private void learn(String line) {
        int equals = line.indexOf('=');
        String name = line.substring(0, equals).strip();
        List<String> words =
                Arrays.stream(line.substring(equals + 1).split(",")).map(String::strip).toList();
        String[] key = name.split(" ");
        switch (key[0]) {
            case "level" -> words.forEach(word -> {
                levels.put(word, Level.valueOf(key[1]));
                headings.put(word, Heading.of(Level.valueOf(key[1])));
            });
            case "heading" -> words.forEach(word -> headings.put(word, heading(key[1])));
            case "ending" -> words.forEach(word -> endings.put(word, Meaning.valueOf(key[1])));
            case "hue" -> words.forEach(word -> {
                hues.put(word, Hue.valueOf(key[1]));
                hueNames.putIfAbsent(Hue.valueOf(key[1]), word);
            });
            case "plan" -> words.forEach(word -> planWords.put(word, PlanWord.valueOf(key[1])));
            default -> lists.put(name, words);
        }
    }

    private static Heading heading(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .map(Heading::of)
                .orElseGet(() -> Heading.of(Meaning.valueOf(name)));
    }

    @Nullable Heading headingOf(String plain) {
        return headings.get(plain);
    }

    /** "Gjennomføringsansvar": what a word tells by how it ends; null where it tells nothing. */
    @Nullable Meaning endingOf(String word) {
        return endings.entrySet().stream().filter(ending -> word.endsWith(ending.getKey())).findFirst().map(Map.Entry::getValue).orElse(null);
    }

    @Nullable Level level(String plain) {
        return levels.get(plain);
    }

    @Nullable PlanWord planWord(String plain) {
        return planWords.get(plain);
    }

    /** The colour that a word names; null where it names none. */
    @Nullable Hue hue(String plain) {
        return hues.get(plain);
    }

    String called(Hue hue) {
        return Objects.requireNonNull(hueNames.get(hue));
    }

    boolean has(String list, String plain) {
        return Objects.requireNonNull(sets.get(list)).contains(plain);
    }

    List<String> all(String list) {
        return Objects.requireNonNull(lists.get(list));
    }
}
