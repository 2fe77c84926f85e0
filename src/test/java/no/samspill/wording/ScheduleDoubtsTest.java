package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleDoubtsTest {

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    @Test
    void what_is_understood_leaves_none() {
        Understood<Schedule> schedule = wordings.schedule(" 2018 - 2019 ");

        assertThat(schedule.value().written()).isEqualTo(" 2018 - 2019 ");
        assertThat(schedule.value().period()).isNotNull();
        assertThat(schedule.doubts()).isEmpty();
    }

    @Test
    void words_that_are_not_time_are_asked_about() {
        assertThat(wordings.schedule("Etter avtale")).isEqualTo(new Understood<>(
                new Schedule("Etter avtale", null),
                List.of(new Doubt(Severity.QUESTION, "schedule-not-understood", List.of("Etter avtale"), List.of()))));
    }

    @Test
    void a_time_among_other_words_is_suggested() {
        assertThat(wordings.schedule("Avtales med KMD høsten 2021, og igjen i mai 2022").doubts().getFirst().suggestions())
                .containsExactly("høsten 2021", "mai 2022");
        assertThat(wordings.schedule("Fra februar -> GJENNOMFØRING").doubts().getFirst().suggestions())
                .containsExactly("Fra februar ->");
    }

    @Test
    void a_date_that_does_not_exist_is_asked_about() {
        assertThat(wordings.schedule("31/2").doubts()).extracting(Doubt::code).containsExactly("no-such-date");
    }

    @Test
    void years_with_a_gap_between_are_noted() {
        assertThat(wordings.schedule("2018, 2020").doubts()).extracting(Doubt::code).containsExactly("schedule-with-gap");
        assertThat(wordings.schedule("2018, 2019").doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/9-1/8", "30/9 - 1/8 2018", "30. september til 1. august", "1/8-30/6"})
    void a_range_that_is_perhaps_the_wrong_way_round_is_asked_about(String written) {
        Understood<Schedule> schedule = wordings.schedule(written);

        assertThat(schedule.value().written()).isEqualTo(written);
        assertThat(schedule.doubts()).extracting(Doubt::code).containsExactly("schedule-turns-the-year");
        assertThat(schedule.doubts().getFirst().severity()).isEqualTo(Severity.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Desember 2017 og januar 2018", "desember-januar", "15/12-10/1", "20/12 2017 - 3/1 2018", "30/9 2017 - 1/8 2018", "oktober-mars", "høst-vår", "september-mai", "30/8-1/9"})
    void a_range_across_new_year_is_understood_without_a_question(String written) {
        assertThat(wordings.schedule(written).value().period()).isNotNull();
        assertThat(wordings.schedule(written).doubts()).isEmpty();
    }

    @Test
    void a_range_within_a_month_the_wrong_way_round_is_not_understood() {
        assertThat(wordings.schedule("15/1-3/1").doubts()).extracting(Doubt::code).containsExactly("schedule-not-understood");
    }

    @Test
    void blank_is_no_doubt() {
        assertThat(wordings.schedule("").doubts()).isEmpty();
    }
}
