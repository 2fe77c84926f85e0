package no.samspill.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ADayThatIsTypedTest {
    private static final LocalDate BEFORE_THE_BUDGET = LocalDate.of(2018, 11, 5);

    @ParameterizedTest
    @ValueSource(strings = {"2018-11-05", " 2018-11-05 ", "5.11.2018", "05.11.2018", "5. 11. 2018", "5/11/2018", "5.11.18", "5. november 2018", "5. nov. 2018", "mandag 5. november 2018"})
    void is_read_as_people_write_it(String typed) {
        assertThat(Typed.day(typed)).contains(BEFORE_THE_BUDGET);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {
        "5. november", "5.11.", "november 2018", "2018", "uke 45 2018", "5.–6. november 2018", "innen 5. november 2018", "ca. 5.11.2018", "31.2.2018", "2018-02-30", "2018-13-01", "0018-11-05", "+12018-11-05",
        "5.11.1818", "5.11.3018", "i dag", "\0", "2018-11-05 eller 2018-11-06"})
    void is_not_guessed_from_what_is_none(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
    }

    @Test
    void is_read_as_the_pages_say_it() {
        for (Language language : Language.values()) {
            for (LocalDate day = LocalDate.of(2019, 12, 28); day.isBefore(LocalDate.of(2021, 1, 4)); day = day.plusDays(1)) {
                assertThat(Typed.day(NorwegianDates.of(language).date(day))).as("%s in %s", day, language).contains(day);
                assertThat(Typed.day(day.toString())).contains(day);
            }
        }
    }
}
