package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number seen through the format codes people have in their sheets. */
class ANumberFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "General | 1234567 | 1234567",
        "General | 0.1 | 0,1",
        "General | 1e25 | 1E+25",
        "@ | 2018 | 2018",
        "0 | 2.5 | 3",
        "0.00 | 2.5 | 2,50",
        "0.## | 2.5 | 2,5",
        "0.## | 2 | 2",
        "#,##0 | 1234567 | 1 234 567",
        "#,##0 | 999 | 999",
        "#,##0 | 0 | 0",
        "#,##0.00 | -1234.5 | -1 234,50",
        "#\\ ##0 | 12345 | 12 345",
        "000 00 000 | 77012345 | 770 12 345",
        "0000 | 12 | 0012",
        "0% | 0.5 | 50 %",
        "0 % | 0.5 | 50 %",
        "0.0% | 0.125 | 12,5 %",
        "#,##0 \"kr\" | 250000 | 250 000 kr",
        "\"kr\" #,##0.00 | 250000 | kr 250 000,00",
        "\"kr\" #,##0 | -250000 | -kr 250 000",
        "[$kr-414] #,##0 | 250000 | kr 250 000",
        "#,##0\\ [$kr-414];[Red]-#,##0\\ [$kr-414] | 250000 | 250 000 kr",
        "_-* #,##0.00 \"kr\"_-;\\-* #,##0.00 \"kr\"_- | 1500 | 1 500,00 kr",
        "0.0,,\" mill.\" | 1500000 | 1,5 mill.",
        "#,##0, | 1500000 | 1 500",
        "0.00E+00 | 1500 | 1500",
        "# ?/? | 0.5 | 0,5",
        ";;; | 7 | 7"
    })
    void dresses_a_number(String code, double value, String seen) {
        Dress dress = FormatCode.read(code, false);
        assertThat(dress.show(value)).isEqualTo(seen);
        assertThat(dress.kind()).isEqualTo(CellKind.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dd.mm.yyyy | 44409 | 01.08.2021",
        "m/d/yy | 44409 | 01.08.2021",
        "d. mmmm yyyy | 44409 | 01.08.2021",
        "[$-414]d. mmmm yyyy;@ | 44409 | 01.08.2021",
        "d/m | 44409 | 01.08.2021",
        "dddd | 44409 | 01.08.2021",
        "mmm.yy | 44683 | mai 2022",
        "mm/yyyy | 44683 | mai 2022",
        "yyyy | 44683 | 2022",
        "\"uke\" d mmm | 44683 | 02.05.2022",
        "dd.mm.yyyy hh:mm | 44409.520833333 | 01.08.2021 12:30",
        "dd.mm.yyyy\\ hh:mm:ss | 44409.5 | 01.08.2021 12:00:00",
        "hh:mm | 0.5 | 12:00",
        "h:mm AM/PM | 0.75 | 18:00",
        "mm:ss | 0.5 | 12:00:00",
        "[h]:mm | 1.5 | 36:00",
        "[hh]:mm:ss | 1.5 | 36:00:00",
        "dd.mm.yyyy | 1 | 01.01.1900",
        "dd.mm.yyyy | 59 | 28.02.1900",
        "dd.mm.yyyy | 61 | 01.03.1900"
    })
    void dresses_a_date(String code, double value, String seen) {
        Dress dress = FormatCode.read(code, false);
        assertThat(dress.show(value)).isEqualTo(seen);
        assertThat(dress.kind()).isEqualTo(CellKind.DATE);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1", "3000000, 3000000"})
    void shows_a_number_that_can_be_no_date_as_it_is(double value, String seen) {
        assertThat(FormatCode.read("dd.mm.yyyy", false).show(value)).isEqualTo(seen);
    }
}
