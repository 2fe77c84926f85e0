package no.samspill.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.facts.Cell;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.facts.Term;
import no.samspill.facts.cube.Sign;
import no.samspill.facts.source.StatisticsServer.Mood;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.Role;
import no.samspill.people.RoleHeld;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.post.Post;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Numbers that a source gives: switched on by one, chosen by another, and fetched from then on; what is there stands until something better has come. */
@ServerTest
class OfficialStatisticsTest {
    private static final StatisticsServer BANK = new StatisticsServer();

    @Autowired ApplicationContext server;
    @Autowired Facts facts;
    @Autowired Fetching fetching;
    @Autowired Agencies agencies;
    @Autowired Plans plans;
    @Autowired People people;
    @Autowired Post post;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    private Guest secretary;
    private Indicator indicator;
    private String page;

    @AfterAll
    static void close() {
        BANK.close();
    }

    @AfterEach
    void letGo() {
        clock.letGo();
    }

    @BeforeEach
    void ready() {
        SorTroms region = SorTroms.in(server);
        BANK.mood = Mood.WELL;
        BANK.calls = 3000;
        BANK.from = 100;
        BANK.asked.clear();
        IndicatorId id = IndicatorId.random();
        facts.add(view().id(), id, new Definition("Unge", "personer", NumberKind.COUNT, Direction.UP, 0, Often.YEAR, null, null, null, null, null, List.of(), List.of(), false, false, null), World.TEST, Reach.WHOLE);
        indicator = facts.find(view(), id).orElseThrow();
        page = "/arbeid" + view().address() + "/tall/" + indicator.number() + "/kilde";
        secretary = region.guest(Role.SECRETARIAT, port);
    }

    private PlanView view() {
        return plans.find("sor-troms", "utviklingsplan").orElseThrow();
    }

    private Agency on() {
        return agencies.list().stream().filter(Agency::on).findFirst().orElseGet(() -> {
            Agencies.Named named = agencies.name(null, "Prøvebyrået", BANK.address("/v2"), Api.PXWEB_2, true, UUID.randomUUID());
            Agency agency = ((Agencies.Named.Kept) named).agency();
            agencies.greet(agency);
            return agencies.find(agency.number()).orElseThrow();
        });
    }

    private Query query() {
        return new Query("07459", "Befolkning", "no", null, List.of(
                new Selection("Region", no.samspill.facts.cube.Role.GEO, "agg_KommGjeldende", "Kommuner, gjeldende", null, List.of("K-5503", "K-5510"), null),
                Selection.of("ContentsCode", no.samspill.facts.cube.Role.METRIC, List.of("Personer")), new Selection("Tid", no.samspill.facts.cube.Role.TIME, null, null, null, List.of(), "2019")));
    }

    private void chosen() {
        Agency agency = on();
        Fetching.Fetched fetched = ((Answer.Got<Fetching.Fetched>) fetching.look(agency, query())).it();
        assertThat(fetching.choose(view(), indicator, agency, query(), fetched, UUID.randomUUID(), Reach.WHOLE, World.TEST)).isTrue();
    }

    private Reckoned reckoned() {
        PlanView now = view();
        return facts.reckoned(now, facts.find(now, indicator.id()).orElseThrow(), Sight.NOW);
    }

    private String harstad(int year) {
        return reckoned().lines().stream().filter(line -> line.name().equals("Harstad")).findFirst().orElseThrow().at(Term.year(year)).map(Cell::figure)
                .map(figure -> figure.sign() == null ? figure.amount().toPlainString() : figure.sign().symbol()).orElseThrow();
    }

    private Asked asked() {
        return fetching.of(view(), indicator).orElseThrow();
    }

