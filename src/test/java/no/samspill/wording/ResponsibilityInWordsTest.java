package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.wording.KnownParties.Kind;
import no.samspill.wording.KnownParties.KnownParty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityInWordsTest {

    private static final Party EVERY_MUNICIPALITY = new Party(Party.MUNICIPALITY, null, true, null);

    private final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    @Nested
    class OneParty {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Harstad                  | Harstad
                Harstad kommune          | Harstad
                Kåfjord                  | Kåfjord
                Gáivuotna                | Kåfjord
                Skånland                 | Skånland
                Regionrådet              | Regionrådet
                Rådet                    | Regionrådet
                fylkeskommunen           | Fylkeskommunen
                Troms fylkeskommune      | Troms fylkeskommune
                Innovasjon Norge         | Innovasjon Norge
                KMD                      | Kommunal- og moderniseringsdepartementet
                NAV Harstad              | NAV Harstad
                Visit Harstad            | Visit Harstad
                Harstad næringsforening  | Harstad næringsforening
                Statsforvalteren i Nordland | Statsforvalteren i Nordland
                Kunnskapsdepartementet   | Kunnskapsdepartementet
                """)
        void is_known_by_its_name(String written, String organisation) {
            assertThat(parties(written)).containsExactly(organisation(organisation));
            assertThat(doubts(written)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Gratangen koord.         | Gratangen      | COORDINATOR
                Gratangen, koordinator   | Gratangen      | COORDINATOR
                Gratangen (koord.)       | Gratangen      | COORDINATOR
                Harstad – koordinator    | Harstad        | COORDINATOR
                Koordinator: Harstad     | Harstad        | COORDINATOR
                Rådet v/ dagleg leiar    | Regionrådet    | MANAGER
                Regionrådet ved daglig leder | Regionrådet | MANAGER
                Ibestad (leder)          | Ibestad        | CHAIR
                Ordfører i Harstad       | Harstad        | MAYOR
                Harstad kommune v/ rådmann | Harstad      | CHIEF_EXECUTIVE
                Harstad næringsutvikler  | Harstad        | BUSINESS_DEVELOPER
                dagl. leder              |                | MANAGER
                prosjektled.             |                | PROJECT_MANAGER
                """)
        void may_have_a_role(String written, @Nullable String organisation, String role) {
            assertThat(parties(written)).containsExactly(new Party(organisation, role, false, null));
            assertThat(doubts(written)).isEmpty();
        }

        @Test
        void keeps_a_role_we_do_not_know_in_its_own_words() {
            assertThat(parties("Hver kommune: plan")).containsExactly(new Party(Party.MUNICIPALITY, "plan", true, null));
            assertThat(parties("Hver kommune: plan og næring"))
                    .containsExactly(new Party(Party.MUNICIPALITY, "plan og næring", true, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hver kommune", "Kvar kommune", "Alle kommuner", "Kommunane", "kommunene i Sør-Troms", "every municipality"})
        void every_municipality(String written) {
            assertThat(parties(written)).containsExactly(EVERY_MUNICIPALITY);
        }

        @Test
        void every_one_of_a_role_and_so_many_of_it() {
            assertThat(parties("hver næringsansv")).containsExactly(new Party(null, "BUSINESS_DEVELOPER", true, null));
            assertThat(parties("7 næringsansvarlige")).containsExactly(new Party(null, "BUSINESS_DEVELOPER", false, 7));
            assertThat(parties("Næringsansvarlig i hver kommune"))
                    .containsExactly(new Party(Party.MUNICIPALITY, "BUSINESS_DEVELOPER", true, null));
            assertThat(parties("tre kommuner")).containsExactly(new Party(Party.MUNICIPALITY, null, false, 3));
        }
    }

    @Nested
    class SeveralParties {

        @ParameterizedTest
        @ValueSource(strings = {
            "Harstad, Kvæfjord", "Harstad og Kvæfjord", "Harstad + Kvæfjord", "Harstad/Kvæfjord", "Harstad & Kvæfjord", "Harstad; Kvæfjord",
            "Harstad\nKvæfjord", "- Harstad\n- Kvæfjord", "Harstad i samarbeid med Kvæfjord", "Harstad kommune Kvæfjord kommune",
            "Kommunene Harstad og Kvæfjord", "Harstad og Kvæfjord kommuner"
        })
        void are_parted_by_what_people_part_them_with(String written) {
            assertThat(parties(written)).containsExactly(organisation("Harstad"), organisation("Kvæfjord"));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "Nore og Uvdal", "Møre og Romsdal", "Nærings- og fiskeridepartementet", "Lag og foreninger", "Evje og Hornnes"
        })
        void a_name_is_not_parted_at_its_own_og(String written) {
            assertThat(parties(written)).containsExactly(organisation(written));
        }

        @ParameterizedTest
        @ValueSource(strings = {
            "Landbruk og miljø i Harstad kommune", "Kultur og idrett i Kvæfjord", "plan & byggesak i kommunen", "Helse, omsorg og velferd i Salangen kommune",
            "Oppvekst, kultur, idrett og frivillighet i Ibestad kommune", "Teknisk drift og eiendom i hver kommune"
        })
        void a_department_is_one_whatever_stands_between_its_words(String written) {
            assertThat(parties(written)).hasSize(1);
            assertThat(doubts(written)).hasSizeLessThanOrEqualTo(1);
            assertThat(parties(written + " + Regionrådet")).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Kari Nordmann og Harstad kommune              | 2
                Skolen, foreninga og lag i Harstad kommune    | 2
                Landbruk og ordføreren i Harstad              | 2
                Visit Harstad og Kultur i Harstad kommune     | 2
                Landbruk og miljø i Harstad og Kvæfjord kommune | 2
                """)
        void others_beside_a_department_stay_others(String written, int many) {
            assertThat(parties(written)).hasSize(many);
        }

        @Test
        void the_sample_s_own() {
            assertThat(parties("Regionrådet + 7 næringsansv"))
                    .containsExactly(organisation("Regionrådet"), new Party(null, "BUSINESS_DEVELOPER", false, 7));
            assertThat(parties("Rrådet + hver næringsansv"))
                    .containsExactly(organisation("Regionrådet"), new Party(null, "BUSINESS_DEVELOPER", true, null));
            assertThat(parties("Kommunane i samarbeid med fylkeskommunen"))
                    .containsExactly(EVERY_MUNICIPALITY, organisation("Fylkeskommunen"));
        }

        @Test
        void two_roles_in_a_row_are_two() {
            assertThat(parties("Gratangen koord. næringsansv"))
                    .containsExactly(new Party("Gratangen", "COORDINATOR", false, null), new Party(null, "BUSINESS_DEVELOPER", false, null));
        }

        @Test
        void a_role_in_the_plural_is_held_in_each() {
            assertThat(parties("Ordførerne i Harstad og Kvæfjord"))
                    .containsExactly(new Party("Harstad", "MAYOR", false, null), new Party("Kvæfjord", "MAYOR", false, null));
        }
    }

    @Nested
    class Marked {

        @Test
        void as_an_example_it_is_tentative_too() {
            Responsibility example = wordings.responsibility("Eks. Gratangen koord.").value();

            assertThat(example.example()).isTrue();
            assertThat(example.tentative()).isTrue();
            assertThat(example.parties()).containsExactly(new Party("Gratangen", "COORDINATOR", false, null));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Regionrådet?", "Regionrådet (?)", "evt. Regionrådet", "Regionrådet m.fl."})
        void with_a_doubt_it_is_tentative(String written) {
            assertThat(wordings.responsibility(written).value().tentative()).isTrue();
            assertThat(parties(written)).containsExactly(organisation("Regionrådet"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"?", "Ikke avklart", "må avklares", "TBD"})
        void as_open_it_names_no_one(String written) {
            assertThat(wordings.responsibility(written).value())
                    .isEqualTo(new Responsibility(written, List.of(), true, false));
            assertThat(doubts(written)).isEmpty();
        }
    }

    @Nested
    class Unknown {

        @ParameterizedTest
        @ValueSource(strings = {"Kari Nordmann", "Harstad Vekst AS", "Plan og næring", "Karl", "time", "Trond"})
        void is_kept_as_written_and_asked_about(String written) {
            assertThat(parties(written)).containsExactly(organisation(written));
            assertThat(doubts(written)).extracting(Doubt::code).containsExactly("unknown-party");
        }

        @ParameterizedTest
        @CsvSource({"KD, Kommunedirektøren, Kunnskapsdepartementet", "RM, Rådmannen, Rådmannsutvalget", "FM, Statsforvalteren, Fylkesmannen"})
        void is_asked_about_where_it_is_short_for_one_thing_in_a_ministry_and_another_in_a_municipality(String written, String one, String other) {
            assertThat(doubts("Harstad + " + written)).extracting(Doubt::code).containsExactly("party-ambiguous");
            List<String> suggestions = doubts("Harstad + " + written).getFirst().suggestions();
            assertThat(suggestions).containsExactly("Harstad + " + one, "Harstad + " + other);
            assertThat(suggestions).allSatisfy(suggestion -> assertThat(doubts(suggestion)).isEmpty());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Harsted                 | Harstad
                Eks. Gratangn koord.    | Eks. Gratangen koord.
                Regionrådet + Harsted   | Regionrådet + Harstad
                Ordfører i Harsted      | Ordfører i Harstad
                """)
        void is_answered_with_the_nearest_known_name(String written, String suggestion) {
            assertThat(doubts(written).getFirst().suggestions()).containsExactly(suggestion);
        }

        @Test
        void an_abbreviation_of_two_names_is_not_guessed() {
            assertThat(doubts("Kvæ").getFirst().suggestions()).containsExactly("Kvæfjord", "Kvænangen");
        }

        @Test
        void a_text_too_long_for_a_responsibility_is_not_searched() {
            assertThat(doubts("vi må snakke sammen ".repeat(100))).extracting(Doubt::code).containsExactly("responsibility-too-long");
        }
    }

    @Nested
    class AgainstTheRegionsOwnOrganisations {

        private final Wordings own = new Wordings(
                new KnownParties(List.of(
                        new KnownParty("Sør-Troms regionråd", Kind.REGIONAL_COUNCIL, List.of()),
                        new KnownParty("Kvæfjord", Kind.MUNICIPALITY, List.of()),
                        new KnownParty("Kultur og oppvekst", Kind.OTHER, List.of("KO")),
                        new KnownParty("Kunnskapsparken Nord", Kind.BUSINESS, List.of("KPN")))),
                2017);

        @Test
        void the_regional_council_is_its_own() {
            assertThat(own.responsibility("Rrådet").value().parties()).containsExactly(organisation("Sør-Troms regionråd"));
        }

        @Test
        void an_abbreviation_needs_no_note_when_only_one_of_them_fits() {
            assertThat(own.responsibility("Eks Kvæfj").doubts()).isEmpty();
            assertThat(own.responsibility("Kvæ").value().parties()).containsExactly(organisation("Kvæfjord"));
        }

        @Test
        void an_abbreviation_guessed_from_all_of_norway_is_said() {
            assertThat(doubts("Eks Kvæfj og Skånland"))
                    .containsExactly(new Doubt(Severity.NOTE, "party-guessed", List.of("Kvæfj", "Kvæfjord"), List.of()));
        }

        @Test
        void names_hold_together_and_aliases_lead_to_them() {
            assertThat(own.responsibility("Kultur og oppvekst + KPN").value().parties())
                    .containsExactly(organisation("Kultur og oppvekst"), organisation("Kunnskapsparken Nord"));
        }
    }

    private List<Party> parties(String written) {
        return wordings.responsibility(written).value().parties();
    }

    private List<Doubt> doubts(String written) {
        return wordings.responsibility(written).doubts();
    }

    private static Party organisation(String name) {
        return new Party(name, null, false, null);
    }
}
