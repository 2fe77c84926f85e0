package no.samspill.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesThatComeAgainTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mars | mars 2018",
        "mars og september | mars 2018; september 2018",
        "februar, mai og oktober | februar 2018; mai 2018; oktober 2018",
        "uke 12 | 19.–25. mars 2018",
        "uke 10 og uke 45 | 5.–11. mars 2018; 5.–11. november 2018",
        "15. januar | 15. januar 2018",
        "våren | våren 2018",
        "første tirsdag i mars | 6. mars 2018",
        "1. tirsdag i mars og september | 6. mars 2018; 4. september 2018",
        "siste fredag i mai, hvert år | 25. mai 2018",
        "siste torsdag i april | 26. april 2018",
        "fyrste tysdag i mars | 6. mars 2018",
        "first Tuesday in March | 6. mars 2018",
        "annethvert år i uke 34 | 20.–26. august 2018",
        "årlig i mai | mai 2018",
    })
    void it_is_understood_as_people_write_it(String written, String said) {
        assertThat(said(written, 2018, 2018)).isEqualTo(List.of(said.split("; ")));
    }

    @Test
    void every_month_comes_twelve_times() {
        assertThat(said("hver måned", 2018, 2018)).hasSize(12);
        assertThat(said("siste fredag i hver måned", 2018, 2018)).hasSize(12).contains("23. februar 2018");
    }

    @Test
    void every_other_year_rests_in_between() {
        assertThat(said("annethvert år i uke 34", 2019, 2018)).isEmpty();
        assertThat(said("annethvert år i uke 34", 2020, 2018)).hasSize(1);
        assertThat(new Repeating(2019, 2018).read("annethvert år i uke 34")).as("understood, though it rests").isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "når det passer", "31/2", "første tirsdag", "femte tirsdag i mars", "uke 99", "?", "annethvert år", "2019-2050", "fra mars", "🎈", "siste fredag i 2018"})
    void what_is_not_understood_is_said_so(String written) {
        assertThat(new Repeating(2018, 2018).read(written)).isEmpty();
    }

    private static List<String> said(String written, int year, int since) {
        return new Repeating(year, since).read(written).orElseThrow().stream().map(NorwegianDates.of(Language.NB)::period).toList();
    }
}
