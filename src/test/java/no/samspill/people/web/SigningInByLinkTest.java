package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class SigningInByLinkTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient sql;

    private final String slug = "r" + UUID.randomUUID();
    private final String otherSlug = "r" + UUID.randomUUID();
    private PersonId secretary = new PersonId(UUID.randomUUID());
    private PersonId administrator = new PersonId(UUID.randomUUID());

    @BeforeEach
    void a_secretary_of_one_of_two_regions_and_an_administrator() {
        OrganisationId council = ((Founding.Founded) organisations.found("Regionrådet", slug, List.of(), TEST)).council();
        organisations.found("Et annet regionråd", otherSlug, List.of(), TEST);
        secretary = people.enter("Kari", TEST);
        people.makeSecretariat(secretary, council, TEST);
        administrator = people.enter("Ola", TEST);
        people.makeAdministrator(administrator, TEST);
    }

    @Test
    void the_link_leads_to_the_workspace() {
        Guest guest = new Guest(port);
        var arrived = guest.signsIn(links.make(secretary));
        assertThat(arrived.uri().getPath()).isEqualTo("/arbeid");
        assertThat(arrived.statusCode()).isEqualTo(200);
    }

    @Test
    void opening_the_link_does_not_spend_it() {
        String link = links.make(secretary);
        new Guest(port).get(link);
        new Guest(port).get(link);
        assertThat(new Guest(port).signsIn(link).uri().getPath()).isEqualTo("/arbeid");
    }

    @Test
    void the_link_works_once() {
        String link = links.make(secretary);
        new Guest(port).signsIn(link);
        var again = new Guest(port).signsIn(link);
        assertThat(again.uri().toString()).endsWith("/logg-inn?lenke=brukt");
        assertThat(again.body()).contains("Lenken virker ikke");
    }

    @Test
    void nobody_signs_in_by_what_the_database_keeps_of_it() {
        String token = links.make(secretary).replaceFirst(".*token=", "");
        List<String> kept = sql.sql("select token_value from one_time_tokens").query(String.class).list();
        assertThat(kept).isNotEmpty().doesNotContain(token);
        kept.forEach(value -> assertThat(new Guest(port).signsIn("/logg-inn/lenke?token=" + value).uri().toString()).endsWith("lenke=brukt"));
    }

    @Test
    void a_link_that_is_too_old_or_made_up_works_not_at_all() {
        String link = links.make(secretary);
        sql.sql("update one_time_tokens set expires_at = expires_at - interval '25 hours'").update();
        assertThat(new Guest(port).signsIn(link).uri().toString()).endsWith("lenke=brukt");
        assertThat(new Guest(port).signsIn("/logg-inn/lenke?token=" + UUID.randomUUID()).uri().toString()).endsWith("lenke=brukt");
        assertThat(new Guest(port).signsIn("/logg-inn/lenke?token=%22%3E%3Cscript%3E").uri().toString()).endsWith("lenke=brukt");
    }

    @Test
    void nobody_gets_a_link_by_asking_for_it() {
        Guest guest = new Guest(port);
        guest.get("/logg-inn/lenke?token=x");
        int before = tokens();
        guest.postBlindly("/ott/generate", Map.of("username", secretary.toString()));
        assertThat(tokens()).isEqualTo(before);
    }

    @Test
    void a_session_known_before_is_another_one_afterwards() {
        Guest guest = new Guest(port);
        String link = links.make(secretary);
        guest.get(link);
        List<String> before = guest.cookies().stream().map(HttpCookie::getValue).toList();
        guest.signsIn(link);
        assertThat(guest.cookies()).isNotEmpty().extracting(HttpCookie::getValue).doesNotContainAnyElementsOf(before);
        assertThat(guest.cookies()).allMatch(HttpCookie::isHttpOnly);
    }

    @Test
    void a_link_pressed_by_many_at_once_lets_one_in() {
        String link = links.make(secretary);
        List<Guest> many = Stream.generate(() -> new Guest(port)).limit(12).toList();
        many.forEach(guest -> guest.get(link));
        long in = many.parallelStream().map(guest -> guest.signsIn(link)).filter(answer -> answer.uri().getPath().equals("/arbeid")).count();
        assertThat(in).isEqualTo(1);
    }

    @Test
    void only_the_newest_link_works() {
        String first = links.make(secretary);
        String second = links.make(secretary);
        assertThat(new Guest(port).signsIn(first).uri().toString()).endsWith("lenke=brukt");
        assertThat(new Guest(port).signsIn(second).uri().getPath()).isEqualTo("/arbeid");
    }

    @Test
    void an_address_elsewhere_is_never_where_a_person_lands() {
        for (String there : List.of("?continue=https://evil.example", "?targetUrl=https://evil.example", "?redirect=//evil.example", "?spring-security-redirect=//evil.example")) {
            Guest guest = new Guest(port);
            guest.get("/logg-inn" + there);
            assertThat(guest.signsIn(links.make(secretary)).uri().getHost()).isEqualTo("localhost");
        }
    }

    @Test
    void signing_out_ends_the_session_itself() {
        Guest guest = signedIn(secretary);
        HttpCookie session = guest.cookies().stream().filter(cookie -> cookie.getName().equals("SESSION")).findFirst().orElseThrow();
        guest.fillIn("/arbeid", "/logg-ut", Map.of());
        assertThat(sql.sql("select count(*) from spring_session where principal_name = ?").param(secretary.toString()).query(Integer.class).single()).isZero();
        assertThat(new Guest(port).with(session).get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void what_was_typed_when_the_session_had_run_out_is_there_again_after_signing_in() {
        Guest guest = signedIn(administrator);
        sql.sql("delete from spring_session").update();
        var refused = guest.from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate")).postBlindly("/styring/ny-person", Map.of("name", "Åse <Utsi>", "role", "ADMINISTRATOR", "_csrf", "gammel"));
        assertThat(refused.uri().toString()).endsWith("/logg-inn?ventet");
        assertThat(refused.body()).contains("Det du skrev, er tatt vare på");
        var back = guest.signsIn(links.make(administrator));
        assertThat(back.uri().getPath()).isEqualTo("/logg-inn/tilbake");
        assertThat(back.body()).contains("Åse &lt;Utsi&gt;");
        assertThat(guest.fillIn("/logg-inn/tilbake", "/styring/ny-person", Map.of()).uri().getPath()).startsWith("/styring/folk/");
        assertThat(people.list()).extracting(Person::name).contains("Åse <Utsi>");
    }

    @Test
    void what_was_typed_on_a_page_from_before_one_signed_in_anew_is_handed_back_to_be_saved() {
        Guest guest = signedIn(administrator);
        guest.signsIn(links.make(administrator));
        guest.from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        var handed = guest.postBlindly("/styring/ny-person", Map.of("name", "Máret Eira", "role", "ADMINISTRATOR", "_csrf", "gammel"));
        assertThat(handed.uri().getPath()).isEqualTo("/logg-inn/tilbake");
        assertThat(handed.body()).contains("Máret Eira").doesNotContain("legge dem ved igjen");
        guest.fillIn("/logg-inn/tilbake", "/styring/ny-person", Map.of());
        assertThat(people.list()).extracting(Person::name).contains("Máret Eira");
    }

    @Test
    void of_a_form_with_files_the_words_are_handed_back_and_the_files_are_chosen_anew() {
        Guest guest = signedIn(administrator);
        guest.signsIn(links.make(administrator));
        guest.from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        String body = "--x\r\nContent-Disposition: form-data; name=\"words\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVi har lyst ut stillingen\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"bilde.png\"\r\nContent-Type: image/png\r\n\r\n\u0001\u0002\r\n--x--\r\n";
        var handed = guest.postBlindly("/arbeid/" + slug + "/plan/status/1", "multipart/form-data; boundary=x", body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(handed.uri().getPath()).isEqualTo("/logg-inn/tilbake");
        assertThat(handed.body()).contains("Vi har lyst ut stillingen", "legge dem ved igjen");
    }

    @Test
    void nothing_is_kept_for_who_was_never_signed_in() {
        int before = sessions();
        Guest stranger = new Guest(port).from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        assertThat(stranger.postBlindly("/styring/ny-person", Map.of("name", "x".repeat(30_000))).statusCode()).isEqualTo(403);
        Guest liar = new Guest(port).from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate")).with(new HttpCookie("innom", "9999999999.eA.eA"));
        assertThat(liar.postBlindly("/styring/ny-person", Map.of("name", "x")).statusCode()).isEqualTo(403);
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void only_some_of_what_one_person_typed_is_kept_at_a_time() {
        Guest guest = signedIn(administrator);
        sql.sql("delete from spring_session").update();
        guest.from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate"));
        for (int each = 0; each < 10; each++) {
            HttpCookie been = guest.cookies().stream().filter(cookie -> cookie.getName().equals("innom")).findFirst().orElseThrow();
            Guest again = new Guest(port).from(Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate")).with(been);
            assertThat(again.postBlindly("/styring/ny-person", Map.of("name", "x")).uri().toString()).endsWith("ventet");
        }
        assertThat(guest.postBlindly("/styring/ny-person", Map.of("name", "x")).statusCode()).isEqualTo(403);
        assertThat(sessions()).isEqualTo(10);
    }

    @Test
    void a_session_begins_when_somebody_signs_in_and_not_before() {
        int before = sessions();
        Guest guest = new Guest(port);
        guest.get("/logg-inn");
        guest.get("/arbeid/" + slug + "/ny-plan?" + "x".repeat(5_000));
        guest.get("/finnes-ikke");
        assertThat(guest.fillIn("/logg-inn", "/logg-inn/e-post", Map.of("email", "ingen@eksempel.no")).uri().getPath()).isEqualTo("/logg-inn/sendt");
        assertThat(sessions()).isEqualTo(before);
        guest.signsIn(links.make(secretary));
        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void a_page_that_another_wrote_into_the_cookie_is_not_where_a_person_lands() {
        for (String there : List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/arbeid\r\nX: y", "")) {
            Guest guest = new Guest(port);
            guest.with(new HttpCookie("videre", java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(there.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            var arrived = guest.signsIn(links.make(secretary));
            assertThat(arrived.uri().getHost()).isEqualTo("localhost");
            assertThat(arrived.uri().getPath()).isEqualTo("/arbeid");
        }
    }

    @Test
    void a_form_from_another_site_is_not_taken_for_what_somebody_typed() {
        for (Map<String, String> whence : List.of(Map.<String, String>of(), Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Origin", "https://evil.example"), Map.of("Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "cors"))) {
            Guest guest = new Guest(port).from(whence);
            assertThat(guest.postBlindly("/styring/ny-person", Map.of("name", "Ond")).statusCode()).isEqualTo(403);
            assertThat(guest.signsIn(links.make(administrator)).uri().getPath()).isEqualTo("/arbeid");
        }
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_page_they_asked_for_afterwards() {
        Guest guest = new Guest(port);
        String asked = "/arbeid/" + slug + "/ny-plan";
        assertThat(guest.get(asked).uri().getPath()).isEqualTo("/logg-inn");
        assertThat(guest.signsIn(links.make(secretary)).uri().getPath()).isEqualTo(asked);
    }

    @Test
    void another_regions_workspace_looks_like_one_that_does_not_exist() {
        Guest guest = signedIn(secretary);
        var other = guest.get("/arbeid/" + otherSlug + "/ny-plan");
        var none = guest.get("/arbeid/ingen-slik/ny-plan");
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(alike(other.body())).isEqualTo(alike(none.body()));
    }

    @Test
    void only_an_administrator_sees_the_administration() {
        assertThat(signedIn(secretary).get("/styring").statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get("/styring").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(signedIn(administrator).get("/styring").statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_is_not_by_that_a_regions_secretariat() {
        assertThat(signedIn(administrator).get("/arbeid/" + slug + "/ny-plan").statusCode()).isEqualTo(404);
    }

    @Test
    void who_leaves_is_out_at_once() {
        Guest guest = signedIn(secretary);
        people.leave(secretary, TEST);
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(new Guest(port).signsIn("/logg-inn/lenke?token=" + UUID.randomUUID()).uri().toString()).endsWith("lenke=brukt");
    }

    @Test
    void a_form_that_does_not_come_from_us_is_refused() {
        assertThat(signedIn(secretary).postBlindly("/arbeid/" + slug + "/ny-plan", Map.of("title", "Ny plan")).statusCode()).isEqualTo(403);
        assertThat(new Guest(port).postBlindly("/logg-inn/lenke", Map.of("token", "x")).statusCode()).isEqualTo(403);
    }

    @Test
    void signing_out_closes_the_workspace() {
        Guest guest = signedIn(secretary);
        assertThat(guest.fillIn("/arbeid", "/logg-ut", Map.of()).statusCode()).isLessThan(500);
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void nothing_else_is_open_than_what_is_said_to_be() {
        assertThat(new Guest(port).postBlindly("/noe-helt-annet", Map.of()).statusCode()).isEqualTo(403);
        assertThat(signedIn(administrator).postBlindly("/noe-helt-annet", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void who_only_reads_is_not_remembered() {
        Guest guest = new Guest(port);
        assertThat(guest.get("/tilgjengelighet").statusCode()).isEqualTo(200);
        var missing = guest.get("/finnes-ikke/i-det-hele-tatt");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("/finnes-ikke/i-det-hele-tatt?sprak=nn");
        assertThat(guest.cookies()).isEmpty();
    }

    /** A page without the address that was asked for, and without the proof of its form. */
    private String alike(String page) {
        return page.replace(otherSlug, "ingen-slik").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private Guest signedIn(PersonId person) {
        Guest guest = new Guest(port);
        guest.signsIn(links.make(person));
        return guest;
    }

    private int sessions() {
        return sql.sql("select count(*) from spring_session").query(Integer.class).single();
    }

    private int tokens() {
        return sql.sql("select count(*) from one_time_tokens").query(Integer.class).single();
    }
}
