package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void blank_is_no_doubt() {
        assertThat(wordings.schedule("").doubts()).isEmpty();
    }
}
