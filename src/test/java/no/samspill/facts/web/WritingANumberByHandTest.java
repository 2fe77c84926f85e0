package no.samspill.facts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.samspill.facts.IndicatorId;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody writes a text, and puts a number into it by choosing. */
@BrowserTest
class WritingANumberByHandTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private final ElementId course = new ElementId(UUID.randomUUID());

    @Test
    void a_number_is_chosen_goes_as_one_and_moves_with_its_source(Visitor visitor) {
        World world = World.apart(server, "Storvik");
        PlanId plan = world.plan("plan");
        Counted counted = new Counted(server, plan);
        counted.indicator("Folketall", "innbyggere");
        IndicatorId founded = counted.indicator("Nye foretak", "nye foretak");
        counted.delivered(founded, "2022", new BigDecimal("2.5"));
        counted.delivered(founded, "2023", new BigDecimal("2.9"));
        world.apply(plan, List.of(Kind.MEASURE.add(course, null, 0), Field.TITLE.put(course, null, "Kurs")));

        Page page = visitor.comesIn(world.link(world.secretary("Kari")));
        String table = "http://localhost:" + port + "/arbeid/" + world.region + "/plan/tabell";
        page.navigate(table + "?rad=" + course);
        Locator text = page.locator("#panel .sam-rich");
        text.click();
        page.keyboard().type("Det kom ");
        page.locator("[data-tool=fact]").click();
        Locator dialog = page.locator("dialog.sam-factdialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("h2")).hasText("Sett inn tall");
        dialog.locator("[name=indikator]").selectOption(founded.toString());
        assertThat(dialog.locator("data")).hasText("2,9 nye foretak (2023)");
        dialog.locator("[name=tid]").selectOption("2022");
        assertThat(dialog.locator("data")).hasText("2,5 nye foretak (2022)");
        assertThat(dialog.locator("[name=tid]")).isFocused();
        assertThat(Axe.violations(page)).isEmpty();
        dialog.locator("[name=tid]").selectOption("siste");
        assertThat(dialog.locator("data")).hasText("2,9 nye foretak (2023)");
        dialog.locator("[data-sett-inn]").click();
        assertThat(dialog).hasCount(0);
        page.keyboard().type("i regionen");
        assertThat(text).hasText("Det kom 2,9 nye foretak (2023) i regionen");
        page.locator("#panel-tittel").click();
        String kept = "<p>Det kom <data value=\"" + founded + "/region/siste\">2,9 nye foretak (2023)</data> i regionen</p>";
        assertThat(page.locator("#lagret")).containsText("Lagret");
        assertThat(words(plan)).isEqualTo(kept);

        counted.delivered(founded, "2024", new BigDecimal("3.9"));
        Page open = visitor.opens("/" + world.region + "/plan/tiltak/1");
        assertThat(open.locator("a.sam-fact")).hasText("3,9 nye foretak 2024");
        open.locator(".sam-factnotes summary").press("Enter");
        assertThat(open.locator(".sam-factcard")).containsText("Eksempel, tabell 1");
        assertThat(Axe.violations(open)).isEmpty();

        page.navigate(table + "?rad=" + course);
        text.click();
        page.keyboard().press("Control+End");
        for (int letter = 0; letter < " i regionen".length(); letter++) {
            page.keyboard().press("Backspace");
        }
        assertThat(text).hasText("Det kom 2,9 nye foretak (2023)");
        page.keyboard().press("Backspace");
        assertThat(text).hasText("Det kom");
        page.keyboard().press("Control+z");
        assertThat(text.locator("data")).hasText("2,9 nye foretak (2023)");
    }

    private String words(PlanId plan) {
        return server.getBean(Plans.class).get(plan).words(course, Field.TEXT).orElse("");
    }
}
