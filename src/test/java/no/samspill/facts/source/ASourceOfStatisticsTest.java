package no.samspill.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.facts.Figure;
import no.samspill.facts.NewValue;
import no.samspill.facts.Term;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Note;
import no.samspill.facts.cube.Role;
import no.samspill.facts.cube.Sign;
import no.samspill.facts.source.Trouble.Kind;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source is asked for what was chosen, and its answer is held to the question, whichever way it is asked and however it behaves. */
class ASourceOfStatisticsTest {
    private static final StatisticsServer SERVER = new StatisticsServer();
    private static final HttpClient CLIENT = Wire.client();

    private static final Query QUERY = new Query("07459", "Befolkning", "no", null, List.of(
            Selection.of("Region", Role.GEO, List.of("5402", "5503")), Selection.of("ContentsCode", Role.METRIC, List.of("Personer")),
            new Selection("Tid", Role.TIME, null, null, null, List.of(), "2020")));

    @AfterAll
    static void stop() {
        SERVER.close();
        CLIENT.close();
    }

    @BeforeEach
    void well() {
        SERVER.mood = StatisticsServer.Mood.WELL;
        SERVER.asked.clear();
    }

    private static Statistics ask(Api api) {
        Agency agency = SERVER.agency(api);
        return Statistics.of(agency, new Wire(CLIENT, agency, Duration.ofMillis(700)));
    }

