package no.samspill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HowATimeIsWrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2017, 2017, 2017-01-01, 2017-12-31", "2017K3, 2017K3, 2017-07-01, 2017-09-30", "2017Q1, 2017K1, 2017-01-01, 2017-03-31", "2017M03, 2017M03, 2017-03-01, 2017-03-31", "2017 M3, 2017M03, 2017-03-01, 2017-03-31",
        "2017H2, 2017H2, 2017-07-01, 2017-12-31", "2017T2, 2017T2, 2017-05-01, 2017-08-31", "2020U53, 2020U53, 2020-12-28, 2021-01-03", "2017-01-01, 2017-01-01, 2017-01-01, 2017-01-01"})
    void each_form_is_read_and_kept_in_one(String written, String code, LocalDate from, LocalDate to) {
        assertThat(Term.find(written)).contains(new Term(code, from, to));
        assertThat(Term.of(code)).isEqualTo(Term.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i fjor", "17", "2017K5", "2017M13", "2017H0", "2021U53", "2017-02-30", "20170"})
    void what_is_no_time_is_none(String written) {
        assertThat(Term.find(written)).isEmpty();
    }

    @Test
    void they_stand_in_their_order() {
        assertThat(Term.of("2017")).isLessThan(Term.of("2018"));
        assertThat(Term.of("2017K4")).isLessThan(Term.of("2018K1"));
    }
}
