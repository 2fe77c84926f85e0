package no.samspill.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOfHearingTest {
    private static final Opening OPENING = new Opening(LocalDate.of(2017, 10, 20), LocalDate.of(2017, 12, 1));

    @ParameterizedTest
    @CsvSource({
        "2017-10-19T23:59:59.999+02:00, BEFORE",
        "2017-10-20T00:00:00+02:00, OPEN",
        "2017-12-01T23:59:59.999+01:00, OPEN",
        "2017-12-02T00:00:00+01:00, AFTER",
        "2017-12-01T22:59:59Z, OPEN",
        "2017-12-01T23:00:00Z, AFTER"
    })
    void it_is_open_from_the_first_second_of_its_first_day_to_the_last_of_its_deadline(String now, Phase phase) {
        assertThat(OPENING.phase(java.time.OffsetDateTime.parse(now).toInstant())).isEqualTo(phase);
    }

    @Test
    void the_night_the_clock_goes_back_has_both_its_hours() {
        Opening night = new Opening(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 29));
        Instant lastSecond = Instant.parse("2017-10-29T22:59:59Z");
        assertThat(night.phase(Instant.parse("2017-10-29T00:30:00Z"))).isEqualTo(Phase.OPEN);
        assertThat(night.phase(Instant.parse("2017-10-29T01:30:00Z"))).isEqualTo(Phase.OPEN);
        assertThat(night.phase(lastSecond)).isEqualTo(Phase.OPEN);
        assertThat(night.phase(lastSecond.plusSeconds(1))).isEqualTo(Phase.AFTER);
        assertThat(Duration.between(new Opening(LocalDate.of(2017, 10, 29), LocalDate.of(2017, 10, 29)).begins(), night.ends())).hasHours(25);
    }

    @Test
    void the_night_the_clock_goes_forward_is_an_hour_shorter() {
        LocalDate night = LocalDate.of(2018, 3, 25);
        Opening one = new Opening(night, night);
        assertThat(Duration.between(one.begins(), one.ends())).hasHours(23);
    }

    @Test
    void six_weeks_go_from_a_friday_to_a_friday() {
        assertThat(Opening.usual(LocalDate.of(2017, 10, 20))).isEqualTo(OPENING);
        assertThat(OPENING.shorterThanUsual()).isFalse();
        assertThat(new Opening(OPENING.opens(), OPENING.deadline().minusDays(1)).shorterThanUsual()).isTrue();
    }

    @Test
    void a_deadline_before_the_first_day_is_none() {
        assertThatThrownBy(() -> new Opening(LocalDate.of(2017, 10, 20), LocalDate.of(2017, 10, 19))).isInstanceOf(IllegalArgumentException.class);
    }
}
