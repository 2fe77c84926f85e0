package no.samspill.ops;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import no.samspill.people.SignInLinks;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A council's first hour, from nothing at all to its own plan on paper. */
@BrowserTest
class TheFirstHourTest {
    private static final int MEASURES = 40;

    @LocalServerPort
    int port;

    @Autowired
    SignInLinks links;

    private Page page;

    @Test
    void an_empty_installation_a_sheet_of_forty_measures_the_table_a_version_and_its_papers(Visitor visitor) {
        page = visitor.comesIn(links.firstAdministrator().orElseThrow());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"), new BrowserContext.GrantPermissionsOptions().setOrigin("http://localhost:" + port));
        theRegionAndItsPlanAreEntered();
        theirSheetGoesInAndWhatWasDoubtfulIsSettled();
        theTableWorksByMouse();
        theTableWorksByKeyboard();
        aVersionIsFrozenAndHasItsPapers();
    }

    private void theRegionAndItsPlanAreEntered() {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Gå til administrasjonen")).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Legg inn en region")).click();
        writes("Navnet på regionrådet", "Nordfjordrådet");
        writes("Adressen til regionen", "nordfjordradet");
        writes("Kommunene", "Lyngen, Nordreisa, Kvænangen");
        presses("Legg inn regionen");
        assertThat(page.locator("main")).containsText("Nordfjordrådet er lagt inn.");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lag en ny plan")).click();
        writes("Tittel", "Næringsplan");
        presses("Lag planen");
    }

    private void theirSheetGoesInAndWhatWasDoubtfulIsSettled() {
        page.getByLabel("Regnearket").setInputFiles(new FilePayload("næringsplan.csv", "text/csv", sheet().getBytes(StandardCharsets.UTF_8)));
        presses("Se hva det blir til");
        page.waitForURL(Pattern.compile(".*/import/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("40 tiltak");
        page.locator("li").filter(new Locator.FilterOptions().setHasText("«Bedrift/besøk?»")).getByText("Bedrift", new Locator.GetByTextOptions().setExact(true)).click();
        presses("Legg inn i planen");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("er lagt inn i planen");
        page.navigate(page.url().replaceFirst("^(.*?)/(arbeid/)?nordfjordradet/([^/?#]+).*", "$1/arbeid/nordfjordradet/$3/tabell"));
        assertThat(page.locator("#bord[data-live]")).isVisible();
        assertThat(page.locator("tr[data-kind=MEASURE]")).hasCount(MEASURES);
    }

    private void theTableWorksByMouse() {
        drags(cell(2, "schedule"), cell(5, "responsibility"));
        assertThat(page.locator("#valgt")).containsText("12 celler valgt");
        cell(2, "schedule").click();
        pastes("2021\n2022\n2023");
        assertThat(said(4, "schedule")).hasText("2023");
        saved();
        BoundingBox corner = cell(4, "schedule").boundingBox();
        cell(4, "schedule").click();
        page.mouse().move(corner.x + corner.width - 5, corner.y + corner.height - 5);
        page.mouse().down();
        cell(6, "schedule").hover();
        page.mouse().up();
        assertThat(said(6, "schedule")).hasText("2023");
        saved();
        page.locator("#sil").click();
        page.getByLabel("Sorter etter Ansvar").click();
        assertThat(page.locator("#visning")).containsText("planen er ikke endret");
        page.locator("#vis-alt").click();
    }

    private void theTableWorksByKeyboard() {
        cell(10, "schedule").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Control+d");
        assertThat(said(11, "schedule")).hasText("2018");
        saved();
        page.keyboard().press("Control+z");
        assertThat(said(11, "schedule")).hasText("2019-2020");
        cell(12, "title").focus();
        page.keyboard().type("Nytt navn på tiltaket");
        page.keyboard().press("Enter");
        assertThat(said(12, "title")).hasText("Nytt navn på tiltaket");
        saved();
        cell(39, "title").focus();
        pastes("Ti nye 1\t2024\nTi nye 2\t2025");
        page.locator("#dialog-lim").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Legg inn nye rader")).click();
        assertThat(page.locator("tr[data-kind=MEASURE]")).hasCount(MEASURES + 2);
        cell(39, "title").focus();
        page.keyboard().press("Control+f");
        page.getByLabel("Finn", new GetByLabelOptions().setExact(true)).fill("Ti nye 2");
        assertThat(page.locator("#treff")).containsText("1");
        assertThat(Axe.violations(page)).isEmpty();
    }

    private void aVersionIsFrozenAndHasItsPapers() {
        page.navigate(page.url().replaceFirst("/tabell.*", "/versjoner"));
        writes("Navn på versjonen", "Utkast til rådet");
        presses("Se over før du fryser");
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Frys versjon 1")).last().click();
        assertThat(page.locator("main")).containsText("Versjon 1");
        String plan = page.url().replaceFirst("/arbeid(/nordfjordradet/[^/?#]+).*", "$1");
        for (String paper : List.of("plan.pdf", "plan.docx", "plan.odt", "plan.pptx", "plan.xlsx")) {
            var got = page.request().get(plan + "/versjon/1/" + paper);
            assertThat(got.status()).as(paper).isEqualTo(200);
            assertThat(got.body()).as(paper).hasSizeGreaterThan(5_000);
        }
    }

    /** As councils have them: the goal said once, above what stands under it. */
    private static String sheet() {
        StringBuilder csv = new StringBuilder("Målsetting;Strategi;Tiltak;Tidsplan;Ressurs;Ansvar;Bo/Bedrift/Besøk\n");
        for (int at = 1; at <= MEASURES; at++) {
            csv.append(at % 20 == 1 ? "Mål nummer " + (at / 20 + 1) : "").append(';').append(at % 10 == 1 ? "Strategi nummer " + (at / 10 + 1) : "").append(';')
                    .append("Bygge møteplass ").append(at).append(';').append(at % 2 == 0 ? "2018" : "2019-2020").append(';').append(at % 3 == 0 ? "100 000" : "").append(';')
                    .append(List.of("Lyngen", "Nordreisa", "Kvænangen").get(at % 3)).append(';').append(at == 7 ? "Bedrift/besøk?" : "Bo").append('\n');
        }
        return csv.toString();
    }

    /** @param measure from 1, as the plan has them */
    private Locator cell(int measure, String field) {
        return page.locator("tr[data-kind=MEASURE]").nth(measure - 1).locator("[data-felt=" + field + "]");
    }

    private Locator said(int measure, String field) {
        return cell(measure, field).locator(".sam-said");
    }

    private void writes(String label, String words) {
        page.getByLabel(label, new GetByLabelOptions().setExact(false)).first().fill(words);
    }

    private void presses(String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
    }

    private void pastes(String clip) {
        page.evaluate("""
                clip => {
                    const data = new DataTransfer();
                    data.setData('text/plain', clip);
                    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }""", clip);
    }

    private void drags(Locator from, Locator to) {
        from.hover();
        page.mouse().down();
        to.hover();
        page.mouse().up();
    }

    private void saved() {
        assertThat(page.locator(".is-saving")).hasCount(0);
    }
}
