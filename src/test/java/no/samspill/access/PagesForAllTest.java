package no.samspill.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import no.samspill.frame.Tidings;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.HideReason;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.Triage;
import no.samspill.kernel.Language;
import no.samspill.ledger.Reach;
import no.samspill.people.Role;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.AnotherServer;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.Guest;
import no.samspill.testing.Patience;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import no.samspill.testing.Statements;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is the same for all is made once and given to all, and to nobody else than those it is for; and never once it has become another. */
@ServerTest
class PagesForAllTest {
    private static final String PLAN = "/sor-troms/utviklingsplan";
    /** A cookie that we know nothing of: who brings it may be somebody, and gets a page of their own. */
    private static final Map<String, String> SOMEBODY = Map.of("Cookie", "ukjent=1");
    private static AnotherServer other;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    TestClock clock;

    private final HttpClient client = HttpClient.newHttpClient();
    private SorTroms demonstration;
    private PlanView plan;

    @BeforeAll
    static void start_the_other() {
        other = AnotherServer.start();
    }

    @AfterAll
    static void stop_it() {
        other.close();
    }

    @BeforeEach
    void both_hear_of_changes() throws InterruptedException {
        demonstration = SorTroms.in(server);
        plan = server.getBean(Plans.class).find("sor-troms", "utviklingsplan").orElseThrow();
        for (ApplicationContext each : List.of(server, other.context())) {
            Tidings tidings = each.getBean(Tidings.class);
            for (long end = System.nanoTime() + Patience.LASTS.toNanos(); tidings.latest(null).isEmpty() && System.nanoTime() < end;) {
                Thread.sleep(20);
            }
        }
    }