    private static <T> T got(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<T>) answer).it();
    }

    private static Trouble not(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Not.class);
        return ((Answer.Not<?>) answer).trouble();
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_table_and_says_what_it_can_be_asked_for(Api api) {
        assertThat(got(ask(api).find("befolkning & alder", "no"))).singleElement().satisfies(table -> assertThat(table.id()).isEqualTo("07459"));
        assertThat(SERVER.asked.getFirst()).contains("query=befolkning%20%26%20alder");
        StatTable table = got(ask(api).table("07459", "no"));
        assertThat(table.outline().dimensions()).extracting(each -> each.role()).containsExactly(Role.GEO, Role.OTHER, Role.METRIC, Role.TIME);
        assertThat(table.of(table.outline().dimensions().get(1)).leavable()).isTrue();
        assertThat(table.of(table.outline().dimensions().get(0)).leavable()).isFalse();
    }

    @Test
    void tells_its_own_list_of_the_municipalities_there_are_its_limits_and_its_terms() {
        Statistics source = ask(Api.PXWEB_2);
        assertThat(got(source.table("07459", "no")).ways().get("Region").lists()).extracting(CodeList::id).containsExactly("agg_KommGjeldende");
        CodeList list = got(source.list("agg_KommGjeldende", "no"));
        assertThat(list.sums()).isTrue();
        assertThat(list.values()).extracting(each -> Slice.municipality(each.code()).orElseThrow()).containsExactly("5503", "5510");
        Allowance allowance = got(source.allowance());
        assertThat(allowance.cells()).isEqualTo(800_000);
        assertThat(allowance.window()).isEqualTo(Duration.ofMinutes(1));
        assertThat(allowance.terms()).isEqualTo("CC BY 4.0");
    }

    @ParameterizedTest
    @EnumSource
    void gives_one_number_or_a_sign_for_each_place_and_time_with_what_must_be_said_about_them(Api api) {
        Cube cube = got(ask(api).fetch(QUERY));
        List<NewValue> values = Slice.of(QUERY, cube).orElseThrow().of(cube);
        assertThat(values).containsExactly(
                new NewValue("5402", Term.year(2020), Figure.of(new BigDecimal("100")), null), new NewValue("5402", Term.year(2021), Figure.none(Sign.SUPPRESSED), null),
                new NewValue("5503", Term.year(2020), Figure.of(new BigDecimal("102")), null), new NewValue("5503", Term.year(2021), Figure.of(new BigDecimal("103")), null));
        assertThat(cube.outline().notes()).contains(new Note("Må leses.", true, null));
    }

    @Test
    void gives_what_a_share_is_of_beside_it() {
        Query share = new Query("07459", "Befolkning", "no", "Alle", List.of(
                new Selection("Region", Role.GEO, "agg_KommGjeldende", "Kommuner, gjeldende", null, List.of("K-5503"), null), Selection.of("ContentsCode", Role.METRIC, List.of("Personer", "Alle")), Selection.of("Tid", Role.TIME, List.of("2021"))));
        Cube cube = got(ask(Api.PXWEB_2).fetch(share));
        assertThat(SERVER.asked.getLast()).contains("\"codeList\":\"agg_KommGjeldende\"");
        assertThat(Slice.of(share, cube).orElseThrow().of(cube)).singleElement().satisfies(value -> {
            assertThat(value.place()).isEqualTo("5503");
            assertThat(value.figure()).isEqualTo(Figure.of(new BigDecimal("100")));
        });
        assertThat(Query.read(share.write())).isEqualTo(share);
    }

    @Test
    void gives_the_sum_of_what_was_chosen_together_and_says_so_where_a_part_of_it_is_withheld() {
        Query both = new Query("07459", "Befolkning", "no", null, List.of(
                Selection.of("Region", Role.GEO, List.of("5402", "5503")), Selection.of("Alder", Role.OTHER, List.of("015", "016")), Selection.of("ContentsCode", Role.METRIC, List.of("Personer")), Selection.of("Tid", Role.TIME, List.of("2021"))));
        Cube cube = got(ask(Api.PXWEB_2).fetch(both));
        assertThat(Slice.of(both, cube).orElseThrow().of(cube)).extracting(NewValue::figure).containsExactly(Figure.none(Sign.SUPPRESSED), Figure.of(new BigDecimal("205")));
    }

    @ParameterizedTest
    @CsvSource({"ERROR,DOWN", "WEB_PAGE,WEB_PAGE", "TOO_OFTEN,TOO_OFTEN", "SLOW,SLOW", "DRIPS,SLOW", "TRUNCATED,NO_CUBE", "DEFAULT_EXTRACT,OTHER_SELECTION", "ELSEWHERE,ELSEWHERE", "BABBLES,NO_CUBE"})
    void gives_nothing_when_it_misbehaves_and_we_say_how(StatisticsServer.Mood mood, Kind kind) {
        SERVER.mood = mood;
        Trouble trouble = not(ask(Api.PXWEB_2).fetch(QUERY));
        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.pause()).isEqualTo(mood == StatisticsServer.Mood.TOO_OFTEN ? Duration.ofSeconds(17) : null);
        for (Language language : Language.values()) {
            assertThat(trouble.in(Words.of(language))).doesNotContain("{").doesNotContain("source.trouble").hasSizeGreaterThan(30);
        }
    }

    @Test
    void is_followed_round_its_own_corner() {
        SERVER.mood = StatisticsServer.Mood.ROUND_THE_CORNER;
        assertThat(ask(Api.PXWEB_2).fetch(QUERY)).isInstanceOf(Answer.Got.class);
    }

    @Test
    void says_in_its_own_words_what_was_wrong_with_a_question() {
        Query wrong = new Query("07459", "Befolkning", "no", null, List.of(Selection.of("Region", Role.GEO, List.of("9999")), Selection.of("ContentsCode", Role.METRIC, List.of("Personer")), Selection.of("Tid", Role.TIME, List.of("2021"))));
        assertThat(not(ask(Api.PXWEB_2).fetch(wrong)).in(Words.of(Language.NB))).contains("is not a valid value code");
        assertThat(not(ask(Api.PXWEB_2).table("00000", "no")).kind()).isEqualTo(Kind.UNKNOWN_TABLE);
    }

    @Test
    void is_not_asked_while_it_is_off_nor_anybody_else_in_its_name() {
        Agency on = SERVER.agency(Api.PXWEB_2);
        Agency off = new Agency(1, on.name(), on.address(), on.api(), false, on.allowance());
        assertThat(not(new Wire(CLIENT, off, Duration.ofSeconds(1)).get(off.at("/config"))).kind()).isEqualTo(Kind.OFF);
        assertThat(not(new Wire(CLIENT, on, Duration.ofSeconds(1)).get(URI.create("http://localhost:9/"))).kind()).isEqualTo(Kind.ELSEWHERE);
        assertThat(SERVER.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://data.ssb.no/api", "https://127.0.0.1/api", "https://localhost:8443/", "http://localhost/api", "https://user:secret@data.ssb.no/", "https://data.ssb.no/api?x=1", "ftp://data.ssb.no/", "data.ssb.no",
        "https://", "file:///etc/passwd", "https://data.ssb.no/#a", "javascript:alert(1)", ""
    })
    void may_not_be_named_by_an_address_that_is_not_on_the_net_or_not_sealed(String typed) {
        assertThat(Address.named(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://data.ssb.no/api/pxwebapi/v2/", "https://statistikk.example:8443/v2", "http://127.0.0.1:8080/v2"})
    void may_be_named_by_others(String typed) {
        assertThat(Address.named(typed)).hasValueSatisfying(uri -> assertThat(uri.toString()).doesNotEndWith("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "[::1]", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "198.18.0.1", "240.0.0.1"})
    void never_leads_into_the_house(String host) throws Exception {
        assertThat(Address.leadsOut(host)).isFalse();
        Agency inside = new Agency(1, "Innenfor", URI.create("https://" + host), Api.PXWEB_2, true, Allowance.USUAL);
        assertThat(not(new Wire(CLIENT, inside, Duration.ofSeconds(1)).get(inside.at("/config"))).kind()).isIn(Kind.INSIDE, Kind.UNREACHABLE, Kind.SLOW);
    }

    @Test
    void leads_out_to_the_net() throws Exception {
        for (String host : Stream.of("8.8.8.8", "[2001:4860:4860::8888]").toList()) {
            assertThat(Address.leadsOut(host)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence_for_each_trouble_in_each_language(Kind kind) {
        for (Language language : Language.values()) {
            String said = new Trouble(kind, kind == Kind.NO_CUBE ? List.of("TRUNCATED") : List.of("3", "2"), null).in(Words.of(language));
            assertThat(said).doesNotContain("{").doesNotContain("source.trouble").hasSizeGreaterThan(30);
        }
    }
}
