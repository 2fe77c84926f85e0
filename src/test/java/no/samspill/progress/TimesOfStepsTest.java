package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesOfStepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Innovasjon og entreprenørskap | 22. mai 2017",
        "Infrastruktur og samferdsel | ikke avklart",
        "Trender og fremtidsforskning | 30. august–1. september 2017",
        "Luleå | mai–1. september 2017",
        "Bearbeidelse | september–20. oktober 2017",
        "Haugesund | 25.–26. oktober 2017",
        "Vedtak i regionrådet | 8. desember 2017, ikke avklart",
        "Vedtak i kommunene | desember 2017–januar 2018",
        "Gjennomføring | fra februar 2018",
        "Programavslutning | våren 2018"
    })
    void every_time_of_the_source_is_understood_in_its_place(String title, String said) {
        When when = Steps.ofTheSource().plan().find(Steps.id(title)).orElseThrow().when();

        assertThat(NorwegianDates.of(Language.NB).period(when.period().orElseThrow())).isEqualTo(said);
        assertThat(when.doubts()).isEmpty();
    }

    @Test
    void a_phase_without_a_year_begins_no_earlier_than_the_phase_above() {
        Steps rows = new Steps().and(Kind.PHASE, "en", "oktober").and(Kind.PHASE, "to", "januar").and(Kind.PHASE, "tre", "februar 2017");

        assertThat(rows.steps()).extracting(step -> step.when().first().orElseThrow())
                .containsExactly(LocalDate.of(2017, 10, 1), LocalDate.of(2018, 1, 1), LocalDate.of(2017, 2, 1));
    }

    @Test
    void an_event_without_a_year_is_of_the_year_that_brings_it_nearest_to_its_phase() {
        Steps rows = new Steps()
                .and(Kind.PHASE, "fase", "desember 2017–januar 2018")
                .and(Kind.DECISION, "før", "25. november")
                .and(Kind.DECISION, "inni", "15. januar")
                .and(Kind.DECISION, "skrevet", "15. januar 2017");

        assertThat(rows.steps().subList(1, 4)).extracting(step -> step.when().first().orElseThrow())
                .containsExactly(LocalDate.of(2017, 11, 25), LocalDate.of(2018, 1, 15), LocalDate.of(2017, 1, 15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "22/5 kl. 18 | 18:00 | ", "22. mai kl 18.00–20.30 | 18:00 | 20:30", "kl. 9:15 til 11, 22/5 | 09:15 | 11:00", "22/5 klokka 0 | 00:00 | "
    })
    void an_hour_belongs_to_its_day(String written, LocalTime from, @org.jspecify.annotations.Nullable LocalTime to) {
        When when = new Steps().and(Kind.INPUT_MEETING, "møte", written).steps().getFirst().when();

        assertThat(when.first()).contains(LocalDate.of(2017, 5, 22));
        assertThat(when.time()).isEqualTo(new TimeOfDay(from, to));
        assertThat(when.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"22/5 kl. 25", "22/5 kl. 20-18", "31/2", "20/9-1/9", "når vi får tid", "🎈"})
    void what_is_not_understood_is_kept_and_asked_about(String written) {
        When when = new Steps().and(Kind.INPUT_MEETING, "møte", written).steps().getFirst().when();

        assertThat(when.notUnderstood()).isTrue();
        assertThat(when.written()).isEqualTo(written);
        assertThat(when.doubts()).isNotEmpty();
    }

    @Test
    void or_before_is_heard_in_three_languages() {
        Steps rows = new Steps()
                .and(Kind.DECISION, "nb", "8. desember (eller før)")
                .and(Kind.DECISION, "nn", "8. desember eller tidlegare")
                .and(Kind.DECISION, "en", "8 December or before")
                .and(Kind.DECISION, "ikke", "før 8. desember");

        assertThat(rows.steps()).extracting(step -> step.when().orBefore()).containsExactly(true, true, true, false);
    }
}
