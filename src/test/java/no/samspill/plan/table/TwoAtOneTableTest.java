package no.samspill.plan.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The working table in real browsers: two people at one plan, and everything by keyboard. */
@BrowserTest
class TwoAtOneTableTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Council council;

    @BeforeEach
    void a_council_with_a_plan() {
        council = new Council(server);
    }

    @Test
    void they_see_each_others_changes_as_they_happen(Visitor visitor) {
        Page kari = opens(visitor, council.secretary("Kari"));
        Page ola = opens(visitor, council.secretary("Ola"));

        cell(ola, council.network, "responsibility").dblclick();
        assertThat(cell(kari, council.network, "responsibility")).hasAttribute("data-hvem", "Ola skriver");
        assertThat(kari.locator("#her-na li")).hasText(Pattern.compile("Ola: Ansvar, Tiltak A2"));
        ola.keyboard().press("Escape");

        writes(kari, council.course, "title", "Kurs for alle");
        assertThat(said(ola, council.course, "title")).hasText("Kurs for alle");
        writes(ola, council.course, "schedule", "høsten 2019");
        assertThat(said(kari, council.course, "schedule")).hasText("høsten 2019");

        cell(ola, council.network, "title").focus();
        ola.keyboard().press("Alt+ArrowUp");
        assertThat(kari.locator("tr[data-kind=MEASURE]").first()).hasAttribute("data-id", council.network.toString());
        assertThat(cell(kari, council.network, "title")).containsText("Tiltak 1");

        cell(kari, council.network, "title").focus();
        kari.keyboard().press("Control+Delete");
        assertThat(ola.locator("#rad-" + council.network)).hasCount(0);
        kari.getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON).click();
        assertThat(ola.locator("#rad-" + council.network)).hasCount(1);
    }

    @Test
    void they_talk_about_a_cell_by_keyboard_and_it_is_marked_for_both(Visitor visitor) {
        Page kari = opens(visitor, council.secretary("Kari"));
        Page ola = opens(visitor, council.secretary("Ola"));
        cell(ola, council.network, "responsibility").click();
        ola.keyboard().press("Shift+F2");
        assertThat(ola.locator("#kommentar-ord")).isFocused();
        assertThat(ola.locator("#kommentar-felt")).hasValue("responsibility");
        ola.keyboard().type("@Kari, er det avtalt?");
        ola.locator("#kommentarer").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Legg til kommentar")).click();
        assertThat(ola.locator("#kommentarer li")).containsText("er det avtalt?");
        assertThat(ola.locator("#lagret")).containsText("en får e-post om den");
        assertThat(ola.locator("#kommentar-felt")).hasValue("responsibility");
        assertThat(cell(ola, council.network, "responsibility")).hasClass(Pattern.compile("is-talked"));
        assertThat(cell(kari, council.network, "responsibility")).hasAttribute("aria-description", "1 kommentar", new LocatorAssertions.HasAttributeOptions().setTimeout(15_000));
        assertThat(kari.locator("#antall-kommentarer")).hasText("1");
        writes(kari, council.network, "responsibility", "Ibestad");
        assertThat(cell(kari, council.network, "responsibility")).hasClass(Pattern.compile("is-talked"));
        kari.navigate(kari.url().replaceFirst("[?#].*", "") + "?rad=" + council.network + "#kommentarer");
        assertThat(kari.locator("#kommentarer li").first()).isInViewport();

        ola.locator("#kommentarer").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Merk som løst")).click();
        assertThat(ola.locator(".is-talked")).hasCount(0);
    }

    @Test
    void both_texts_are_shown_where_both_wrote_and_one_click_chooses(Visitor visitor) {
        Page kari = opens(visitor, council.secretary("Kari"));
        Page ola = opens(visitor, council.secretary("Ola"));

        cell(ola, council.course, "responsibility").dblclick();
        ola.locator(".sam-edit").fill("Eks Kvæfjord og Skånland, koord.");
        writes(kari, council.course, "responsibility", "Kvæfjord og Skånland");
        assertThat(kari.locator("#lagret")).hasText("Lagret");
        ola.keyboard().press("Enter");

        Locator both = ola.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("To har endret denne cellen. Velg tekst."));
        assertThat(both).containsText("Eks Kvæfjord og Skånland, koord.");
        assertThat(both).containsText("Kvæfjord og Skånland");
        assertThat(both).containsText("Kari");
        both.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("din tekst")).click();
        assertThat(said(kari, council.course, "responsibility")).hasText("Eks Kvæfjord og Skånland, koord.");
        assertThat(both).hasCount(0);
    }

    @Test
    void two_texts_can_be_merged(Visitor visitor) {
        Page kari = opens(visitor, council.secretary("Kari"));
        Colleague ola = council.colleague("Ola", port);
        cell(kari, council.course, "schedule").dblclick();
        kari.locator(".sam-edit").fill("2020");
        ola.writes(council.course, "schedule", "2018", "2019");
        kari.keyboard().press("Enter");
        kari.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Slå sammen")).click();
        assertThat(kari.locator(".sam-edit")).hasValue("2019\n2020");
        kari.locator(".sam-edit").fill("2019-2020");
        kari.keyboard().press("Enter");
        assertThat(kari.locator("#lagret")).hasText("Lagret");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019-2020");
    }

    @Test
    void all_of_it_goes_by_keyboard(Visitor visitor) {
        Page page = opens(visitor, council.secretary("Kari"));
        cell(page, council.course, "title").focus();

        page.keyboard().press("ArrowRight");
        page.keyboard().type("2019");
        page.keyboard().press("Tab");
        page.keyboard().press("F2");
        page.keyboard().type("Regionrådet");
        page.keyboard().press("Alt+Enter");
        page.keyboard().type("250 000 kr");
        page.keyboard().press("Enter");
        assertThat(said(page, council.course, "funding")).hasText("Regionrådet\n250 000 kr");
        assertThat(cell(page, council.network, "funding")).isFocused();
        assertThat(page.locator("#lagret")).hasText("Lagret");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2019");
        assertThat(council.words(council.course, Field.FUNDING)).isEqualTo("Regionrådet\n250 000 kr");

        cell(page, council.course, "responsibility").click();
        page.keyboard().press("Enter");
        page.keyboard().type("!");
        page.keyboard().press("Escape");
        cell(page, council.course, "schedule").click();
        page.keyboard().type("2020");
        page.keyboard().press("Enter");
        assertThat(said(page, council.course, "responsibility")).hasText("Gratangen koord.");
        assertThat(said(page, council.course, "schedule")).hasText("2020");
        assertThat(page.locator("#lagret")).hasText("Lagret");
        page.keyboard().press("Control+z");
        assertThat(said(page, council.course, "schedule")).hasText("2019");

        cell(page, council.network, "funding").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("tull");
        page.keyboard().press("Escape");
        assertThat(said(page, council.network, "funding")).hasText("");
        page.keyboard().press("Home");
        assertThat(cell(page, council.network, "title")).isFocused();
        page.keyboard().press("Control+Home");
        assertThat(cell(page, council.area, "title")).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().press("Home");

        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("tr[data-kind=MEASURE]").first()).hasAttribute("data-id", council.network.toString());
        page.keyboard().press("Control+Enter");
        page.keyboard().type("Bygge en gründerhub");
        page.keyboard().press("Enter");
        assertThat(page.locator("tr[data-kind=MEASURE]")).hasCount(3);
        assertThat(page.locator("#lagret")).hasText("Lagret");
        assertThat(council.outline()).containsSubsequence("...Nettverk", "...Bygge en gründerhub", "...Kurs");

        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertThat(page.locator("tr[data-kind=MEASURE]")).hasCount(2);
        page.keyboard().press("Control+y");
        page.keyboard().press("Control+y");
        assertThat(page.locator("tr[data-kind=MEASURE]")).hasCount(3);
        assertThat(page.locator("#tabell")).containsText("Bygge en gründerhub");

        cell(page, council.strategy, "title").focus();
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(page.locator("#rad-" + council.course)).isHidden();
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator("#rad-" + council.course)).isVisible();

        cell(page, council.course, "title").focus();
        page.keyboard().press("Alt+Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Kurs").setExact(true))).isVisible();
        Locator text = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Utfyllende tekst og fakta"));
        text.focus();
        page.keyboard().press("Control+b");
        page.keyboard().type("Viktig");
        page.keyboard().press("Control+b");
        page.keyboard().type(" kurs");
        page.keyboard().press("Escape");
        assertThat(cell(page, council.course, "title")).isFocused();
        assertThat(page.locator("#rad-" + council.course + " .sam-hastext")).isVisible();
        assertThat(council.words(council.course, Field.TEXT)).isEqualTo("<p><strong>Viktig</strong> kurs</p>");

        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.locator("#tabell :focus")).hasCount(0);
    }

    @Test
    void text_is_written_as_in_any_word_processor(Visitor visitor) {
        Page page = opens(visitor, council.secretary("Kari"));
        cell(page, council.course, "title").focus();
        page.keyboard().press("Alt+Enter");
        Locator text = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Utfyllende tekst og fakta"));
        text.focus();
        page.keyboard().press("Control+b");
        page.keyboard().type("Viktig");
        page.keyboard().press("Control+b");
        page.keyboard().press("Enter");
        page.keyboard().type("ikke viktig");
        page.keyboard().press("Enter");
        page.keyboard().type("- lokaler");
        page.keyboard().press("Enter");
        page.keyboard().type("penger");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().type("1. først");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        text.evaluate("""
                root => {
                  const clipboard = new DataTransfer();
                  clipboard.setData('text/html', '<div><table><tr><td><p>celle</p></td><td>og en til</td></tr></table><h2>Overskrift</h2><div>brødtekst</div></div>');
                  root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""");
        assertThat(text).containsText("brødtekst");
        page.keyboard().press("Escape");
        assertThat(cell(page, council.course, "title")).isFocused();
        assertThat(page.locator("#rad-" + council.course + " .sam-hastext")).isVisible();
        assertThat(council.words(council.course, Field.TEXT)).isEqualTo("<p><strong>Viktig</strong></p><p>ikke viktig</p><ul><li>lokaler</li><li>penger</li></ul><ol><li>først</li></ol>"
                + "<p>celle og en til</p><p><strong>Overskrift</strong></p><p>brødtekst</p>");
    }

    @Test
    void what_is_written_without_a_connection_is_saved_when_it_is_back(Visitor visitor) {
        Page page = opens(visitor, council.secretary("Kari"));
        page.context().setOffline(true);
        writes(page, council.course, "title", "Kurs på fjellet");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ingen forbindelse.");
        page.context().setOffline(false);
        assertThat(page.locator("#lagret")).hasText("Lagret");
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(council.words(council.course, Field.TITLE)).isEqualTo("Kurs på fjellet");
    }

    @Test
    void what_is_written_after_the_session_has_ended_is_offered_again_after_signing_in(Visitor visitor) {
        PersonId kari = council.secretary("Kari");
        Page page = opens(visitor, kari);
        page.context().clearCookies();
        writes(page, council.course, "title", "Kurs i Skånland");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Du er logget ut.");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Logg inn igjen")).click();
        page.navigate("http://localhost:" + port + council.link(kari));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Logg inn")).click();
        page.waitForURL(Pattern.compile(".*/tabell.*"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("«Kurs i Skånland»");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lagre teksten")).click();
        assertThat(page.locator("#lagret")).hasText("Lagret");
        assertThat(council.words(council.course, Field.TITLE)).isEqualTo("Kurs i Skånland");
    }

    @Test
    void without_scripts_it_is_a_table_with_a_form_for_each_row(Visitor visitor) {
        Page page = visitor.opensWithoutJavaScript(council.link(council.secretary("Kari")));
        Visitor.letIn(page);
        page.navigate("http://localhost:" + port + council.table());
        page.locator("#rad-" + council.course + " .sam-rownr a").click();
        page.getByLabel("Tidsplan").fill("2021");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Lagre")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Raden er lagret.");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2021");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Angre")).click();
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
    }

    private Page opens(Visitor visitor, PersonId person) {
        Page page = visitor.comesIn(council.link(person));
        page.navigate("http://localhost:" + port + council.table());
        assertThat(page.locator("#bord[data-live]")).isVisible();
        return page;
    }

    private static void writes(Page page, ElementId row, String field, String words) {
        cell(page, row, field).dblclick();
        page.locator(".sam-edit").fill(words);
        page.keyboard().press("Enter");
    }

    private static Locator cell(Page page, ElementId row, String field) {
        return page.locator("#rad-" + row + " [data-felt='" + field + "']");
    }

    private static Locator said(Page page, ElementId row, String field) {
        return cell(page, row, field).locator(".sam-said");
    }
}
