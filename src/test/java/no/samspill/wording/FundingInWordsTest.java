package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samspill.wording.Funding.Line;
import no.samspill.wording.Funding.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingInWordsTest {

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            250 000           | 250000
            250.000,-         | 250000
            kr 250 000        | 250000
            kr. 250 000,00    | 250000
            NOK 250,000       | 250000
            1,5 mill          | 1500000
            1,500 mill.       | 1500000
            2 MNOK            | 2000000
            500'              | 500000
            250k              | 250000
            50 tusen kroner   | 50000
            1 mrd             | 1000000000
            1 200 (tusen kr)  | 1200000
            3 x 50 000        | 150000
            2 × kr 10 000     | 20000
            200 000 + mva     | 200000
            200 000 kr eks. mva | 200000
            kr 1.250.000,50   | 1250000.5
            1000 000          | 1000000
            1000.000,-        | 1000000
            1.000.000,-       | 1000000
            2018 000 kr       | 2018000
            3 mill            | 3000000
            0                 | 0
            ingen             | 0
            """)
    void an_amount_in_kroner(String written, BigDecimal amount) {
        assertThat(lines(written)).containsExactly(kroner(null, amount));
        assertThat(lines(written).getFirst().amount()).hasToString(amount.toString());
        assertThat(doubts(written)).isEmpty();
    }

    @Test
    void an_amount_in_euro() {
        assertThat(lines("€ 10 000")).containsExactly(new Line(null, new BigDecimal("10000"), "EUR", null, null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 mill. kr per år", "kr 1 000 000 pr. år", "1 mill årleg", "NOK 1,000,000 a year"})
    void an_amount_for_each_year(String written) {
        assertThat(lines(written)).containsExactly(new Line(null, new BigDecimal("1000000"), "NOK", null, null, true));
    }

    @Test
    void a_share() {
        assertThat(lines("50 %")).containsExactly(share(null, "0.5"));
        assertThat(lines("50/50")).containsExactly(share(null, "0.5"), share(null, "0.5"));
        assertThat(lines("20 % stilling")).containsExactly(share("stilling", "0.2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            søkt 200 000            | APPLIED
            søknad om 200 000 kr    | APPLIED
            tilsagn 200 000 kr      | GRANTED
            Innvilget: kr 200 000,- | GRANTED
            applied for 200 000     | APPLIED
            """)
    void money_applied_for_and_money_granted(String written, State state) {
        assertThat(lines(written)).containsExactly(new Line(null, new BigDecimal("200000"), "NOK", null, state, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca 200 000", "200 000?", "inntil 200 000", "anslag: 200 000 kr"})
    void an_amount_with_a_doubt(String written) {
        assertThat(wordings.funding(written).value().tentative()).isTrue();
        assertThat(lines(written)).containsExactly(kroner(null, new BigDecimal("200000")));
    }

    @Test
    void who_pays_what() {
        assertThat(lines("Regionrådet 100 000 + kommunene 50 000"))
                .containsExactly(kroner("Regionrådet", new BigDecimal("100000")), kroner("kommunene", new BigDecimal("50000")));
        assertThat(lines("Innovasjon Norge 500 000 kr, egeninnsats 10 %"))
                .containsExactly(kroner("Innovasjon Norge", new BigDecimal("500000")), share("egeninnsats", "0.1"));
        assertThat(lines("Regionrådet, 100 000")).containsExactly(kroner("Regionrådet", new BigDecimal("100000")));
        assertThat(lines("50/50 regionrådet og kommunene"))
                .containsExactly(share("Regionrådet", "0.5"), share("kommunene", "0.5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Regionrådet               | Regionrådet
            Rrådet                    | Regionrådet
            Hver kommune: næringsansv | Hver kommune: næringsansv
            Hver kommune:næringsansv  | Hver kommune:næringsansv
            egeninnsats               | egeninnsats
            innenfor ramme            | innenfor ramme
            Næringsfond               | Næringsfond
            2 årsverk                 | 2 årsverk
            Troms fylkeskommune (RDA-midler) | Troms fylkeskommune (RDA-midler)
            """)
    void who_pays_and_not_how_much(String written, String party) {
        assertThat(lines(written)).containsExactly(new Line(party, null, null, null, null, false));
        assertThat(doubts(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 000-300 000 kr", "mellom 200 000 og 300 000", "200-300 000"})
    void of_two_amounts_the_higher_counts_and_is_tentative(String written) {
        Understood<Funding> funding = wordings.funding(written);

        assertThat(funding.value()).isEqualTo(new Funding(written, List.of(new Line(null, new BigDecimal("200000"), new BigDecimal("300000"), "NOK", null, null, false)), true));
        assertThat(funding.doubts()).extracting(Doubt::code).containsExactly("funding-range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100-200 000          | 100000  | 200000
            100 000 - 200 000 kr | 100000  | 200000
            50-100               | 50      | 100
            50–100 tusen         | 50000   | 100000
            1-2 mill             | 1000000 | 2000000
            500-2 000            | 500     | 2000
            900-1 mill           | 900000  | 1000000
            """)
    void the_lower_end_is_counted_as_the_higher_one_is(String written, @org.jspecify.annotations.Nullable BigDecimal least, BigDecimal amount) {
        assertThat(lines(written)).containsExactly(new Line(null, least, amount, "NOK", null, null, false));
        assertThat(wordings.funding(written).value().tentative()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234 567              | 1234567           | 1234 + 567
            1 00 000              | 100 000           | 1 + 00 000
            Harstad 1500 250 kr   | Harstad 1500250 kr | Harstad 1500 + 250 kr
            """)
    void two_numbers_with_nothing_between_are_asked_about_and_counted_by_nobody(String written, String one, String two) {
        assertThat(wordings.funding(written).value()).isEqualTo(new Funding(written, List.of(), true));
        assertThat(doubts(written)).containsExactly(new Doubt(Severity.QUESTION, "funding-side-by-side", List.of(written), List.of(one, two)));
    }

    @Test
    void two_amounts_in_kroner_side_by_side_are_asked_about_too() {
        assertThat(doubts("100 000 kr 50 000 kr")).extracting(Doubt::suggestions).containsExactly(List.of("100 000 kr + 50 000 kr"));
        assertThat(lines("100 000 kr + 50 000 kr")).hasSize(2);
    }

    @Test
    void a_clearer_amount_keeps_the_words_around_it() {
        assertThat(doubts("ca. 50")).extracting(Doubt::suggestions).containsExactly(List.of("ca. 50 kr", "ca. 50 tusen kr"));
        assertThat(doubts("Regionrådet 50 per år")).extracting(Doubt::suggestions)
                .containsExactly(List.of("Regionrådet 50 kr per år", "Regionrådet 50 tusen kr per år"));
    }

    @Test
    void a_small_number_may_be_thousands() {
        assertThat(doubts("250"))
                .containsExactly(new Doubt(Severity.QUESTION, "funding-unit-unclear", List.of("250"), List.of("250 kr", "250 tusen kr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"se eget vedlegg", "2018", "NB! Dette er kun eksempler", "1e9", "100.000.000.000.000.000.000.000"})
    void what_is_not_money_is_kept_and_noted(String written) {
        assertThat(lines(written)).isEmpty();
        assertThat(doubts(written)).extracting(Doubt::severity, Doubt::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.NOTE, "funding-not-understood"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "?", "ikke avklart"})
    void nothing_said_is_nothing_to_ask(String written) {
        assertThat(lines(written)).isEmpty();
        assertThat(doubts(written)).isEmpty();
    }

    private List<Line> lines(String written) {
        return wordings.funding(written).value().lines();
    }

    private List<Doubt> doubts(String written) {
        return wordings.funding(written).doubts();
    }

    private static Line kroner(@org.jspecify.annotations.Nullable String party, BigDecimal amount) {
        return new Line(party, amount, "NOK", null, null, false);
    }

    private static Line share(@org.jspecify.annotations.Nullable String party, String share) {
        return new Line(party, null, null, new BigDecimal(share), null, false);
    }
}