    @Test
    void none_are_fetched_before_an_administrator_has_named_the_source_and_only_by_an_address_that_leads_out() {
        Guest administrator = SorTroms.in(server).guest(Role.ADMINISTRATOR, port);
        assertThat(administrator.get("/styring").body()).contains("/styring/statistikk");
        assertThat(administrator.get("/styring/statistikk").statusCode()).isEqualTo(200);
        String proposed = administrator.get("/styring/statistikk/ny").body();
        assertThat(proposed.contains("value=\"https://data.ssb.no/api/pxwebapi/v2\"")).isEqualTo(agencies.list().isEmpty());
        String taken = agencies.list().isEmpty() ? on().name() : agencies.list().getFirst().name();
        BANK.asked.clear();
        for (String wrong : List.of("http://data.ssb.no/api", "https://localhost/api", "data.ssb.no", "")) {
            HttpResponse<String> answer = administrator.fillIn("/styring/statistikk/ny", "/styring/statistikk/ny", Map.of("navn", "Et annet", "adresse", wrong, "utgave", "PXWEB_2", "pa", "true"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("begynner med https", "Et annet");
        }
        assertThat(administrator.fillIn("/styring/statistikk/ny", "/styring/statistikk/ny", Map.of("navn", taken, "adresse", "https://a.example/v2", "utgave", "PXWEB_2")).statusCode()).isEqualTo(422);
        administrator.fillIn("/styring/statistikk/ny", "/styring/statistikk/ny", Map.of("navn", "Byrå " + UUID.randomUUID(), "adresse", BANK.address("/v2"), "utgave", "PXWEB_2", "pa", "true"));
        assertThat(administrator.get("/styring/statistikk").body()).contains("Slått på", BANK.address("/v2"));
        assertThat(BANK.asked).containsExactly("GET /v2/config ");
        assertThat(administrator.get("/styring/statistikk/99999").statusCode()).isEqualTo(404);
    }

    @Test
    void are_found_looked_at_and_taken_in_use_with_their_source_their_terms_and_what_must_be_said() {
        Agency agency = on();
        String search = secretary.get(page + "?kilde=" + agency.number() + "&ord=befolkning").body();
        String table = page + "/" + agency.number() + "/07459";
        assertThat(search).contains("href=\"" + table + "\"");
        assertThat(secretary.get(table).body()).contains("Slik kilden selv slår dem sammen: «Kommuner, gjeldende»", "fra og med");
        HttpResponse<String> nothing = secretary.fillIn(table, table, Map.of("teller", ""));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Velg en av verdiene for «innhold»");
        HttpResponse<String> looked = secretary.fillIn(table, table, Map.of("teller", "Personer", "fra", "2020"));
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).contains("Harstad (5503)", "vises ikke", "Må leses.", "CC BY 4.0", "Kilden har selv slått sammen kommunene").doesNotContain("Bør leses.");
        assertThat(reckoned().terms()).isEmpty();
        secretary.fillIn(table, table, Map.of("teller", "Personer", "fra", "2020", "bruk", "true"));
        assertThat(harstad(2020)).isEqualTo("100");
        assertThat(harstad(2021)).isEqualTo(Sign.SUPPRESSED.symbol());
        Delivery from = reckoned().from().orElseThrow();
        assertThat(from.way()).isEqualTo(Delivery.Way.OFFICIAL);
        assertThat(from.source().called()).isEqualTo(agency.name() + ", tabell 07459");
        assertThat(from.source().licence()).isEqualTo("CC BY 4.0");
        assertThat(from.source().notes()).isEqualTo("Kilden har selv slått sammen kommunene: «Kommuner, gjeldende».\nMå leses.");
        assertThat(secretary.get(page).body()).contains("Tallene hentes fra offisiell statistikk", "fra og med 2020", "Hent nå");
        assertThat(secretary.get("/" + view().address().substring(1) + "/tall/" + indicator.number()).body()).contains("CC BY 4.0", "Må leses.");
        secretary.fillIn(page, page, Map.of("handling", "slutt"));
        assertThat(fetching.of(view(), indicator)).isEmpty();
        assertThat(harstad(2020)).isEqualTo("100");
    }

    @Test
    void are_not_taken_in_where_the_source_gives_something_else() {
        Agency agency = on();
        String table = page + "/" + agency.number() + "/07459";
        secretary.get(table);
        BANK.mood = Mood.DEFAULT_EXTRACT;
        assertThat(secretary.fillIn(table, table, Map.of("teller", "Personer", "bruk", "true")).body()).contains("noe annet enn det vi spurte om");
        BANK.mood = Mood.WEB_PAGE;
        assertThat(secretary.fillIn(table, table, Map.of("teller", "Personer", "bruk", "true")).body()).contains("svarte med en nettside");
        assertThat(reckoned().terms()).isEmpty();
        assertThat(secretary.get(page + "/" + agency.number() + "/00000").statusCode()).isEqualTo(502);
        assertThat(secretary.get(page + "/999/07459").statusCode()).isEqualTo(404);
    }

    @Test
    void come_again_day_by_day_and_what_was_stays_when_they_change() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.hold(start);
        chosen();
        assertThat(harstad(2019)).isEqualTo("100");
        assertThat(fetching.fetchDue()).isZero();
        clock.hold(start.plus(Duration.ofHours(25)));
        assertThat(fetching.fetchDue()).isEqualTo(1);
        assertThat(reckoned().deliveries()).hasSize(1);
        BANK.from = 500;
        clock.hold(start.plus(Duration.ofHours(50)));
        assertThat(fetching.fetchDue()).isEqualTo(1);
        assertThat(harstad(2019)).isEqualTo("500");
        assertThat(reckoned().deliveries()).hasSize(2);
        assertThat(facts.past(view(), indicator, Term.year(2019)).stream().filter(value -> value.place().equals("5503"))).hasSize(2);
        fetching.stop(view(), indicator, Reach.WHOLE, World.TEST);
    }

