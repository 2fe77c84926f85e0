package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import no.samspill.followup.Following;
import no.samspill.followup.State;
import no.samspill.plan.Field;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Look;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody with a phone comes to do: one report, one "nothing new", and a press that is regretted. */
@BrowserTest
class SevenReportOnAPhoneTest {
    @Autowired ApplicationContext server;

    @Test
    void in_a_few_presses_and_everybody_reads_it(Visitor visitor) {
        World world = World.apart(server, "Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
        Following up = new Following(world, LocalDate.now().minusDays(120));
        for (int member = 1; member < 6; member++) {
            up.tells(member, up.course, State.UNDER_WAY, LocalDate.now().minusDays(10), null);
        }
        up.tells(0, up.network, State.UNDER_WAY, LocalDate.now().minusDays(100), null);
        String at = "/" + world.region + "/utviklingsplan";
        Page page = visitor.opens(world.link(world.editor("Nina")), Look.PHONE_LIGHT);
        Visitor.letIn(page);
        page.navigate(page.url().replaceFirst("/arbeid.*", "/arbeid"));
        assertThat(page.locator("h1").innerText()).isEqualTo("Én ting venter på deg");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meld status")).first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("To ting venter på deg");
        page.locator("button[name=one]").first().click();
        assertThat(page.locator("main, .ds-alert").allInnerTexts().toString()).contains("Ingenting nytt");
        assertThat(page.locator("h1").innerText()).isEqualTo("Én ting venter på deg");
        page.locator(".sam-dutyrow h3 a").filter(new Locator.FilterOptions().setHasText("Kurs")).click();
        page.locator("label.sam-chip").filter(new Locator.FilterOptions().setHasText("Under arbeid")).click();
        page.locator("textarea[name=words]").fill("Første kursdag er holdt.");
        page.locator(".sam-sendoff button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Ingenting venter på deg");
        Page read = visitor.opens(at + "/status", Look.PHONE_LIGHT);
        assertThat(read.locator("h1").innerText()).isEqualTo("2 av 3 tiltak er under arbeid");
        assertThat(read.locator("#h-kommuner").innerText()).isEqualTo("Seks av sju kommuner har meldt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Angre")).first().click();
        read.reload();
        assertThat(read.locator("#h-kommuner").innerText()).isEqualTo("Seks av sju kommuner har meldt");
        assertThat(read.locator("main").innerText()).contains("5 i gang, av 7");
    }

    @Test
    void at_the_cell_of_the_working_table_the_same_report_is_a_small_form(Visitor visitor) {
        World world = World.apart(server, "Gratangen");
        Following up = new Following(world, LocalDate.now().minusDays(60));
        world.apply(up.view().id(), List.of(Field.STATUS.put(up.course, null, "OK")));
        Page page = visitor.comesIn(world.link(world.editor("Nina")));
        page.navigate(page.url().replaceFirst("/arbeid.*", "/arbeid/" + world.region + "/utviklingsplan/tabell"));
        page.locator("#bord[data-live]").waitFor();
        page.locator("#rad-" + up.course + " [data-felt=status]").click();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.activeElement.matches('#status select')");
        page.locator("#status select").selectOption("COMPLETED");
        page.locator("#status textarea").fill("Alle har gått kurset.");
        page.locator("#status").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meld status").setExact(true)).click();
        page.locator("#status .sam-words").filter(new Locator.FilterOptions().setHasText("Alle har gått kurset.")).waitFor();
        assertThat(page.locator("#status").innerText()).contains("Fullført");
        assertThat(page.locator("#lagret").innerText()).startsWith("Takk.");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void what_is_written_without_a_network_is_kept_on_the_phone_and_offered_again(Visitor visitor) {
        World world = World.apart(server, "Gratangen");
        Following up = new Following(world, LocalDate.now().minusDays(60));
        String form = "/arbeid/" + world.region + "/utviklingsplan/status/1?hvem=" + up.key(0);
        Page phone = visitor.opens(world.link(world.editor("Nina")), Look.PHONE_LIGHT);
        Visitor.letIn(phone);
        phone.navigate(form);
        phone.context().setOffline(true);
        phone.locator("label.sam-chip").filter(new Locator.FilterOptions().setHasText("Under arbeid")).click();
        phone.locator("textarea[name=words]").fill("Skrevet på fjellet");
        phone.locator(".sam-sendoff button").click();
        assertThat(phone.locator("[data-status]").innerText()).startsWith("Du er uten nett nå, så ingenting er sendt.");
        assertThat(phone.locator("textarea[name=words]").inputValue()).isEqualTo("Skrevet på fjellet");
        phone.context().setOffline(false);
        phone.locator("[data-status]").filter(new Locator.FilterOptions().setHasText("Nettet er tilbake")).waitFor();
        // The window was closed before it could be sent: where duties stand it is offered, and the form has it.
        phone.navigate("/arbeid/" + world.region + "/utviklingsplan/status");
        Locator unsent = phone.locator("[data-unsent]:visible");
        assertThat(unsent.count()).isEqualTo(1);
        unsent.locator("a").click();
        assertThat(phone.locator("[data-status]").innerText()).contains("er hentet fram igjen på denne enheten");
        assertThat(phone.locator("textarea[name=words]").inputValue()).isEqualTo("Skrevet på fjellet");
        assertThat(phone.locator("input[name=state]:checked").inputValue()).isEqualTo("UNDER_WAY");
        phone.locator(".sam-sendoff button").click();
        assertThat(phone.locator("main, .ds-alert").allInnerTexts().toString()).contains("Takk.");
        assertThat(phone.locator("[data-unsent]:visible").count()).isZero();
        assertThat(up.followUps().reports(up.view())).singleElement().satisfies(report -> assertThat(report.words()).isEqualTo("Skrevet på fjellet"));
        assertThat(phone.evaluate("() => localStorage.length")).isEqualTo(0);
    }
}
