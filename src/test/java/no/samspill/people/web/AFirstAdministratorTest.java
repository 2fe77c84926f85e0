package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import no.samspill.people.Organisation;
import no.samspill.people.Organisations;
import no.samspill.people.SignInLinks;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class AFirstAdministratorTest {
    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    @Autowired
    Organisations organisations;

    @Test
    void begins_with_nothing_and_ends_with_a_region_a_plan_and_a_colleague(Visitor visitor) {
        Page page = visitor.opensWithoutJavaScript(links.firstAdministrator().orElseThrow());
        Visitor.letIn(page);
        assertThat(page.url()).contains("/arbeid");
        assertThat(links.firstAdministrator()).as("a second first administrator").isEmpty();

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Gå til administrasjonen")).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Legg inn en region")).click();
        write(page, "Navnet på regionrådet", "Sør-Troms regionråd");
        write(page, "Adressen til regionen", "sor-troms");
        write(page, "Kommunene", "1903 Harstad\nKvæfjord kommune, 19111");
        press(page, "Legg inn regionen");
        assertThat(page.textContent("main")).contains("Vi forstår ikke linjen «Kvæfjord kommune, 19111»");
        write(page, "Kommunene", "1903 Harstad\nKvæfjord kommune, 1911\nSkånland");
        press(page, "Legg inn regionen");
        assertThat(page.textContent("main")).contains("Sør-Troms regionråd er lagt inn.");
        assertThat(organisations.region("sor-troms").orElseThrow().members())
                .extracting(Organisation::name, Organisation::number)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Harstad", "1903"),
                        org.assertj.core.api.Assertions.tuple("Kvæfjord", "1911"),
                        org.assertj.core.api.Assertions.tuple("Skånland", null));

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lag en ny plan")).click();
        press(page, "Lag planen");
        assertThat(page.textContent("main")).contains("Skriv tittelen på planen");
        write(page, "Tittel", "Utviklingsplan");
        write(page, "Kjernespørsmål", "Hvordan legge best til rette?");
        press(page, "Lag planen");
        page.navigate(page.url().replaceFirst("/import.*", "/om"));
        assertThat(page.inputValue("#question")).isEqualTo("Hvordan legge best til rette?");
        write(page, "Tittel", "Utviklingsplan for Sør-Troms");
        press(page, "Lagre");
        assertThat(page.inputValue("#title")).isEqualTo("Utviklingsplan for Sør-Troms");

        page.navigate(page.url().replaceFirst("/arbeid.*", "/styring/ny-person"));
        write(page, "Navn", "Kari Nordmann");
        press(page, "Legg inn personen");
        press(page, "Lag en innloggingslenke");
        String link = page.textContent("code");
        Guest kari = new Guest(port);
        assertThat(kari.signsIn(link.replaceFirst("^http://[^/]*", "")).body()).contains("Hei, Kari Nordmann", "Utviklingsplan for Sør-Troms");
    }

    private static void write(Page page, String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(false)).first().fill(words);
    }

    private static void press(Page page, String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button)).click();
    }
}
