package no.samspill.wording;

import static no.samspill.wording.Attractiveness.Value.BUSINESS;
import static no.samspill.wording.Attractiveness.Value.RESIDENCE;
import static no.samspill.wording.Attractiveness.Value.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttractivenessInWordsTest {

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    @Test
    void one_value() {
        assertThat(read("Bo").values()).containsExactly(RESIDENCE);
        assertThat(read("Bu").values()).containsExactly(RESIDENCE);
        assertThat(read("bedrift").values()).containsExactly(BUSINESS);
        assertThat(read("Visit").values()).containsExactly(VISIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bo/Bedrift", "Bo, bedrift", "bu og bedrift", "Bedrift + Bo", "Bo\nBedrift", "residence & business"})
    void several_values(String written) {
        assertThat(read(written).values()).containsExactly(RESIDENCE, BUSINESS);
        assertThat(wordings.attractiveness(written).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alle", "B/B/B", "Bo/Bedrift/Besøk", "all three"})
    void all_of_them(String written) {
        assertThat(read(written).values()).containsExactly(RESIDENCE, BUSINESS, VISIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bedrift/besøk?", "Bedrift/besøk (?)", "Bedrift, evt. besøk"})
    void a_question_mark_makes_the_value_before_it_doubtful(String written) {
        Understood<Attractiveness> understood = wordings.attractiveness(written);

        assertThat(understood.value().values()).containsExactly(BUSINESS, VISIT);
        assertThat(understood.value().doubtful()).containsExactly(VISIT);
        assertThat(understood.value().tentative()).isTrue();
        assertThat(understood.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.severity()).isEqualTo(Severity.QUESTION);
            assertThat(doubt.code()).isEqualTo("attractiveness-doubtful");
            assertThat(doubt.suggestions()).containsExactly("Bedrift/Besøk", "Bedrift");
        });
    }

    @Test
    void another_word_is_asked_about_and_the_rest_is_read() {
        Understood<Attractiveness> understood = wordings.attractiveness("Bo/Bedift");

        assertThat(understood.value().values()).containsExactly(RESIDENCE);
        assertThat(understood.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo("attractiveness-not-understood");
            assertThat(doubt.args()).containsExactly("Bedift");
            assertThat(doubt.suggestions()).containsExactly("Bo/Bedrift");
        });
    }

    @Test
    void a_dash_says_nothing() {
        assertThat(wordings.attractiveness("-").doubts()).isEmpty();
    }

    private Attractiveness read(String written) {
        return wordings.attractiveness(written).value();
    }
}
