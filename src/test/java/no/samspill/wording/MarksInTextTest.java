package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksInTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "NB! Dette er kun eksempler", "Eks.", "Eks Kvæfj", "f.eks. Makerspace", "For eksempel kurs", "(eks.) Kurs", "Kurs (eksempel)",
        "t.d. Makerspace", "Berre døme", "Only examples"
    })
    void says_that_it_is_an_example(String text) {
        assertThat(Marks.example(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Samle gode eksempler", "Etablere møteplasser, f.eks. Makerspace", "Eksempel på god praksis", "Dette er kun et arbeidsverktøy", "eksisterende", ""
    })
    void speaks_of_examples_and_is_none(String text) {
        assertThat(Marks.example(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"et forpliktende (permanent?) nettverk", "Etablere nettverk?", "Felles? fond", "?"})
    void a_question_mark_in_a_title_is_not_settled(String text) {
        assertThat(Marks.tentative(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvordan kan Sør-Troms legge best mulig til rette?", "Korleis?", "Kurs", ""})
    void a_plain_question_is_no_doubt_about_the_plan(String text) {
        assertThat(Marks.tentative(text)).isFalse();
        assertThat(Marks.title(text)).isEmpty();
    }

    @Test
    void a_title_may_be_settled_in_two_ways() {
        assertThat(Marks.title("Etablere et forpliktende (permanent?) nettverk")).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("tentative-in-title");
            assertThat(doubt.args()).containsExactly("permanent?");
            assertThat(doubt.suggestions())
                    .containsExactly("Etablere et forpliktende permanent nettverk", "Etablere et forpliktende nettverk");
        });
        assertThat(Marks.title("Felles? fond").getFirst().suggestions()).containsExactly("Felles fond");
    }
}
