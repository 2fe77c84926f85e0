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
    void a_light_is_said_to_be_one_and_what_else_it_may_mean_is_asked() {
        assertThat(wordings.status("grønn").doubts()).containsExactly(
                new Doubt(Severity.QUESTION, "status-colour", List.of("grønn"), List.of("Fullført", "Under arbeid, på plan")));
        assertThat(wordings.status("🟡").doubts()).extracting(Doubt::code).containsExactly("status-colour");
    }

    @Test
    void red_is_in_danger_and_meant_three_things() {
        Understood<Optional<Status>> red = wordings.status("rød");

        assertThat(red.value()).contains(new Status("rød", null, Health.AT_RISK));
        assertThat(red.doubts()).containsExactly(
                new Doubt(Severity.QUESTION, "status-colour", List.of("rød"), List.of("Stanset", "På vent", "Ikke startet", "Under arbeid, står i fare")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pågår, men forsinket         | UNDER_WAY   | BEHIND
            Under arbeid - forsinket     | UNDER_WAY   | BEHIND
            I gang (noe forsinket)       | UNDER_WAY   | BEHIND
            Forsinket, men i gang        | UNDER_WAY   | BEHIND
            Status: forseinka. Ikkje starta | NOT_STARTED | BEHIND
            Ikke startet, i rute         | NOT_STARTED | ON_PLAN
            Pågår som planlagt           | UNDER_WAY   | ON_PLAN
            50 %, delayed                | UNDER_WAY   | BEHIND
            Under way, at risk           | UNDER_WAY   | AT_RISK
            Rød: under arbeid, står i fare | UNDER_WAY | AT_RISK
            Grønn – i gang, ikke forsinket | UNDER_WAY | ON_PLAN
            Utsatt                       | PAUSED      | UNKNOWN
            """)
    void how_it_goes_is_another_thing_than_how_far_it_has_come(String written, State state, Health health) {
        assertThat(wordings.status(written).value()).contains(new Status(written, state, health));
        assertThat(wordings.status(written).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"på plan", "I rute", "Etter planen", "on track", "No delays"})
    void what_goes_as_planned_is_under_way_and_that_is_said(String written) {
        Understood<Optional<Status>> read = wordings.status(written);

        assertThat(read.value().orElseThrow().state()).isEqualTo(State.UNDER_WAY);
        assertThat(read.value().orElseThrow().health()).isEqualTo(Health.ON_PLAN);
        assertThat(read.doubts()).extracting(Doubt::severity, Doubt::code).containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.NOTE, "status-on-plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forsinket", "forseinka", "Litt forsinket", "delayed", "Behind schedule"})
    void what_is_late_may_not_have_begun_and_is_asked_about(String written) {
        Understood<Optional<Status>> read = wordings.status(written);

        assertThat(read.value()).contains(new Status(written, null, Health.BEHIND));
        assertThat(read.doubts()).containsExactly(
                new Doubt(Severity.QUESTION, "status-state-missing", List.of(written), List.of("Under arbeid, forsinket", "Ikke startet, forsinket")));
    }

    @Test
    void words_that_name_no_state_are_kept_as_a_status_with_the_states_to_choose_from() {
        Understood<Optional<Status>> read = wordings.status("OK");

        assertThat(read.value()).contains(new Status("OK", null, Health.UNKNOWN));
        assertThat(read.doubts()).containsExactly(new Doubt(
                Severity.QUESTION, "status-not-understood", List.of("OK"), List.of("Ikke startet", "Under arbeid", "Fullført", "På vent", "Stanset")));
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
