package no.samspill.worksheet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samspill.worksheet.web.Secretariat.sample;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samspill.people.People;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The whole way in a real browser: signed in by link, a sheet sent, looked at, settled, taken in, and sent again. */
@BrowserTest
class TakingInASheetByHandTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    Secretariat secretariat;

    @BeforeEach
    void a_secretary_with_an_empty_plan() {
        secretariat = new Secretariat(server, port);
    }

    @Test
    void from_the_link_to_the_plan_and_back_with_a_changed_sheet(Visitor visitor) {
        Page page = visitor.opens(secretariat.link());
        Visitor.letIn(page);
        send(page, "arbeidsverktøy.xlsx", sample("xlsx"));

        assertThat(heading(page, "arbeidsverktøy.xlsx")).isVisible();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Gå til celle F8 i arket Innovasjon")).click();
        assertThat(page.locator("#celle-1-F8")).isInViewport();
        page.locator("li").filter(new Locator.FilterOptions().setHasText("«Bedrift/besøk?»")).getByText("Bedrift", new Locator.GetByTextOptions().setExact(true)).click();
        land(page);

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("er lagt inn i planen. 10 rader er nye.");
        assertThat(page.getByText("Koordinere og videreutvikle konseptet Makerspace").first()).isVisible();

        send(page, "igjen.ods", sample("ods"));
        assertThat(page.getByText("Ingenting nytt: planen sier alt som står i arket.")).isVisible();
        assertThat(page.getByText("Avklart før som «Bedrift».")).isVisible();

        send(page, "ny utgave.csv", sample("2018 - 2019", "2019 - 2021"));
        assertThat(page.locator(".sam-put")).hasText(Pattern.compile("Tidsplan\\s+2018 - 2019\\s+→\\s+2019 - 2021.*", Pattern.DOTALL));
        land(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Én rad har fått andre ord.");
    }

    @Test
    void with_the_keyboard_alone(Visitor visitor) {
        Page page = visitor.opens(secretariat.link());
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Logg inn")).press("Enter");
        Visitor.waitToBeIn(page);
        page.navigate(address());
        page.getByLabel("Regnearket").setInputFiles(new FilePayload("arbeidsverktøy.xls", "application/vnd.ms-excel", sample("xls")));
        page.getByLabel("Regnearket").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        looksAt(page, "arbeidsverktøy.xls");

        page.locator("input[type=radio][name^=svar-]").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("input[type=radio][value='Bedrift/Besøk']")).isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("Besøk");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Legg inn i planen")).press("Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("10 rader er nye.");
        org.assertj.core.api.Assertions.assertThat(Objects.requireNonNull(secretariat.view().measure(3).orElseThrow().attractiveness()).values()).hasToString("[VISIT]");
    }

    @Test
    void without_javascript(Visitor visitor) {
        Page page = visitor.opensWithoutJavaScript(secretariat.link());
        Visitor.letIn(page);
        send(page, "arbeidsverktøy.csv", sample("csv"));
        land(page);

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("10 rader er nye.");
    }

    @Test
    void a_refused_file_is_said_at_its_field(Visitor visitor) {
        Page page = visitor.opens("/");
        signedIn(page, address());
        page.getByLabel("Regnearket").setInputFiles(new FilePayload("bilde.xlsx", "application/octet-stream", new byte[] {1, 2, 3}));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se hva det blir til")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Én ting må rettes");
        assertThat(page.getByLabel("Regnearket")).hasAccessibleDescription(Pattern.compile(".*«bilde.xlsx».*"));
    }

    private void signedIn(Page page, String then) {
        page.navigate("http://localhost:" + port + secretariat.link());
        Visitor.letIn(page);
        page.navigate(then);
    }

    private void send(Page page, String name, byte[] content) {
        page.navigate(address());
        page.getByLabel("Regnearket").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se hva det blir til")).click();
        looksAt(page, name);
    }

    /** The whole page is there: the heading alone comes before what stands below it, and before the scripts. */
    private static void looksAt(Page page, String name) {
        page.waitForURL(Pattern.compile(".*/import/[0-9a-f-]{36}"));
        assertThat(heading(page, name)).isVisible();
    }

    private static void land(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Legg inn i planen")).click();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1));
    }

    private String address() {
        return "http://localhost:" + port + secretariat.address();
    }
}
