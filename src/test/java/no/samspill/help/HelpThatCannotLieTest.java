package no.samspill.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpThatCannotLieTest {

    @ParameterizedTest
    @EnumSource
    void each_button_it_names_has_those_words_in_every_language(Language language) {
        Words words = Words.of(language);
        assertThat(sentences(words).flatMap(sentence -> Telling.named(sentence).stream())).isNotEmpty()
                .allSatisfy(key -> assertThat(words.has(key)).as(key).isTrue())
                .allSatisfy(key -> assertThat(words.get(key)).as("has no places to fill in").doesNotContain("{"));
    }

    @Test
    void each_button_it_names_stands_on_a_page() throws IOException {
        String pages = pages();
        assertThat(sentences(Words.of(Language.NB)).flatMap(sentence -> Telling.named(sentence).stream()).distinct())
                .allSatisfy(key -> assertThat(pages.contains("\"" + key + "\"") || pages.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +")).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void a_page_of_it_is_read_in_a_minute(Language language) {
        Words words = Words.of(language);
        assertThat(Topic.values()).allSatisfy(topic -> {
            String all = parts(topic, words).map(sentence -> Telling.of(sentence, words).text()).reduce("", (before, next) -> before + " " + next);
            assertThat(all.strip().split("\\s+").length).as(topic.address()).isBetween(30, 200);
            assertThat(words.get(topic.key("steps")).lines()).as("steps").hasSizeBetween(3, 6);
        });
    }

    @Test
    void every_language_names_the_same_buttons_in_the_same_steps() {
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(Arrays.stream(Language.values())
                .map(language -> Words.of(language).get(topic.key("steps")).lines().map(step -> Telling.named(step).stream().sorted().toList()).toList()).distinct()).as(topic.address()).hasSize(1));
    }

    @Test
    void every_page_of_it_is_somebodys_job_and_about_a_page_and_no_page_is_about_two() {
        List<Topic> wanted = Arrays.stream(Job.values()).flatMap(job -> job.topics().stream()).distinct().toList();
        assertThat(Topic.values()).allSatisfy(topic -> assertThat(wanted).contains(topic)).allSatisfy(topic -> assertThat(topic.routes()).isNotEmpty());
        assertThat(Arrays.stream(Topic.values()).flatMap(topic -> topic.routes().stream())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Topic.values()).map(Topic::address)).doesNotHaveDuplicates();
    }

    @Test
    void each_route_it_is_about_is_one_that_there_is() throws IOException {
        List<String> routes = Files.readAllLines(Path.of("src/test/resources/access.txt")).stream().filter(line -> line.matches("(GET|POST) .*")).map(line -> line.split("\\s+")[1]).toList();
        assertThat(Arrays.stream(Topic.values()).flatMap(topic -> topic.routes().stream()))
                .allSatisfy(known -> assertThat(routes).anyMatch(route -> Topic.at(route).filter(topic -> topic.routes().contains(known)).isPresent() && route.startsWith(known)));
    }

    @Test
    void the_nearest_help_is_that_of_the_longest_route() {
        assertThat(Topic.at("/arbeid/{region}/{plan}/horing/{n}/merknader")).contains(Topic.ASSESSMENT);
        assertThat(Topic.at("/arbeid/{region}/{plan}/horing/{n}")).contains(Topic.HEARING);
        assertThat(Topic.at("/{region}/{plan}/tiltak/{number:[0-9]{1,6}}")).contains(Topic.READ);
        assertThat(Topic.at("/arbeid/{region}/{plan}/moter/{step}/referat")).contains(Topic.MINUTES);
        assertThat(Topic.at("/arbeid")).isEmpty();
    }

    private static Stream<String> sentences(Words words) {
        return Arrays.stream(Topic.values()).flatMap(topic -> parts(topic, words));
    }

    private static Stream<String> parts(Topic topic, Words words) {
        return Stream.of("title", "lead", "steps", "note").map(topic::key).filter(words::has).map(words::get);
    }

    private static String pages() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(jte|java)")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
