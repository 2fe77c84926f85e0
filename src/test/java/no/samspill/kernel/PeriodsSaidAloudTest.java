package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsSaidAloudTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22/5            | 22. mai 2017                   | 22. mai 2017                  | 22 May 2017
            25-26/10        | 25.–26. oktober 2017           | 25.–26. oktober 2017          | 25–26 October 2017
            30/8-1/9        | 30. august–1. september 2017   | 30. august–1. september 2017  | 30 August–1 September 2017
            30/12-2/1       | 30. desember 2017–2. januar 2018 | 30. desember 2017–2. januar 2018 | 30 December 2017–2 January 2018
            mai - 1.9.      | mai–1. september 2017          | mai–1. september 2017         | May–1 September 2017
            mai 2022        | mai 2022                       | mai 2022                      | May 2022
            2018 - 2019     | 2018–2019                      | 2018–2019                     | 2018–2019
            høsten 2021     | høsten 2021                    | hausten 2021                  | autumn 2021
            vinter 2018     | vinteren 2017/2018             | vinteren 2017/2018            | winter 2017/2018
            høst 18-vår 19  | høsten 2018–våren 2019         | hausten 2018–våren 2019       | autumn 2018–spring 2019
            Q3 2021         | 3. kvartal 2021                | 3. kvartal 2021               | Q3 2021
            Q3-Q4 2021      | 2. halvår 2021                 | 2. halvår 2021                | H2 2021
            Q2-Q4 2021      | 2. kvartal–4. kvartal 2021     | 2. kvartal–4. kvartal 2021    | Q2–Q4 2021
            fra 2021        | fra 2021                       | frå 2021                      | from 2021
            innen 1.8.      | innen 1. august 2017           | innan 1. august 2017          | by 1 August 2017
            innen 2023      | innen utgangen av 2023         | innan utgangen av 2023        | by the end of 2023
            løpende         | løpende                        | løpande                       | ongoing
            ?               | ikke avklart                   | ikkje avklart                 | not settled
            ca. 2022        | 2022, ikke avklart             | 2022, ikkje avklart           | 2022, not settled
            """)
    void in_three_languages(String written, String nb, String nn, String en) {
        Period period = new PeriodReader(2017).read(written).orElseThrow();

        assertThat(NorwegianDates.of(Language.NB).period(period)).isEqualTo(nb);
        assertThat(NorwegianDates.of(Language.NN).period(period)).isEqualTo(nn);
        assertThat(NorwegianDates.of(Language.EN).period(period)).isEqualTo(en);
    }

    @Test
    void a_single_date() {
        assertThat(NorwegianDates.of(Language.NB).date(LocalDate.of(2017, 5, 22))).isEqualTo("22. mai 2017");
    }

    @Property
    void what_is_said_is_read_as_the_same_period(@ForAll("periods") Period period, @ForAll Language language) {
        String said = NorwegianDates.of(language).period(period);

        assertThat(new PeriodReader(1999).read(said)).as(said).contains(period);
    }

    /** Made of whole units of its precision, as the reader makes them. */
    @Test
    void a_moment_is_said_with_its_time_of_day() {
        ZonedDateTime at = ZonedDateTime.parse("2017-05-22T09:05+02:00");
        assertThat(NorwegianDates.of(Language.NB).moment(at)).isEqualTo("22. mai 2017 kl. 09:05");
        assertThat(NorwegianDates.of(Language.NN).moment(at)).isEqualTo("22. mai 2017 kl. 09:05");
        assertThat(NorwegianDates.of(Language.EN).moment(at)).isEqualTo("22 May 2017 at 09:05");
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Moment> moments = Combinators.combine(
                        Arbitraries.of(Moment.Unit.values()).filter(unit -> unit != Moment.Unit.BARE),
                        Arbitraries.integers().between(1, 12), Arbitraries.integers().between(1, 31),
                        Arbitraries.integers().between(1970, 2100))
                .as(Moment::new)
                .filter(m -> m.days(m.year()).isPresent());
        return Combinators.combine(moments, moments, Arbitraries.integers().between(0, 4), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(PeriodsSaidAloudTest::period);
    }

    private static Period period(Moment one, Moment other, int shape, boolean recurring, boolean tentative) {
        Days first = one.days(one.year()).orElseThrow();
        Days last = other.days(other.year()).orElseThrow();
        return switch (shape) {
            case 0 -> new Period(first.from(), first.to(), first.precision(), recurring, tentative);
            case 1 -> new Period(first.from(), null, first.precision(), recurring, tentative);
            case 2 -> new Period(null, first.to(), first.precision(), recurring, tentative);
            case 3 -> new Period(null, null, null, recurring, !recurring || tentative);
            default -> first.from().isAfter(last.to())
                    ? new Period(last.from(), last.to(), last.precision(), recurring, tentative)
                    : new Period(first.from(), last.to(), coarser(first, last), recurring, tentative);
        };
    }

    private static Precision coarser(Days one, Days other) {
        return one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
    }
}