    @AfterEach
    void let_time_go_on() {
        clock.letGo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sor-troms", PLAN, PLAN + "?vis=tabell", PLAN + "?vis=tidslinje", PLAN + "?vis=ansvarlige", PLAN + "/tiltak/1", PLAN + "/prosess", PLAN + "/arshjul", PLAN + "/versjon",
        PLAN + "/versjon/1", PLAN + "/tall", PLAN + "/innspill/rapport", "/hjelp", "/personvern"})
    void is_kept_and_is_what_anybody_else_gets(String page) {
        HttpResponse<byte[]> first = quiet(page);
        HttpResponse<byte[]> again = get(port, page, Map.of());
        HttpResponse<byte[]> made = get(port, page, SOMEBODY);

        assertThat(text(again)).isEqualTo(text(first)).isEqualTo(text(made));
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).contains("public, max-age=0, must-revalidate");
        assertThat(made.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(guarding(again)).isEqualTo(guarding(made)).containsKey("content-security-policy").containsKey("x-content-type-options");
    }

    @Test
    void costs_the_database_nothing() {
        quiet(PLAN);
        assertThat(Statements.during(() -> get(port, PLAN, Map.of()))).isEmpty();
        assertThat(Statements.during(() -> get(port, PLAN, SOMEBODY))).isNotEmpty();
    }

    @Test
    void is_another_one_after_what_another_server_has_changed() {
        quiet(PLAN);
        String before = plan.measure(1).orElseThrow().title();
        String after = "Endret av en annen " + UUID.randomUUID();
        other.context().getBean(Plans.class).apply(plan.id(), List.of(Field.TITLE.put(plan.measure(1).orElseThrow().id(), before, after)), World.TEST, Reach.WHOLE);
        assertThat(until(PLAN, page -> page.contains(after))).doesNotContain(before);
        assertThat(until("/sor-troms/utviklingsplan/tiltak/1", page -> page.contains(after))).contains(after);
    }

    @Test
    void is_another_one_at_once_after_what_this_server_has_changed() {
        for (int time = 0; time < 5; time++) {
            quiet(PLAN);
            String before = server.getBean(Plans.class).get(plan.id()).measure(2).orElseThrow().title();
            String after = "Endret her " + UUID.randomUUID();
            server.getBean(Plans.class).apply(plan.id(), List.of(Field.TITLE.put(plan.measure(2).orElseThrow().id(), before, after)), World.TEST, Reach.WHOLE);
            assertThat(text(get(port, PLAN, Map.of()))).contains(after);
        }
    }

    @Test
    void is_another_one_after_what_was_changed_past_all_servers() {
        quiet("/sor-troms");
        JdbcClient.create(FreshDatabase.allPowerful()).sql("update organisation_name set name = 'Helt Andre Navn' where organisation = ?").param(plan.region().members().getFirst().id().value()).update();
        assertThat(until("/sor-troms", page -> page.contains("Helt Andre Navn"))).contains("Helt Andre Navn");
    }

    @Test
    void what_was_taken_away_elsewhere_is_gone() {
        Contribution said = contribution("Naboen min heter Ola");
        assertThat(until(PLAN + "/innspill/rapport", page -> page.contains("Naboen min heter Ola"))).contains("Naboen");
        quiet(PLAN + "/innspill/rapport");
        other.context().getBean(Triage.class).hide(plan, said.id(), HideReason.PERSONAL, null, World.TEST);
        assertThat(until(PLAN + "/innspill/rapport", page -> !page.contains("Naboen min heter Ola"))).doesNotContain("Naboen");
    }

    @Test
    void a_plan_that_is_no_longer_everybodys_is_not_there() {
        quiet(PLAN);
        other.context().getBean(Plans.class).show(plan.id(), false, World.TEST);
        try {
            assertThat(untilStatus(PLAN, 404)).isEqualTo(404);
            assertThat(untilStatus("/", 200)).isEqualTo(200);
            assertThat(until("/sor-troms", page -> !page.contains(plan.plan().title()))).doesNotContain(plan.plan().title());
        } finally {
            other.context().getBean(Plans.class).show(plan.id(), true, World.TEST);
        }
        assertThat(untilStatus(PLAN, 200)).isEqualTo(200);
    }

    @Test
    void each_language_has_its_own() {
        String bokmal = text(quiet(PLAN));
        String english = text(get(port, PLAN, Map.of("Cookie", "sprak=en")));
        assertThat(english).contains("<html lang=\"en\"").isNotEqualTo(bokmal);
        assertThat(text(get(port, PLAN, Map.of("Cookie", "sprak=en; bevis=abc")))).isEqualTo(english);
        assertThat(text(get(port, PLAN, Map.of()))).isEqualTo(bokmal);
        HttpResponse<byte[]> chosen = get(port, PLAN + "?sprak=en", Map.of());
        assertThat(chosen.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(text(get(port, PLAN, Map.of()))).isEqualTo(bokmal);
    }

    @Test
    void each_day_has_its_own() {
        clock.holdAtNoon();
        quiet(PLAN);
        clock.hold(clock.instant().plus(Duration.ofDays(1)));
        assertThat(Statements.during(() -> get(port, PLAN, Map.of()))).isNotEmpty();
    }

    @Test
    void who_is_signed_in_gets_theirs_and_nobody_else_does() {
        Guest secretary = demonstration.guest(Role.SECRETARIAT, port);
        String own = secretary.get(PLAN).body();
        assertThat(own).contains("/logg-ut");
        String nobodys = text(quiet(PLAN));
        assertThat(nobodys).doesNotContain("/logg-ut").doesNotContain("/arbeid" + PLAN);
        assertThat(secretary.get(PLAN).body()).contains("/logg-ut").contains("/arbeid" + PLAN);
        assertThat(secretary.get(PLAN).headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(text(get(port, PLAN, Map.of()))).isEqualTo(nobodys);
    }

    @Test
    void is_made_for_nobody_whoever_asks_first() {
        String page = PLAN + "?vis=tabell&a=" + UUID.randomUUID();
        Map<String, String> odd = Map.of("Cookie", "bevis=\"><script>; innom=x", "User-Agent", "odd<agent>", "X-Forwarded-Host", "elsewhere.no", "Accept", "application/json", "Accept-Language", "en");
        HttpResponse<byte[]> first = get(port, page, odd);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(text(get(port, page, Map.of()))).isEqualTo(text(first)).doesNotContain("odd<").doesNotContain("elsewhere.no").contains("<html lang=\"nb\"");
    }

    @Test
    void what_a_form_stands_on_or_something_was_just_said_on_is_each_ones_own() {
        HttpResponse<byte[]> form = get(port, PLAN + "/innspill", Map.of());
        assertThat(form.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        quiet(PLAN);
        Guest told = new Guest(port).with(new HttpCookie("beskjed", "x"));
        assertThat(told.get(PLAN).headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void who_has_it_is_told_so_until_it_is_another() {
        String tag = quiet(PLAN).headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        HttpResponse<byte[]> same = get(port, PLAN, Map.of("If-None-Match", "\"x\", " + tag));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).contains(tag);
        assertThat(get(port, PLAN, Map.of("If-None-Match", "W/" + tag)).statusCode()).isEqualTo(304);
        assertThat(get(port, PLAN, Map.of("If-None-Match", tag, "Accept-Encoding", "gzip")).statusCode()).isEqualTo(200);
        assertThat(get(other.port(), PLAN, Map.of("If-None-Match", tag)).statusCode()).as("another server has the same bytes").isEqualTo(304);
        String before = plan.measure(3).orElseThrow().title();
        server.getBean(Plans.class).apply(plan.id(), List.of(Field.TITLE.put(plan.measure(3).orElseThrow().id(), before, before + " igjen")), World.TEST, Reach.WHOLE);
        assertThat(get(port, PLAN, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(200);
    }

    @Test
    void packed_is_the_same_and_heads_alone_say_as_much() throws IOException {
        HttpResponse<byte[]> plain = quiet(PLAN);
        HttpResponse<byte[]> packed = get(port, PLAN, Map.of("Accept-Encoding", "br;q=0.1, gzip"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(get(port, PLAN, Map.of("Accept-Encoding", "gzip;q=0")).headers().firstValue("Content-Encoding")).isEmpty();
        HttpResponse<byte[]> head = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + PLAN)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(plain.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("ETag")).isEqualTo(plain.headers().firstValue("ETag"));
    }

    @Test
    void is_right_while_the_connection_that_listens_is_lost() {
        quiet(PLAN);
        JdbcClient all = JdbcClient.create(FreshDatabase.allPowerful());
        for (int time = 0; time < 2; time++) {
            String before = other.context().getBean(Plans.class).get(plan.id()).measure(4).orElseThrow().title();
            String after = "Uten nyheter " + UUID.randomUUID();
            all.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'samspill news'").query((row, at) -> true).list();
            other.context().getBean(Plans.class).apply(plan.id(), List.of(Field.TITLE.put(plan.measure(4).orElseThrow().id(), before, after)), World.TEST, Reach.WHOLE);
            assertThat(until(PLAN, page -> page.contains(after))).doesNotContain(before);
        }
    }

    private Contribution contribution(String words) {
        Contributions contributions = server.getBean(Contributions.class);
        UUID sending = UUID.randomUUID();
        contributions.take(plan, NewContribution.form(sending, words, null, true, Sender.nobody(Language.NB)), World.TEST);
        Contribution taken = contributions.shown(plan.id(), 1000).stream().filter(each -> each.words().equals(words)).findFirst().orElseGet(() -> contributions.some(plan.id(), 0, 1000).stream().filter(each -> words.equals(each.words())).findFirst().orElseThrow());
        server.getBean(Triage.class).show(plan, List.of(taken.id()), World.TEST);
        return taken;
    }

    /** The page when nothing moves any more: from then on it is kept. */
    private HttpResponse<byte[]> quiet(String page) {
        for (long end = System.nanoTime() + Patience.LASTS.toNanos(); System.nanoTime() < end;) {
            get(port, page, Map.of());
            if (Statements.during(() -> get(port, page, Map.of())).isEmpty()) {
                return get(port, page, Map.of());
            }
        }
        throw new AssertionError("never kept: " + page);
    }

    private String until(String page, Predicate<String> right) {
        String seen = text(get(port, page, Map.of()));
        for (long end = System.nanoTime() + SECONDS.toNanos(Patience.LASTS.toSeconds()); !right.test(seen) && System.nanoTime() < end;) {
            seen = text(get(port, page, Map.of()));
        }
        return seen;
    }

    private int untilStatus(String page, int right) {
        int seen = get(port, page, Map.of()).statusCode();
        for (long end = System.nanoTime() + Patience.LASTS.toNanos(); seen != right && System.nanoTime() < end;) {
            seen = get(port, page, Map.of()).statusCode();
        }
        return seen;
    }

    private HttpResponse<byte[]> get(int at, String page, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + at + page));
        headers.forEach(request::setHeader);
        return send(request);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that is said beside the page, but how long it holds and how it is packed. */
    private static Map<String, List<String>> guarding(HttpResponse<byte[]> answer) {
        Map<String, List<String>> said = new TreeMap<>(answer.headers().map());
        List.of("etag", "cache-control", "pragma", "expires", "vary", "date", "set-cookie").forEach(said::remove);
        return said;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