    @Test
    void stand_while_the_source_is_silent_and_the_secretariat_is_told_once_after_a_week() {
        Person reader = people.in(view().region().id()).stream().filter(person -> person.roles().contains(RoleHeld.secretariat(view().region().id()))).findFirst().orElseThrow();
        people.giveEmail(reader.id(), EmailAddress.of("sekretariat-" + UUID.randomUUID() + "@example.org").orElseThrow(), World.TEST);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.hold(start);
        chosen();
        BANK.mood = Mood.ERROR;
        Instant now = start.plus(Duration.ofDays(1));
        for (int hour = 0; hour < 24 * 10; hour += 4) {
            clock.hold(now.plus(Duration.ofHours(hour)));
            fetching.fetchDue();
        }
        assertThat(harstad(2019)).isEqualTo("100");
        assertThat(asked().failingSince()).isEqualTo(now);
        assertThat(asked().tries()).isBetween(10, 30);
        assertThat(letters()).isEqualTo(1);
        assertThat(secretary.get(page).body()).contains("Kilden svarer ikke nå", "er nede (svarte 503)", "De står til kilden svarer igjen");
        assertThat(secretary.get(page.replace("/kilde", "")).body()).contains("er nede (svarte 503)", page);
        assertThat(secretary.get(page.replace("/arbeid", "").replace("/kilde", "")).body()).contains("Kilden har ikke svart siden");
        BANK.mood = Mood.WELL;
        clock.hold(now.plus(Duration.ofDays(12)));
        assertThat(fetching.fetchDue()).isEqualTo(1);
        assertThat(asked().failingSince()).isNull();
        assertThat(asked().told()).isNull();
        fetching.stop(view(), indicator, Reach.WHOLE, World.TEST);
    }

    private long letters() {
        return post.waiting().stream().filter(letter -> letter.letter().subject().contains("Nye tall for Unge kommer ikke") && letter.letter().text().contains(page)).count();
    }

    @Test
    void wait_as_long_as_the_source_asks_for_and_no_oftener_than_it_allows() {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.hold(start);
        chosen();
        BANK.mood = Mood.TOO_OFTEN;
        clock.hold(start.plus(Duration.ofDays(1)));
        fetching.fetchDue();
        assertThat(asked().nextTry()).isAfterOrEqualTo(start.plus(Duration.ofDays(1)).plusSeconds(17));
        fetching.stop(view(), indicator, Reach.WHOLE, World.TEST);
        BANK.mood = Mood.WELL;
        BANK.calls = 4;
        Agency slow = ((Agencies.Named.Kept) agencies.name(null, "Langsomt " + UUID.randomUUID(), BANK.address("/v2/"), Api.PXWEB_2, true, UUID.randomUUID())).agency();
        agencies.greet(slow);
        Agency told = agencies.find(slow.number()).orElseThrow();
        List<Answer<Fetching.Fetched>> answers = Stream.generate(() -> fetching.look(told, query())).limit(4).toList();
        assertThat(answers.stream().filter(Answer.Got.class::isInstance).count()).isLessThanOrEqualTo(2);
        assertThat(((Answer.Not<Fetching.Fetched>) answers.getLast()).trouble().kind()).isEqualTo(Trouble.Kind.PACE);
        agencies.name(slow.number(), slow.name(), BANK.address("/v2/"), Api.PXWEB_2, false, UUID.randomUUID());
        assertThat(((Answer.Not<Fetching.Fetched>) fetching.look(agencies.find(slow.number()).orElseThrow(), query())).trouble().kind()).isEqualTo(Trouble.Kind.OFF);
    }
}
