package no.samspill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Identities;
import no.samspill.people.Identity;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Guest;
import no.samspill.testing.OpenServerTest;
import no.samspill.testing.Outside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a real OpenID provider outside. */
@OpenServerTest
@ExtendWith(OutputCaptureExtension.class)
class OthersWhoVouchTest {
    /** A JSON Web Token (RFC 7519): two objects that begin with a brace, in base64, with a point between. Chance makes three letters of it, not this. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.eyJ");

    private static final Author TEST = Author.system("test", Through.SYSTEM);
    /** Made up: no such person. */
    private static final String PID = "47906701517";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Identities identities;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient sql;

    private PersonId kari = new PersonId(UUID.randomUUID());
    private String subject = "";

    @BeforeEach
    void kari_is_entered_and_everybody_is_forgiven() {
        kari = people.enter("Kari", TEST);
        subject = "sub-" + UUID.randomUUID();
        sql.sql("delete from pace_bucket").update();
    }

    @Test
    void who_has_tied_herself_to_them_comes_in_by_them_afterwards() {
        assertThat(ties(signedIn(kari)).body()).contains("ID-porten er knyttet til deg");
        assertThat(identities.of(kari)).extracting(Identity::subject).containsExactly(subject);
        vouchesFor(subject, "idporten-loa-high");
        var arrived = new Guest(port).get("/logg-inn/hos/idporten");
        assertThat(arrived.uri().getPath()).isEqualTo("/arbeid");
        assertThat(arrived.body()).contains("Kari");
    }

    @Test
    void we_ask_by_code_with_pkce_state_nonce_and_level() {
        Map<String, String> asked = query(new Guest(port).asks("GET", "/oauth2/authorization/idporten", Map.of(), Map.of()).headers().firstValue("Location").orElseThrow());
        assertThat(asked).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256").containsEntry("acr_values", "idporten-loa-substantial")
                .containsEntry("redirect_uri", "http://localhost:" + port + "/login/oauth2/code/idporten");
        assertThat(asked.get("code_challenge")).hasSizeGreaterThan(40);
        assertThat(asked.get("state")).hasSizeGreaterThan(20);
        assertThat(asked.get("nonce")).hasSizeGreaterThan(20);
        assertThat(asked.get("scope")).isEqualTo("openid");
    }

    @Test
    void somebody_nobody_has_tied_is_turned_away_even_with_an_address_we_know() {
        String email = "kari" + UUID.randomUUID() + "@example.no";
        people.giveEmail(kari, EmailAddress.of(email).orElseThrow(), TEST);
        Outside.provider().enqueueCallback(callback("idporten", subject, Map.of("acr", "idporten-loa-high", "email", email, "email_verified", true)));
        Guest guest = new Guest(port);
        assertThat(guest.get("/logg-inn/hos/idporten").body()).contains("Vi kjenner deg ikke igjen");
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
        assertThat(identities.of(kari)).isEmpty();
    }

    @Test
    void the_same_subject_of_another_provider_is_somebody_else() {
        ties(signedIn(kari));
        Outside.provider().enqueueCallback(callback("ansatt", subject, Map.of()));
        assertThat(new Guest(port).get("/logg-inn/hos/ansatt").body()).contains("Vi kjenner deg ikke igjen");
    }

    @Test
    void an_identity_that_is_tied_to_one_person_is_not_tied_to_another() {
        ties(signedIn(kari));
        PersonId ola = people.enter("Ola", TEST);
        var answer = ties(signedIn(ola));
        assertThat(answer.body()).contains("hører til en annen");
        assertThat(identities.of(ola)).isEmpty();
        assertThat(identities.of(kari)).hasSize(1);
    }

    @Test
    void what_is_untied_leads_in_no_more() {
        Guest guest = signedIn(kari);
        ties(guest);
        guest.fillIn("/arbeid/meg", "/arbeid/meg/andre/idporten", Map.of());
        vouchesFor(subject, "idporten-loa-high");
        assertThat(new Guest(port).get("/logg-inn/hos/idporten").body()).contains("Vi kjenner deg ikke igjen");
    }

