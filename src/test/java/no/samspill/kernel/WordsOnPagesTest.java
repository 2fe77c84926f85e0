package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsOnPagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_straight_apostrophe_would_switch_the_pattern_off(Language language) {
        Words words = Words.of(language);

        assertThat(words.keys()).noneMatch(key -> words.get(key).contains("'"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_pattern_can_be_read(Language language) {
        Words words = Words.of(language);

        assertThat(words.keys()).allSatisfy(key -> assertThatCode(() -> new MessageFormat(words.get(key)))
                .doesNotThrowAnyException());
    }

    @Test
    void a_count_chooses_its_words() {
        assertThat(Words.of("nb").get("form.summary", 1)).isEqualTo("Én ting må rettes");
        assertThat(Words.of("nb").get("form.summary", 3)).isEqualTo("3 ting må rettes");
    }

    @Test
    void an_unknown_key_stands_for_itself() {
        assertThat(Words.of("nn").get("no.such.key")).isEqualTo("no.such.key");
    }
}
