package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read in 2017, the year of the source's status update. */
class SchedulesInWordsTest {

    private final PeriodReader reader = new PeriodReader(2017);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018        | 2018-01-01 | 2018-12-31 | YEAR
            (2018)      | 2018-01-01 | 2018-12-31 | YEAR
            år 2018     | 2018-01-01 | 2018-12-31 | YEAR
            mai 2022    | 2022-05-01 | 2022-05-31 | MONTH
            mai -17     | 2017-05-01 | 2017-05-31 | MONTH
            05/2017     | 2017-05-01 | 2017-05-31 | MONTH
            2018-05     | 2018-05-01 | 2018-05-31 | MONTH
            01.08.2021  | 2021-08-01 | 2021-08-01 | DAY
            2021-08-01  | 2021-08-01 | 2021-08-01 | DAY
            1. august 2021 kl. 10.00 | 2021-08-01 | 2021-08-01 | DAY
            2021-08-01T00:00:00      | 2021-08-01 | 2021-08-01 | DAY
            mandag 22. mai 2017      | 2017-05-22 | 2017-05-22 | DAY
            22/5-17     | 2017-05-22 | 2017-05-22 | DAY
            May 22, 2017             | 2017-05-22 | 2017-05-22 | DAY
            the 22nd of May 2017     | 2017-05-22 | 2017-05-22 | DAY
            påske 2018  | 2018-03-29 | 2018-04-02 | DAY
            """)
    void a_year_a_month_a_day(String written, LocalDate from, LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(Period.between(from, to, precision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q3 2021          | 2021-07-01 | 2021-09-30 | QUARTER
            2021 Q3          | 2021-07-01 | 2021-09-30 | QUARTER
            3. kvartal 2021  | 2021-07-01 | 2021-09-30 | QUARTER
            tredje kvartal 2021 | 2021-07-01 | 2021-09-30 | QUARTER
            1.-3. kvartal 2021  | 2021-01-01 | 2021-09-30 | QUARTER
            Q4 2021 – Q1 2022   | 2021-10-01 | 2022-03-31 | QUARTER
            1. halvår 2022   | 2022-01-01 | 2022-06-30 | QUARTER
            H2 2022          | 2022-07-01 | 2022-12-31 | QUARTER
            siste halvår 2021   | 2021-07-01 | 2021-12-31 | QUARTER
            1. tertial 2022  | 2022-01-01 | 2022-04-30 | MONTH
            uke 34 2021      | 2021-08-23 | 2021-08-29 | DAY
            veke 34-36 2021  | 2021-08-23 | 2021-09-12 | DAY
            """)
    void parts_of_a_year(String written, LocalDate from, LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(Period.between(from, to, precision));
    }

    @Test
    void jul_is_christmas_after_a_word_of_before_and_july_elsewhere() {
        assertThat(reader.read("Før jul 2025")).contains(new Period(null, LocalDate.of(2025, 12, 23), Precision.DAY, false, false));
        assertThat(reader.read("innen jul 2025")).contains(new Period(null, LocalDate.of(2025, 12, 24), Precision.DAY, false, false));
        assertThat(reader.read("jul 2025")).contains(Period.between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31), Precision.MONTH));
        assertThat(reader.read("før jul/aug 2025")).contains(new Period(null, LocalDate.of(2025, 8, 31), Precision.MONTH, false, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vår 2018       | 2018-03-01 | 2018-05-31
            sommaren 2021  | 2021-06-01 | 2021-08-31
            høsten 2021    | 2021-09-01 | 2021-11-30
            haust 2022     | 2022-09-01 | 2022-11-30
            2021, høst     | 2021-09-01 | 2021-11-30
            spring 2018    | 2018-03-01 | 2018-05-31
            til høsten     | 2017-09-01 | 2017-11-30
            vinter 2018    | 2017-12-01 | 2018-02-28
            vinteren 2021/22 | 2021-12-01 | 2022-02-28
            høst/vinter 2018 | 2018-09-01 | 2019-02-28
            vinter/vår 2018  | 2017-12-01 | 2018-05-31
            høst 2018 - vår 2019 | 2018-09-01 | 2019-05-31
            """)
    void seasons_are_the_meteorological_ones(String written, LocalDate from, LocalDate to) {
        assertThat(reader.read(written)).contains(Period.between(from, to, Precision.SEASON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018 - 2019      | 2018-01-01 | 2019-12-31 | YEAR
            2018-2020        | 2018-01-01 | 2020-12-31 | YEAR
            2018–20          | 2018-01-01 | 2020-12-31 | YEAR
            2008-09          | 2008-01-01 | 2009-12-31 | YEAR
            2018/2019        | 2018-01-01 | 2019-12-31 | YEAR
            2018 og 2019     | 2018-01-01 | 2019-12-31 | YEAR
            fra 2018 til 2020          | 2018-01-01 | 2020-12-31 | YEAR
            f.o.m. 2018 t.o.m. 2020    | 2018-01-01 | 2020-12-31 | YEAR
            Oppstart 2018, ferdig 2019 | 2018-01-01 | 2019-12-31 | YEAR
            mai-juni 2018    | 2018-05-01 | 2018-06-30 | MONTH
            2018 - mai 2019  | 2018-01-01 | 2019-05-31 | YEAR
            2018–11. mars 2019 | 2018-01-01 | 2019-03-11 | YEAR
            22.-24. mai 2017 | 2017-05-22 | 2017-05-24 | DAY
            30.12.2017–02.01.2018 | 2017-12-30 | 2018-01-02 | DAY
            Desember 2017 og januar 2018 | 2017-12-01 | 2018-01-31 | MONTH
            """)
    void from_one_time_to_another(String written, LocalDate from, LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(Period.between(from, to, precision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22/5                   | 2017-05-22 | 2017-05-22 | DAY
            20. oktober            | 2017-10-20 | 2017-10-20 | DAY
            uke 34                 | 2017-08-21 | 2017-08-27 | DAY
            30/8-1/9               | 2017-08-30 | 2017-09-01 | DAY
            25-26/10               | 2017-10-25 | 2017-10-26 | DAY
            Mai – 1. september     | 2017-05-01 | 2017-09-01 | MONTH
            September – 20. oktober | 2017-09-01 | 2017-10-20 | MONTH
            desember–januar        | 2017-12-01 | 2018-01-31 | MONTH
            desember–januar 2018   | 2017-12-01 | 2018-01-31 | MONTH
            30. desember – 2. januar | 2017-12-30 | 2018-01-02 | DAY
            22/5, 2/5              | 2017-05-02 | 2017-05-22 | DAY
            5. februar – februar   | 2017-02-05 | 2017-02-28 | MONTH
            1. desember 2017 - 31. januar | 2017-12-01 | 2018-01-31 | DAY
            """)
    void a_missing_year_comes_from_its_neighbour_or_from_the_sheet(
            String written, LocalDate from, LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(Period.between(from, to, precision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            innen 1. august           |            | 2017-08-01 | DAY
            Frist: 1.8.               |            | 2017-08-01 | DAY
            innan utgangen av 2023    |            | 2023-12-31 | YEAR
            by the end of 2023        |            | 2023-12-31 | YEAR
            før sommeren 2023         |            | 2023-05-31 | SEASON
            før jul                   |            | 2017-12-23 | DAY
            → 2025                    |            | 2025-12-31 | YEAR
            fra februar               | 2017-02-01 |            | MONTH
            frå hausten 2024          | 2024-09-01 |            | SEASON
            2021 →                    | 2021-01-01 |            | YEAR
            2020 ->                   | 2020-01-01 |            | YEAR
            2020 -                    | 2020-01-01 |            | YEAR
            2018 og utover            | 2018-01-01 |            | YEAR
            etter 2025                | 2026-01-01 |            | YEAR
            """)
    void one_end_may_be_open(
            String written, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(new Period(from, to, precision, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"årlig", "kvart år", "løpende", "fortløpande", "ongoing", "hele perioden", "2 ganger i året"})
    void some_things_come_again_or_never_end(String written) {
        assertThat(reader.read(written)).contains(new Period(null, null, null, true, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Ukentlig, WEEK", "hver måned, MONTH", "Månadleg, MONTH", "Kvartalsvis, QUARTER", "every quarter, QUARTER", "Halvårlig, HALF_YEAR", "to ganger i året, HALF_YEAR",
        "Årlig, YEAR", "årleg frå 2025, YEAR", "annethvert år, TWO_YEARS", "løpende,", "månedlig og årlig,", "hele perioden,"
    })
    void how_often_is_told_apart(String written, @Nullable Rhythm rhythm) {
        assertThat(reader.read(written)).map(Period::recurring).contains(true);
        assertThat(Rhythm.in(Tokens.of(written))).isEqualTo(rhythm);
    }

    @Test
    void what_is_said_of_how_often_is_read_again_as_the_same() {
        Period period = new Period(LocalDate.of(2025, 1, 1), null, Precision.YEAR, true, false);
        for (Language language : Language.values()) {
            for (Rhythm rhythm : Rhythm.values()) {
                String said = NorwegianDates.of(language).period(period, rhythm);
                assertThat(reader.read(said)).as(said).contains(period);
                assertThat(Rhythm.in(Tokens.of(said))).as(said).isEqualTo(rhythm);
            }
        }
        assertThat(NorwegianDates.of(Language.NB).period(new Period(null, null, null, true, false), Rhythm.QUARTER)).isEqualTo("kvartalsvis");
    }

    @ParameterizedTest
    @CsvSource({
        "før sommerferien 2025, , 2025-06-30, MONTH", "etter sommarferien 2025, 2025-08-01, , MONTH", "fellesferien 2025, 2025-07-01, 2025-07-31, MONTH",
        "etter påske 2025, 2025-04-22, , DAY", "før påske 2025, , 2025-04-16, DAY", "romjula 2025, 2025-12-27, 2025-12-30, DAY", "til pinse 2025, , 2025-06-09, DAY",
        "før sankthans 2025, , 2025-06-23, DAY"
    })
    void holidays_are_days_of_the_calendar(String written, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision) {
        assertThat(reader.read(written)).contains(new Period(from, to, precision, false, false));
    }

    @Test
    void what_comes_again_may_have_dates_too() {
        assertThat(reader.read("årlig fra 2018"))
                .contains(new Period(LocalDate.of(2018, 1, 1), null, Precision.YEAR, true, false));
        assertThat(reader.read("2018–2020, årlig")).map(Period::recurring).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "-", "snarest", "ikke satt", "ikkje avklart", "TBD", "Må avklares"})
    void what_is_not_settled_is_understood_as_that(String written) {
        assertThat(reader.read(written)).contains(Period.unsettled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. 2022", "2022?", "2022 (foreløpig)", "tidlig i 2022", "2022 eller senere"})
    void a_year_with_a_doubt(String written) {
        assertThat(reader.read(written)).contains(year(2022).asTentative());
    }

    @Test
    void the_eighth_of_december_or_before() {
        LocalDate day = LocalDate.of(2017, 12, 8);

        assertThat(reader.read("8. desember (eller før)"))
                .contains(Period.between(day, day, Precision.DAY).asTentative());
    }

    @Test
    void a_list_with_a_gap_keeps_its_parts() {
        assertThat(reader.look(Tokens.of("2018, 2020")))
                .isEqualTo(new PeriodReader.Reading.Understood(
                        Period.between(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31), Precision.YEAR),
                        List.of(year(2018), year(2020)),
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2", "32. mai", "29.02.2018", "5. kvartal 2021", "uke 53 2021", "31.13.2017", "13/2017"})
    void a_date_that_no_calendar_has_is_said_to_be_one(String written) {
        assertThat(reader.look(Tokens.of(written))).isInstanceOf(PeriodReader.Reading.NoSuchDate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "12", "500 000", "2020-2018", "hvert 3. år", "etter avtale", "fra", "innen", "og", "i perioden",
        "Fra februar -> GJENNOMFØRING", "99999999999999999999", "2018 2019"
    })
    void anything_else_is_not_understood(String written) {
        assertThat(reader.read(written)).isEqualTo(Optional.empty());
    }

    private static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
}
