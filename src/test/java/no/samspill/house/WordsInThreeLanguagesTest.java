package no.samspill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsInThreeLanguagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void a_language_has_words_for_all_that_bokmål_says_and_nothing_more(String language) throws IOException {
        assertThat(new TreeSet<>(words(language).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words("nb").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void a_sentence_has_the_same_places_to_fill_in_every_language(String language) throws IOException {
        Properties own = words(language);
        Properties bokmål = words("nb");
        assertThat(bokmål.stringPropertyNames()).allSatisfy(key ->
                assertThat(places(own.getProperty(key, ""))).as(key).isEqualTo(places(bokmål.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void no_key_is_said_twice(String language) throws IOException {
        assertThat(Files.readAllLines(file(language)).stream().filter(line -> line.matches("[A-Za-z0-9_.-]+\\s*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void each_role_has_a_name_and_its_way_into_the_demonstration(Role role) throws IOException {
        assertThat(words("nb").stringPropertyNames()).contains("role." + role, "demo." + role);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            words.load(reader);
        }
        return words;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/messages_" + language + ".properties");
    }
}
