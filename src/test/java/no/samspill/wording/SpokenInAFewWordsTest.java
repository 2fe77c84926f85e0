package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenInAFewWordsTest {

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);
    private final Spoken nb = new Spoken(Language.NB);
    private final Spoken nn = new Spoken(Language.NN);
    private final Spoken en = new Spoken(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gratangen koord.            | Gratangen, koordinator         | Gratangen, koordinator          | Gratangen, coordinator
            7 næringsansv               | 7 næringsansvarlige            | 7 næringsansvarlege             | 7 business developers
            hver næringsansv            | Hver næringsansvarlig          | Kvar næringsansvarleg           | Every business developer
            Hver kommune:næringsansv    | Næringsansvarlig i hver kommune | Næringsansvarleg i kvar kommune | Business developer in every municipality
            Hver kommune: plan          | Hver kommune: plan             | Kvar kommune: plan              | Every municipality: plan
            Alle kommuner               | Hver kommune                   | Kvar kommune                    | Every municipality
            3 kommuner                  | 3 kommuner                     | 3 kommunar                      | 3 municipalities
            dagl. leder                 | Daglig leder                   | Dagleg leiar                    | Manager
            Alle                        | Alle                           | Alle                            | Alle
            Alle parter                 | Partnerne, alle                | Partnerne, alle                 | Partnerne, all
            """)
    void parties(String written, String bokmaal, String nynorsk, String english) {
        Responsibility responsibility = wordings.responsibility(written).value();

        assertThat(nb.responsibility(responsibility)).containsExactly(plain(bokmaal));
        assertThat(nn.responsibility(responsibility)).containsExactly(plain(nynorsk));
        assertThat(en.responsibility(responsibility)).containsExactly(plain(english));
    }

    @ParameterizedTest
    @CsvSource({"Månedlig, månedlig, månadleg, monthly", "Kvartalsvis, kvartalsvis, kvartalsvis, quarterly", "Halvårlig, halvårlig, halvårleg, half-yearly", "Årlig, årlig, årleg, yearly",
        "Løpende, løpende, løpande, ongoing"})
    void how_often(String written, String bokmaal, String nynorsk, String english) {
        Schedule schedule = wordings.schedule(written).value();

        assertThat(nb.schedule(schedule)).containsExactly(plain(bokmaal));
        assertThat(nn.schedule(schedule)).containsExactly(plain(nynorsk));
        assertThat(en.schedule(schedule)).containsExactly(plain(english));
    }

    @Test
    void an_example_says_that_it_is_one() {
        assertThat(nb.responsibility(wordings.responsibility("Eks. Gratangen koord.").value()))
                .containsExactly(new Chip("Gratangen, koordinator", true, true));
        assertThat(nb.responsibility(wordings.responsibility("?").value())).containsExactly(new Chip("Ikke avklart", true, false));
    }

    @Test
    void schedules() {
        assertThat(nb.schedule(wordings.schedule("2018 - 2019").value())).containsExactly(plain("2018–2019"));
        assertThat(nb.schedule(wordings.schedule("ca. 2022").value())).containsExactly(new Chip("2022, ikke avklart", true, false));
        assertThat(nb.schedule(wordings.schedule("etter avtale").value())).isEmpty();
    }

    @Test
    void a_doubtful_value_says_so() {
        assertThat(nb.attractiveness(wordings.attractiveness("Bedrift/besøk?").value()))
                .containsExactly(plain("Bedrift"), new Chip("Besøk, ikke avklart", true, false));
    }

    @Test
    void money() {
        assertThat(nb.funding(wordings.funding("1 mill. kr per år").value())).containsExactly(plain("1 000 000 kr per år"));
        assertThat(nb.funding(wordings.funding("85 000,5 kr").value())).containsExactly(plain("85 000,50 kr"));
        assertThat(en.funding(wordings.funding("1 mill. kr per år").value())).containsExactly(plain("NOK 1,000,000 a year"));
        assertThat(nb.funding(wordings.funding("Regionrådet søkt 200 000 + egeninnsats 12,5 %").value()))
                .containsExactly(plain("Regionrådet: søkt 200 000 kr"), plain("egeninnsats: 12,5 %"));
        assertThat(nn.funding(wordings.funding("tilsagn 50 %").value())).containsExactly(plain("Tilsegn 50 %"));
    }

    @Test
    void states() {
        assertThat(nb.status(new Status("i gang", Status.State.UNDER_WAY, Health.UNKNOWN))).containsExactly(plain("Under arbeid"));
        assertThat(List.of(Status.State.values())).extracting(nn::state)
                .containsExactly("Ikkje starta", "Under arbeid", "Fullført", "På vent", "Stansa");
    }

    private static Chip plain(String text) {
        return new Chip(text.replaceAll("(?<=\\d) (?=\\d{3}|kr|%)|(?<=NOK) ", "\u00A0"), false, false);
    }
}
