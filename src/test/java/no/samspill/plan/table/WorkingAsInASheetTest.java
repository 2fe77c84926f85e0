package no.samspill.plan.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What somebody who knows a spreadsheet does first, by mouse and by keyboard: nothing is lost, and each act is undone in one step. */
@BrowserTest
class WorkingAsInASheetTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Council council;
    private Page page;

    @BeforeEach
    void somebody_opens_the_table(Visitor visitor) {
        council = new Council(server);
        page = visitor.comesIn(council.link(council.secretary("Kari")));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"), new BrowserContext.GrantPermissionsOptions().setOrigin("http://localhost:" + port));
        page.navigate("http://localhost:" + port + council.table());
        assertThat(page.locator("#bord[data-live]")).isVisible();
    }

    @Test
    void by_mouse() {
        cell(council.course, "schedule").click();
        assertThat(page.locator(".sam-edit")).hasCount(0);
        pastes("2020\tRegionrådet");
        assertThat(said(council.course, "schedule")).hasText("2020");
        assertThat(said(council.course, "funding")).hasText("Regionrådet");
        saved();
        page.keyboard().press("Control+z");
        assertThat(said(council.course, "schedule")).hasText("2018");
        assertThat(said(council.course, "funding")).hasText("");

        drags(cell(council.course, "schedule"), cell(council.network, "funding"));
        assertThat(page.locator("#valgt")).containsText("4 celler valgt");
        assertThat(page.locator("#valgt")).containsText("C4:D5");
        assertThat(page.locator("[aria-selected=true]")).hasCount(4);
        pastes("2021");
        assertThat(said(council.network, "funding")).hasText("2021");
        saved();
        page.keyboard().press("Control+z");
        assertThat(said(council.network, "funding")).hasText("");

        cell(council.course, "responsibility").click();
        BoundingBox cell = cell(council.course, "responsibility").boundingBox();
        page.mouse().move(cell.x + cell.width - 5, cell.y + cell.height - 5);
        page.mouse().down();
        cell(council.network, "responsibility").hover();
        assertThat(page.locator("#fyllnotat")).hasText("Slipp for å fylle 1 celler");
        page.mouse().up();
        assertThat(said(council.network, "responsibility")).hasText("Gratangen koord.");
        saved();
        assertThat(council.words(council.network, Field.RESPONSIBILITY)).isEqualTo("Gratangen koord.");
        page.keyboard().press("Control+z");
        assertThat(said(council.network, "responsibility")).hasText("Skånland");

        page.locator("#rad-" + council.course + " .sam-rownr").click();
        assertThat(page.locator("#rad-" + council.course + " [aria-selected=true]")).hasCount(page.locator("thead th[data-felt]").count());
        page.locator("thead th[data-felt=schedule]").click();
        assertThat(page.locator("[data-felt=schedule][aria-selected=true]")).hasCount(5);
        cell(council.course, "title").click();
        cell(council.network, "title").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator("[aria-selected=true]")).hasCount(2);
        cell(council.network, "title").dblclick();
        assertThat(page.locator(".sam-edit")).hasValue("Nettverk");
        page.keyboard().press("Escape");

        touches(cell(council.course, "title"));
        assertThat(cell(council.course, "title")).hasAttribute("aria-selected", "true");
        assertThat(page.locator(".sam-edit")).hasCount(0);
        touches(cell(council.course, "title"));
        assertThat(page.locator(".sam-edit")).isFocused();
        assertThat((Boolean) page.evaluate("document.activeElement.selectionStart === document.activeElement.selectionEnd")).isTrue();
    }

    @Test
    void by_keyboard() {
        cell(council.course, "schedule").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Control+d");
        assertThat(said(council.network, "schedule")).hasText("2018");
        saved();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Control+c");
        assertThat(page.locator("#lagret")).hasText("6 celler kopiert");
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).isEqualTo("2018\t\tGratangen koord.\n2018\t\tSkånland");
        page.keyboard().press("Delete");
        assertThat(said(council.course, "responsibility")).hasText("");
        assertThat(said(council.network, "schedule")).hasText("");
        saved();
        page.keyboard().press("Control+z");
        assertThat(said(council.course, "responsibility")).hasText("Gratangen koord.");
        assertThat(said(council.network, "schedule")).hasText("2018");

        cell(council.course, "schedule").focus();
        page.keyboard().press("Control+x");
        assertThat(said(council.course, "schedule")).hasText("");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Control+v");
        assertThat(said(council.course, "funding")).hasText("2018");

        page.keyboard().press("ArrowRight");
        page.keyboard().type("Skå");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true))).hasText("Skånland");
        page.keyboard().press("Enter");
        assertThat(said(council.course, "responsibility")).hasText("Skånland");
        saved();
        cell(council.course, "schedule").dblclick();
        page.getByLabel("Velg dato").fill("2026-03-01");
        assertThat(page.locator(".sam-edit")).hasValue("1. mars 2026");
        page.keyboard().press("Escape");
        page.keyboard().press("ArrowRight");

        page.keyboard().press("Control+a");
        assertThat(page.locator("#valgt")).containsText(Pattern.compile("\\d\\d celler valgt"));
        assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("Shift+Space");
        assertThat(page.locator("#rad-" + council.course + " [aria-selected=true]")).hasCount(page.locator("thead th[data-felt]").count());
        page.keyboard().press("Control+Shift+ArrowDown");
        page.keyboard().press("Control+Space");
        assertThat(page.locator("[data-felt=funding][aria-selected=true]")).hasCount(5);
        page.keyboard().press("F1");
        assertThat(page.locator("#dialog-snarveier")).isVisible();
    }

    @Test
    void where_somebody_else_came_first_nothing_is_written_before_one_has_chosen() {
        page.context().setOffline(true);
        cell(council.course, "schedule").click();
        cell(council.network, "schedule").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        pastes("2022");
        assertThat(page.locator("[data-kind=lost]")).isVisible();
        council.colleague("Ola", port).writes(council.course, "schedule", "2018", "2019");
        page.context().setOffline(false);
        Locator asked = page.locator("[data-kind=flere]");
        assertThat(asked).containsText("Ingenting er skrevet ennå: En annen har skrevet i 1 av de 2 cellene");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEmpty();
        asked.getByText("Skriv bare i de andre").click();
        saved();
        assertThat(said(council.course, "schedule")).hasText("2019");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEqualTo("2022");
    }

    @Test
    void sorting_and_filtering_are_ways_to_look_and_finding_goes_over_the_whole_plan() {
        List<String> plan = council.outline();
        page.locator("#sil").click();
        page.getByLabel("Filtrer Ansvar").fill("gratangen");
        assertThat(page.locator("tbody tr:visible")).hasCount(4);
        assertThat(page.locator("#visning")).hasText("1 av 5 rader · filtrert på Ansvar · bare visning, planen er ikke endret");
        assertThat(page).hasURL(Pattern.compile(".*filter\\.responsibility=gratangen"));
        assertThat(page.locator("#rad-" + council.course + " .sam-nr")).hasText("4");
        page.reload();
        assertThat(page.locator("tbody tr:visible")).hasCount(4);
        page.locator("#vis-alt").click();
        assertThat(page.locator("tbody tr:visible")).hasCount(5);

        page.getByLabel("Sorter etter Ansvar").click();
        page.getByLabel("Sorter etter Ansvar").click();
        assertThat(page.locator("tbody tr:visible").first()).hasAttribute("data-id", council.network.toString());
        assertThat(page.locator("tbody tr:visible").first()).containsText("Tiltak A2");
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        cell(council.network, "title").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#lagret")).containsText("Vis dem i planens rekkefølge");
        assertThat(Axe.violations(page)).isEmpty();
        page.locator("#vis-alt").click();
        assertThat(page.locator("tbody tr").first()).hasAttribute("data-id", council.area.toString());
        assertThat(council.outline()).isEqualTo(plan);

        cell(council.course, "schedule").focus();
        page.keyboard().press("Control+f");
        assertThat(page.getByLabel("Finn", new Page.GetByLabelOptions().setExact(true))).hasValue("2018");
        assertThat(page.locator("#treff")).hasText("2 av 2");
        page.getByLabel("Erstatt med").fill("2019");
        page.getByText("Erstatt alle …").click();
        assertThat(page.locator("#dialog-erstatt tbody tr")).hasCount(2);
        page.locator("#dialog-erstatt [data-gjor]").click();
        assertThat(said(council.goal, "schedule")).hasText("2019");
        saved();
        page.keyboard().press("Escape");
        cell(council.course, "schedule").focus();
        page.keyboard().press("Control+z");
        assertThat(said(council.goal, "schedule")).hasText("2018");
        assertThat(said(council.course, "schedule")).hasText("2018");
    }

    @Test
    void the_columns_are_as_each_wants_them_and_the_plan_may_have_more_of_its_own() {
        page.locator("#kolonne-knapp").click();
        page.locator("#kolonner").getByLabel("Ressurs/finansiering", new Locator.GetByLabelOptions().setExact(true)).uncheck();
        page.getByLabel("Flytt til venstre: Ansvar").click();
        page.getByLabel("Flytt til venstre: Ansvar").click();
        page.getByLabel("Bredere: Ansvar").click();
        assertThat(Axe.violations(page)).isEmpty();
        page.waitForResponse(response -> response.url().endsWith("/visning") && response.status() == 204, () -> page.getByLabel("Bredere: Ansvar").click());
        page.reload();
        assertThat(page.locator("thead th[data-felt]:visible [data-navn]")).hasText(new String[] {"Innhold", "Ansvar", "Tidsplan", "Bo/Bedrift/Besøk"});
        cell(council.course, "title").focus();
        page.keyboard().press("ArrowRight");
        assertThat(cell(council.course, "responsibility")).isFocused();

        page.locator("#kolonne-knapp").click();
        page.getByLabel("Ny kolonne").fill("Merknad");
        page.keyboard().press("Enter");
        assertThat(page.locator("thead th:visible").last()).containsText("Merknad");
        cell(council.course, "other:Merknad").click();
        page.keyboard().type("Se vedlegg");
        page.keyboard().press("Enter");
        saved();
        assertThat(council.words(council.course, Field.other("Merknad"))).isEqualTo("Se vedlegg");
    }

    private void saved() {
        assertThat(page.locator(".is-saving")).hasCount(0);
    }

    private void pastes(String text) {
        page.evaluate("text => { const clip = new DataTransfer(); clip.setData('text/plain', text); document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, bubbles: true, cancelable: true })); }", text);
    }

    private static void touches(Locator cell) {
        cell.evaluate("cell => cell.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }))");
    }

    private void drags(Locator from, Locator to) {
        BoundingBox one = from.boundingBox();
        BoundingBox other = to.boundingBox();
        page.mouse().move(one.x + one.width / 2, one.y + one.height / 2);
        page.mouse().down();
        page.mouse().move(other.x + other.width / 2, other.y + other.height / 2 - 2);
        page.mouse().move(other.x + other.width / 2, other.y + other.height / 2);
        page.mouse().up();
    }

    private Locator cell(ElementId row, String field) {
        return page.locator("#rad-" + row + " [data-felt='" + field + "']");
    }

    private Locator said(ElementId row, String field) {
        return cell(row, field).locator(".sam-said");
    }
}
