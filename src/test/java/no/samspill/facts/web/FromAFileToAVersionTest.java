package no.samspill.facts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A number is followed, its numbers come in a file, it is written into a text, and the text is frozen: what comes later changes the plan, and not the version. */
@BrowserTest
class FromAFileToAVersionTest {
    private static final String NUMBER = "7301";

    @Autowired
    ApplicationContext server;

    private final ElementId course = new ElementId(UUID.randomUUID());

    @Test
    void the_frozen_number_stays_when_new_ones_come(Visitor visitor) {
        World world = World.apart(server, "Storvik");
        world.bean(Reforms.class).enter(new Reform.Renumber(world.municipality(), NUMBER, LocalDate.of(1990, 1, 1)), World.TEST);
        PlanId plan = world.plan("plan");
        world.apply(plan, List.of(Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs")));
        Page page = visitor.comesIn(world.link(world.secretary("Kari")));
        String at = "/arbeid/" + world.region + "/plan";

        page.navigate(at + "/tall/ny");
        page.getByLabel("Navn").fill("Innbyggere");
        page.getByLabel("Enhet").fill("innbyggere");
        page.locator("#kind").selectOption("COUNT");
        press(page, "Lagre");
        assertThat(page.locator("h1")).hasText("Innbyggere");

        bring(page, "kommunenummer;år;folkemengde\n7301;2016;2210\n7301;2017;2220\n0301;2017;666759\n");
        assertThat(page.getByText("Ett sted i filen er ikke i regionen")).isVisible();
        press(page, "Legg inn tallene");
        assertThat(page.getByText("2 tall er lagret.")).isVisible();

        page.navigate(at + "/tabell?rad=" + course);
        page.locator("#panel .sam-rich").click();
        page.keyboard().type("Her bor ");
        page.locator("[data-tool=fact]").click();
        page.locator("dialog.sam-factdialog [data-sett-inn]").click();
        page.locator("#panel-tittel").click();
        assertThat(page.locator("#lagret")).containsText("Lagret");

        page.navigate(at + "/versjoner");
        page.locator("#name").fill("Til rådet");
        page.locator("main form button[type=submit]").last().click();
        page.locator("main form button[type=submit]").first().click();
        Page version = visitor.opens("/" + world.region + "/plan/versjon/1/tiltak/1");
        assertThat(version.locator(".sam-fact")).containsText("2220 innbyggere");

        page.navigate(at + "/tall/1");
        bring(page, "kommunenummer;år;folkemengde\n7301;2017;2223\n7301;2018;2199\n");
        assertThat(row(page, "2017")).containsText("2220");
        press(page, "Legg inn tallene");

        assertThat(visitor.opens("/" + world.region + "/plan/tiltak/1").locator(".sam-fact")).containsText("2199 innbyggere");
        version.reload();
        assertThat(version.locator(".sam-fact")).containsText("2220 innbyggere");
    }

    private static Locator row(Page page, String term) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(term)).first();
    }

    private static void bring(Page page, String file) {
        page.locator("#fil").setInputFiles(new FilePayload("folkemengde.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        press(page, "Les filen");
        if (page.locator("#kilde").inputValue().isEmpty()) {
            page.locator("#kilde").fill("Eksempel: telling");
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
    }
}