    @Test
    void nobody_is_tied_without_having_pressed_the_button_for_it() {
        Guest guest = signedIn(kari);
        vouchesFor(subject, "idporten-loa-high");
        guest.get("/logg-inn/hos/idporten");
        assertThat(identities.of(kari)).isEmpty();
    }

    @Test
    void a_national_identity_number_is_neither_kept_nor_logged(CapturedOutput output) {
        Guest guest = signedIn(kari);
        Outside.provider().enqueueCallback(callback("idporten", subject, Map.of("acr", "idporten-loa-high", "pid", PID, "birthdate", "1967-10-07")));
        guest.fillIn("/arbeid/meg", "/arbeid/meg/andre/idporten", Map.of());
        assertThat(guest.get("/logg-inn/hos/idporten").uri().getPath()).isEqualTo("/arbeid/meg");
        assertThat(identities.of(kari)).hasSize(1);
        assertThat(sql.sql("select encode(attribute_bytes, 'escape') from spring_session_attributes").query(String.class).list()).noneMatch(kept -> kept.contains(PID) || TOKEN.matcher(kept).find());
        for (String table : sql.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'").query(String.class).list()) {
            assertThat(sql.sql("select count(*) from " + table + " t where t::text like ?").param("%" + PID + "%").query(Integer.class).single()).as(table).isZero();
        }
        assertThat(output.getAll().lines().filter(line -> !line.contains("mock.oauth2"))).noneMatch(line -> line.contains(PID));
    }

