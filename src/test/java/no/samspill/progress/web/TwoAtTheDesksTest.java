package no.samspill.progress.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.samspill.people.PersonId;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Kari is in the middle of writing at a desk, and Ola changes something there. */
@BrowserTest
class TwoAtTheDesksTest {
    @Autowired
    ApplicationContext server;

    @Test
    void a_colleagues_change_shows_at_both_desks_and_what_is_being_written_stays(Visitor visitor) {
        TwoBooks books = new TwoBooks(server);
        PersonId ola = books.world.secretary("Ola");
        Page page = visitor.comesIn(books.world.link(books.world.secretary("Kari")));

        opens(page, books.desk);
        page.locator("#title").fill("Et nytt steg");
        page.locator("#steg-" + books.theirs + " a").focus();
        books.says(ola, books.own, "8. mars 2018");
        assertThat(page.locator("#nytt")).containsText("Ola: Tid, «Studietur» (1. mars 2018 → 8. mars 2018)");
        assertThat(page.locator("#steg-" + books.own)).containsText("Skrevet: 8. mars 2018");
        assertThat(page.locator("#title")).hasValue("Et nytt steg");
        assertThat(page.locator("#steg-" + books.theirs + " a")).isFocused();
        page.locator("#nytt").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lukk")).click();
        assertThat(page.locator("#nytt")).isEmpty();

        opens(page, books.desk + "/" + books.own);
        page.locator("#note").fill("Ta med niste");
        books.says(ola, books.own, "9. mars 2018");
        assertThat(page.locator("#when")).hasValue("9. mars 2018");
        assertThat(page.locator("#note")).hasValue("Ta med niste");
        page.locator("#when").fill("10. mars 2018");
        books.says(ola, books.own, "11. mars 2018");
        assertThat(page.locator("#nytt")).containsText("(9. mars 2018 → 11. mars 2018)");
        assertThat(page.locator("#when")).hasValue("10. mars 2018");
        page.locator("main form[data-follows] button[type=submit]").click();
        assertThat(page.locator("#when-feil")).containsText("En annen har skrevet «11. mars 2018» her");
        assertThat(page.locator("#note")).hasValue("Ta med niste");

        opens(page, books.year + "?ar=2018");
        page.locator("#title").fill("En ny aktivitet");
        books.says(ola, books.ownActivity, "uke 11");
        assertThat(page.locator("#nytt")).containsText("Ola: Tid, «Frokostmøte» 2018 (uke 10 → uke 11)");
        assertThat(page.locator("#aktivitet-" + books.ownActivity)).containsText("Skrevet: uke 11");
        assertThat(page.locator("#title")).hasValue("En ny aktivitet");
    }

    /** With its line open, so that it hears. */
    private static void opens(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("#nytt[data-live]")).isAttached();
    }
}
