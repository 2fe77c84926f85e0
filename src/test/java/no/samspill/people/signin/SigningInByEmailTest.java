package no.samspill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.Mailbox;
import no.samspill.testing.OpenServerTest;
import no.samspill.testing.Outside;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a real mail server outside. */
@OpenServerTest
class SigningInByEmailTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/logg-inn/lenke\\?token=\\S+)");

    private static final Pattern CODE = Pattern.compile("\\b([2-9A-Z]{4}-[2-9A-Z]{4})\\b");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient sql;

    private PersonId kari = new PersonId(UUID.randomUUID());
    private String email = "";

    @BeforeEach
    void kari_has_an_address_and_everybody_is_forgiven() {
        kari = people.enter("Kari", TEST);
        email = "kari" + UUID.randomUUID() + "@example.no";
        people.giveEmail(kari, EmailAddress.of(email).orElseThrow(), TEST);
        sql.sql("delete from pace_bucket").update();
    }

    @Test
    void the_letter_leads_in_and_proves_the_address() {
        Guest guest = asks(email.toUpperCase(Locale.ROOT));
        assertThat(sql.sql("select proven_at is null from person_email where person = ?").param(kari.value()).query(Boolean.class).single()).isTrue();
        assertThat(guest.signsIn(link(Outside.mailbox().letterTo(email))).uri().getPath()).isEqualTo("/arbeid");
        assertThat(sql.sql("select proven_at is null from person_email where person = ?").param(kari.value()).query(Boolean.class).single()).isFalse();
    }

    @Test
    void the_answer_is_the_same_whether_we_know_the_address_or_not() {
        var known = fills(new Guest(port), email);
        var unknown = fills(new Guest(port), "fremmed" + UUID.randomUUID() + "@example.no");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.uri()).isEqualTo(known.uri());
        assertThat(withoutTicket(unknown)).isEqualTo(withoutTicket(known));
        Outside.mailbox().letterTo(email);
        assertThat(Outside.mailbox().letters()).extracting(Mailbox::to).noneMatch(to -> to.startsWith("fremmed"));
    }

    @Test
    void the_link_begins_with_our_own_address_whatever_the_request_says() {
        Guest guest = new Guest(port).from(Map.of("X-Forwarded-Host", "evil.example"));
        fills(guest, email);
        assertThat(Mailbox.text(Outside.mailbox().letterTo(email))).contains("http://localhost:" + port + "/logg-inn/lenke").doesNotContain("evil.example");
    }

    @Test
    void a_letter_that_somebody_else_orders_leaves_the_one_before_as_it_is_and_a_new_address_puts_all_out() {
        Guest asked = asks(email);
        String first = link(Outside.mailbox().letterTo(email));
        Guest stranger = asks(email);
        String second = waitForOtherThan(first);
        assertThat(stranger.signsIn(first).uri().toString()).endsWith("lenke=brukt");
        assertThat(asked.signsIn(second).uri().toString()).endsWith("lenke=brukt");
        assertThat(asked.signsIn(first).uri().getPath()).isEqualTo("/arbeid");
        people.giveEmail(kari, EmailAddress.of("ny" + email).orElseThrow(), TEST);
        assertThat(stranger.signsIn(second).uri().toString()).endsWith("lenke=brukt");
    }

    @Test
    void the_link_opens_only_in_the_browser_that_asked_and_so_does_the_code() {
        Guest asked = asks(email);
        MimeMessage letter = Outside.mailbox().letterTo(email);
        Guest robot = new Guest(port);
        HttpResponse<String> opened = robot.get(link(letter));
        assertThat(opened.body()).contains("åpner bare i nettleseren der du ba om den").doesNotContain("action=\"/logg-inn/lenke\"");
        // Even one that makes up the form, and types the code.
        Map<String, String> ticket = Map.of("_csrf", Jsoup.parse(robot.get("/logg-inn").body()).select("input[name=_csrf]").first().val());
        assertThat(robot.postBlindly("/logg-inn/lenke", with(ticket, "token", link(letter).replaceFirst(".*=", ""))).uri().toString()).endsWith("lenke=brukt");
        assertThat(robot.postBlindly("/logg-inn/lenke", with(ticket, "kode", code(letter))).uri().toString()).endsWith("kode=feil");
        assertThat(robot.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");

        HttpResponse<String> wrong = types(asked, "2222-2222");
        assertThat(wrong.body()).contains("Koden virker ikke");
        assertThat(types(asked, " " + code(letter).toLowerCase(Locale.ROOT).replace("-", " ")).uri().getPath()).isEqualTo("/arbeid");
        assertThat(sql.sql("select count(*) from one_time_tokens where username like ?").param(kari + "%").query(Integer.class).single()).isZero();
    }

    @Test
    void nobody_gets_to_guess_a_code() {
        Guest attacker = asks(email);
        int tries = Limits.CODES.times();
        IntStream.range(0, tries).forEach(guess -> assertThat(types(attacker, "222" + guess).uri().toString()).endsWith("kode=feil"));
        assertThat(types(attacker, code(Outside.mailbox().letterTo(email))).statusCode()).isEqualTo(429);
    }

    @Test
    void strangers_who_order_letters_without_end_neither_flood_the_owner_nor_lock_them_out() {
        Guest owner = asks(email);
        owner.signsIn(link(Outside.mailbox().letterTo(email)));
        owner.postBlindly("/logg-ut", Map.of());
        int answered = 0;
        for (int from = 0; from < 40; from++) {
            Guest stranger = new Guest(port).from(Map.of("X-Forwarded-For", "198.51.100." + from));
            answered += fills(stranger, email).statusCode() == 200 ? 1 : 0;
        }
        // The one before was no known browser either.
        assertThat(answered).isEqualTo(Limits.LETTERS_TO_ONE.times() - 1);
        var refused = fills(new Guest(port), email);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(fills(owner, email).uri().getPath()).isEqualTo("/logg-inn/sendt");
        MimeMessage newest = Outside.mailbox().letterTo(email, letter -> owner.signsIn(link(letter)).uri().getPath().equals("/arbeid"));
        assertThat(newest).isNotNull();
    }

    @Test
    void who_has_left_gets_no_letter() {
        people.leave(kari, TEST);
        asks(email);
        PersonId ola = people.enter("Ola", TEST);
        String other = "ola" + UUID.randomUUID() + "@example.no";
        people.giveEmail(ola, EmailAddress.of(other).orElseThrow(), TEST);
        asks(other);
        Outside.mailbox().letterTo(other);
        assertThat(Outside.mailbox().letters()).extracting(Mailbox::to).doesNotContain(email);
    }

    @Test
    void something_that_is_no_address_stays_in_its_field() {
        for (String typed : List.of("kari", "kari@example.no\r\nBcc: alle@example.no", "\"><script>@example.no", "a@b.no,c@d.no")) {
            var answer = fills(new Guest(port), typed);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Skriv e-postadressen slik").doesNotContain("<script>@");
        }
        assertThat(fills(new Guest(port), "").body()).contains("Skriv e-postadressen");
    }

    @Test
    void asking_too_often_for_one_address_is_met_with_a_wait_and_what_was_typed_stays() {
        Guest guest = new Guest(port);
        IntStream.range(0, Limits.LETTERS_OF_ONE_ASKER.times()).forEach(time -> assertThat(fills(guest, email).statusCode()).isEqualTo(200));
        assertThat(fills(new Guest(port).from(Map.of("X-Forwarded-For", "192.0.2.77")), email).statusCode()).isEqualTo(200);
        var refused = fills(new Guest(port), email);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 3600L);
        assertThat(refused.body()).contains("value=\"" + email + "\"", "Du har prøvd mange ganger");
    }

    @Test
    void asking_too_often_from_one_address_stops_that_one_alone() {
        Guest busy = new Guest(port).from(Map.of("X-Forwarded-For", "192.0.2.1"));
        IntStream.range(0, Limits.LETTERS_FROM_ONE.times()).forEach(time -> fills(busy, "a" + time + "@example.no"));
        assertThat(fills(busy, "b@example.no").statusCode()).isEqualTo(429);
        assertThat(fills(new Guest(port).from(Map.of("X-Forwarded-For", "192.0.2.2")), "b@example.no").statusCode()).isEqualTo(200);
    }

    @Test
    void ten_thousand_guesses_lead_nowhere_and_leave_nothing_behind() {
        Guest guest = new Guest(port);
        guest.get("/logg-inn/lenke?token=x");
        int sessions = sql.sql("select count(*) from spring_session").query(Integer.class).single();
        Map<Integer, Long> answers = IntStream.range(0, 10_000)
                .parallel()
                .mapToObj(guess -> guest.postBlindly("/logg-inn/lenke", Map.of("token", UUID.randomUUID().toString())).statusCode())
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        var last = guest.postBlindly("/logg-inn/lenke", Map.of("token", "x"));
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
        assertThat(last.body()).contains("Det går litt for fort");
        assertThat(answers.keySet()).containsOnly(403, 429);
        assertThat(answers.get(429)).isGreaterThan(9_500);
        assertThat(sql.sql("select count(*) from spring_session").query(Integer.class).single()).isEqualTo(sessions);
        assertThat(sql.sql("select count(*) from pace_bucket").query(Integer.class).single()).isLessThan(5);
    }

    @Test
    void behind_tls_the_cookie_is_for_tls_alone() {
        String link = links.make(kari);
        var page = new Guest(port).from(Map.of("X-Forwarded-Proto", "https")).get(link);
        String proof = page.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(proof).startsWith("bevis=").contains("Secure", "HttpOnly", "SameSite=Lax");
        var form = Jsoup.parse(page.body()).select("form[action=/logg-inn/lenke] input").stream().collect(Collectors.toMap(input -> input.attr("name"), input -> input.val()));
        var arrived = new Guest(port).asks("POST", "/logg-inn/lenke", Map.of("X-Forwarded-Proto", "https", "Cookie", proof.split(";")[0]), form);
        assertThat(arrived.headers().allValues("Set-Cookie").stream().map(set -> set.split("=")[0])).contains("SESSION", "innom");
        assertThat(arrived.headers().allValues("Set-Cookie")).allSatisfy(set -> assertThat(set).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(new Guest(port).get("/logg-inn").headers().allValues("Set-Cookie")).isNotEmpty().noneMatch(set -> set.contains("Secure"));
    }

    private Guest asks(String address) {
        Guest guest = new Guest(port);
        assertThat(fills(guest, address).uri().getPath()).isEqualTo("/logg-inn/sendt");
        return guest;
    }

    private static HttpResponse<String> fills(Guest guest, String address) {
        return guest.fillIn("/logg-inn", "/logg-inn/e-post", Map.of("email", address));
    }

    private static HttpResponse<String> types(Guest guest, String code) {
        return guest.fillIn("/logg-inn/sendt", "/logg-inn/lenke", Map.of("kode", code));
    }

    /** The proof that a form is ours is another in every answer. */
    private static String withoutTicket(HttpResponse<String> answer) {
        return answer.body().replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String code(MimeMessage letter) {
        Matcher code = CODE.matcher(Mailbox.text(letter));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String waitForOtherThan(String first) {
        return link(Outside.mailbox().letterTo(email, letter -> !link(letter).equals(first)));
    }

    private static String link(MimeMessage letter) {
        Matcher link = LINK.matcher(Mailbox.text(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
