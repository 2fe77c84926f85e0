package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.samspill.wording.Status.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusInWordsTest {

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ikke startet         | NOT_STARTED
            ikkje starta         | NOT_STARTED
            Planlagt             | NOT_STARTED
            not started          | NOT_STARTED
            Under arbeid         | UNDER_WAY
            I gang               | UNDER_WAY
            pågår                | UNDER_WAY
            Ongoing              | UNDER_WAY
            delvis gjennomført   | UNDER_WAY
            Ferdig               | COMPLETED
            FULLFØRT             | COMPLETED
            Done                 | COMPLETED
            På vent              | PAUSED
            utsett               | PAUSED
            Stanset              | STOPPED
            skrinlagt            | STOPPED
            avsluttet uten resultat | STOPPED
            0 %                  | NOT_STARTED
            50 %                 | UNDER_WAY
            100%                 | COMPLETED
            """)
    void in_three_languages_and_in_per_cent(String written, State state) {
        assertThat(read(written)).contains(state);
        assertThat(wordings.status(written).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Status: ferdig                      | COMPLETED
            Ferdig 2018                         | COMPLETED
            Gjennomført i mai 2018              | COMPLETED
            Utsatt til 2019                     | PAUSED
            Under arbeid. Fase 1 er ferdig      | UNDER_WAY
            Planlagt oppstart høsten 2018       | NOT_STARTED
            """)
    void with_more_told_after_it(String written, State state) {
        assertThat(read(written)).contains(state);
    }

    @Test
    void green_and_yellow_are_the_source_plans_own() {
        assertThat(read("grønn")).contains(State.COMPLETED);
        assertThat(read("gul")).contains(State.UNDER_WAY);
    }

    @Test
    void red_meant_three_things() {
        Understood<Optional<Status>> red = wordings.status("rød");

        assertThat(red.value()).isEmpty();
        assertThat(red.doubts()).containsExactly(
                new Doubt(Severity.QUESTION, "status-ambiguous", List.of("rød"), List.of("Stanset", "På vent", "Ikke startet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferdig / under arbeid", "Planlagt ferdig 2019", "ikke gjennomført"})
    void two_states_at_once_are_asked_about(String written) {
        assertThat(read(written)).isEmpty();
        assertThat(wordings.status(written).doubts()).extracting(Doubt::code).containsExactly("status-ambiguous");
    }

    @Test
    void a_question_mark_is_asked_about() {
        assertThat(read("Ferdig?")).contains(State.COMPLETED);
        assertThat(wordings.status("Ferdig?").doubts()).extracting(Doubt::code).containsExactly("status-doubtful");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "150 %", "Møte i mai", "se referat"})
    void words_that_name_no_state_are_asked_about(String written) {
        assertThat(read(written)).isEmpty();
        assertThat(wordings.status(written).doubts()).extracting(Doubt::code).containsExactly("status-not-understood");
    }

    @Test
    void no_words_are_no_doubt() {
        assertThat(wordings.status(" ").doubts()).isEmpty();
    }

    private Optional<State> read(String written) {
        return wordings.status(written).value().map(Status::state);
    }
}
