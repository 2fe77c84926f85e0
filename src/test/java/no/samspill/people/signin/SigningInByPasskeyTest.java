package no.samspill.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.SignInLinks;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.Visitor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a device that Chromium pretends to have. */
@BrowserTest
class SigningInByPasskeyTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient sql;

    private PersonId kari = new PersonId(UUID.randomUUID());

    @BeforeEach
    void kari_is_entered() {
        kari = people.enter("Kari", TEST);
    }

    @Test
    void a_key_made_on_ones_own_page_leads_in_until_it_is_removed(Visitor visitor) {
        Page page = signedIn(visitor);
        givesADevice(page);
        page.navigate(at("/arbeid/meg"));
        press(page, "Lag en passnøkkel");
        assertThat(page.getByText("Skriv hva nøkkelen skal hete")).isVisible();
        page.getByLabel("Hva skal nøkkelen hete?").fill("Jobbmaskinen <b>");
        press(page, "Lag en passnøkkel");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Jobbmaskinen <b>"))).isVisible();

        signsOut(page);
        page.navigate(at("/logg-inn"));
        String before = session(page);
        press(page, "Logg inn med passnøkkel");
        assertThat(page).hasURL(Pattern.compile(".*/arbeid$"));
        assertThat(page.content()).contains("Kari");
        assertThat(session(page)).isNotNull().isNotEqualTo(before);

        page.navigate(at("/arbeid/meg"));
        press(page, "Fjern passnøkkelen Jobbmaskinen <b>");
        assertThat(page.getByText("Passnøkkelen er fjernet")).isVisible();
        signsOut(page);
        page.navigate(at("/logg-inn"));
        press(page, "Logg inn med passnøkkel");
        assertThat(page.getByText("Det gikk ikke. Prøv igjen")).isVisible();
    }

    @Test
    void the_page_one_asked_for_is_where_one_lands(Visitor visitor) {
        Page page = signedIn(visitor);
        givesADevice(page);
        page.navigate(at("/arbeid/meg"));
        page.getByLabel("Hva skal nøkkelen hete?").fill("Telefonen");
        press(page, "Lag en passnøkkel");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Telefonen"))).isVisible();
        signsOut(page);
        page.navigate(at("/arbeid/meg"));
        press(page, "Logg inn med passnøkkel");
        assertThat(page).hasURL(Pattern.compile(".*/arbeid/meg$"));
        people.leave(kari, TEST);
        assertThat(sql.sql("select count(*) from user_entities where name = ?").param(kari.toString()).query(Integer.class).single()).isZero();
        assertThat(sql.sql("select count(*) from user_credentials").query(Integer.class).single()).isZero();
    }

    @Test
    void anothers_key_is_not_removed_and_no_key_is_made_by_a_stranger() {
        PersonId ola = people.enter("Ola", TEST);
        sql.sql("insert into user_entities (id, name, display_name) values ('b2xh', ?, 'Ola')").param(ola.toString()).update();
        sql.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label, created)
                values ('bm9r', 'b2xh', '\\x00', false, false, 'Olas', now())""").update();
        Guest guest = new Guest(port);
        guest.signsIn(links.make(kari));
        String proof = Jsoup.parse(guest.get("/arbeid/meg").body()).select("input[name=_csrf]").first().val();
        guest.postBlindly("/arbeid/meg/nokler/fjern", Map.of("id", "bm9r", "_csrf", proof));
        assertThat(guest.asks("DELETE", "/webauthn/register/bm9r", Map.of("X-CSRF-TOKEN", proof), Map.of()).status()).isGreaterThanOrEqualTo(400);
        assertThat(sql.sql("select count(*) from user_credentials where credential_id = 'bm9r'").query(Integer.class).single()).isEqualTo(1);
        sql.sql("delete from user_credentials").update();
        for (String path : List.of("/webauthn/register", "/webauthn/register/options", "/login/webauthn")) {
            assertThat(new Guest(port).postBlindly(path, "application/json", "{}".getBytes(StandardCharsets.UTF_8)).statusCode()).as(path).isEqualTo(403);
        }
    }

    private Page signedIn(Visitor visitor) {
        return visitor.comesIn(links.make(kari));
    }

    private static void givesADevice(Page page) {
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String ability : List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            options.addProperty(ability, true);
        }
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
    }

    private void signsOut(Page page) {
        page.locator("header").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Logg ut")).click();
        assertThat(page).hasURL(Pattern.compile("http://localhost:\\d+/$"));
    }

    private static @Nullable String session(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("SESSION")).map((Cookie cookie) -> cookie.value).findFirst().orElse(null);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static void press(Page page, String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