    @Test
    void the_session_is_another_one_afterwards() {
        ties(signedIn(kari));
        Guest guest = new Guest(port);
        guest.get("/logg-inn");
        var before = guest.cookies().stream().map(cookie -> cookie.getValue()).toList();
        vouchesFor(subject, "idporten-loa-high");
        guest.get("/logg-inn/hos/idporten");
        assertThat(guest.cookies()).extracting(cookie -> cookie.getValue()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void who_leaves_is_out_there_too_and_nobody_is_tied_to_them_any_more() {
        ties(signedIn(kari));
        vouchesFor(subject, "idporten-loa-high");
        Guest guest = new Guest(port);
        guest.get("/logg-inn/hos/idporten");
        people.leave(kari, TEST);
        assertThat(sql.sql("select count(*) from spring_session where principal_name = ?").param(kari.toString()).query(Integer.class).single()).isZero();
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
        vouchesFor(subject, "idporten-loa-high");
        assertThat(new Guest(port).get("/logg-inn/hos/idporten").body()).contains("Vi kjenner deg ikke igjen");
    }

    @Test
    void signing_out_leads_on_to_signing_out_there() {
        ties(signedIn(kari));
        vouchesFor(subject, "idporten-loa-high");
        Guest guest = new Guest(port);
        guest.get("/logg-inn/hos/idporten");
        String page = guest.fillIn("/arbeid", "/logg-ut", Map.of()).body();
        assertThat(page).contains("Du er logget ut av Samspill", Outside.provider().endSessionEndpointUrl("idporten").toString() + "?client_id=samspill", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + port + "%2F");
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void one_that_does_not_answer_keeps_nobody_from_the_other_ways() {
        assertThat(new Guest(port).get("/logg-inn/hos/borte").body()).contains("svarer ikke nå", "Få en lenke på e-post");
        assertThat(new Guest(port).get("/logg-inn/hos/ingen").statusCode()).isEqualTo(404);
    }

    @Test
    void cancelling_there_leads_back_with_a_word() {
        Guest guest = new Guest(port);
        String state = query(begins(guest)).get("state");
        assertThat(guest.get("/login/oauth2/code/idporten?error=access_denied&state=" + state).body()).contains("Innloggingen ble avbrutt");
    }

    /** What is wrong with the token: words to claims that are not as they should be. */
    static List<Map<String, Object>> wrongs() {
        return List.of(
                Map.of("nonce", "en-annen"),
                Map.of("acr", "idporten-loa-low"),
                Map.of("acr", "none"),
                Map.of("iss", "https://evil.example"),
                Map.of("aud", "en-annen"),
                Map.of("exp", Instant.now().minus(Duration.ofHours(2)).getEpochSecond()),
                Map.of("signed", "ansatt"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void a_token_that_does_not_hold_lets_nobody_in(Map<String, Object> wrong) {
        ties(signedIn(kari));
        Guest guest = new Guest(port);
        Map<String, String> asked = query(begins(guest));
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", subject, "aud", "samspill", "iss", Outside.provider().issuerUrl("idporten").toString(), "acr", "idporten-loa-high", "nonce", asked.get("nonce"),
                "iat", Instant.now().getEpochSecond(), "exp", Instant.now().plus(Duration.ofMinutes(5)).getEpochSecond()));
        claims.putAll(wrong);
        Object signer = claims.remove("signed");
        answersWith(claims, signer == null ? "idporten" : signer.toString());
        var answer = guest.get("/login/oauth2/code/idporten?code=x&state=" + asked.get("state"));
        assertThat(answer.body()).contains("Innloggingen ble ikke godkjent");
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
    }

    @Test
    void the_same_made_right_lets_her_in() {
        ties(signedIn(kari));
        Guest guest = new Guest(port);
        Map<String, String> asked = query(begins(guest));
        answersWith(new HashMap<>(Map.of(
                "sub", subject, "aud", "samspill", "iss", Outside.provider().issuerUrl("idporten").toString(), "acr", "idporten-loa-high", "nonce", asked.get("nonce"),
                "iat", Instant.now().getEpochSecond(), "exp", Instant.now().plus(Duration.ofMinutes(5)).getEpochSecond())), "idporten");
        String callback = "/login/oauth2/code/idporten?code=x&state=" + asked.get("state");
        assertThat(guest.get(callback).uri().getPath()).isEqualTo("/arbeid");
        assertThat(new Guest(port).get(callback).body()).as("replayed by somebody else").contains("Innloggingen ble ikke godkjent");
        assertThat(guest.get(callback).body()).as("replayed").contains("Innloggingen ble ikke godkjent");
    }

    @Test
    void an_answer_to_what_was_not_asked_lets_nobody_in() {
        Guest guest = new Guest(port);
        begins(guest);
        assertThat(guest.get("/login/oauth2/code/idporten?code=x&state=gjettet").body()).contains("Innloggingen ble ikke godkjent");
        assertThat(guest.get("/arbeid").uri().getPath()).isEqualTo("/logg-inn");
    }

    private String begins(Guest guest) {
        return guest.asks("GET", "/oauth2/authorization/idporten", Map.of(), Map.of()).headers().firstValue("Location").orElseThrow();
    }

    /** What the provider's token endpoint says next. */
    private static void answersWith(Map<String, Object> claims, String signer) {
        boolean old = ((Number) claims.remove("exp")).longValue() < Instant.now().getEpochSecond();
        String token = Outside.provider().getConfig().getTokenProvider().jwt(claims, old ? Duration.ofHours(-2) : Duration.ofMinutes(5), signer).serialize();
        Outside.says("{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":300,\"id_token\":\"" + token + "\"}");
    }

    private HttpResponse<String> ties(Guest guest) {
        assertThat(guest.fillIn("/arbeid/meg", "/arbeid/meg/andre/idporten", Map.of()).body()).contains("/logg-inn/hos/idporten");
        vouchesFor(subject, "idporten-loa-high");
        return guest.get("/logg-inn/hos/idporten");
    }

    private static void vouchesFor(String subject, String level) {
        Outside.provider().enqueueCallback(callback("idporten", subject, Map.of("acr", level)));
    }

    private static DefaultOAuth2TokenCallback callback(String issuer, String subject, Map<String, Object> claims) {
        return new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of("samspill"), claims, 300);
    }

    private Guest signedIn(PersonId person) {
        Guest guest = new Guest(port);
        guest.signsIn(links.make(person));
        return guest;
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
