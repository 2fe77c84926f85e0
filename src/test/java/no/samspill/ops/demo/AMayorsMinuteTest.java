package no.samspill.ops.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.samspill.testing.Axe;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Look;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mayor on the way into a meeting, with a phone and a minute. */
@BrowserTest
class AMayorsMinuteTest {
    private static final int SCREEN = 900;

    @Autowired
    ApplicationContext server;

    @Test
    void four_questions_are_answered_by_reading_down_and_one_press(Visitor visitor) {
        new Demonstration(server).fill();
        Page page = visitor.opens("/sor-troms", Look.PHONE_LIGHT);
        Locator glances = page.locator(".sam-glances");
        assertThat(glances).containsText("Fase 5 av 5");
        assertThat(glances).containsText("Neste dato");
        assertThat(glances).containsText("Planen er vedtatt av alle");
        assertThat(glances).containsText("tiltak er under arbeid");
        assertThat(endOf(glances)).as("where the answers end, in screens").isLessThan(2.5 * SCREEN);

        page.locator("#kommunen").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gratangen").setExact(true)).click();
        assertThat(page.locator("#kommunen h2")).hasText("Gratangen");
        assertThat(page.locator("#kommunen h2")).isInViewport();
        assertThat(page.locator(".sam-asks")).containsText("Vedtatt av Gratangen kommunestyre");
        assertThat(page.locator(".sam-asks")).containsText("Kommunen svarer for");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
        assertThat(Axe.violations(page)).isEmpty();
    }

    private static double endOf(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }
}
