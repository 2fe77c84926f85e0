package no.samspill.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Guest;
import no.samspill.testing.SorTroms;
import no.samspill.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
class PresentingTheStatusTest {
    private static final String SLIDES = "/sor-troms/utviklingsplan/presentasjon/status";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void the_demonstration_has_started() {
        SorTroms.in(server);
    }

    @Test
    void without_javascript_each_slide_has_an_address_and_its_notes(Visitor visitor) {
        var page = visitor.opensWithoutJavaScript(SLIDES + "#lysbilde-3");

        assertThat(page.locator("#lysbilde-3").innerText()).contains("Satsingsområder med innspillsmøter", "30/8-1/9");
        assertThat(page.locator("#lysbilde-3 details").count()).isEqualTo(1);
        assertThat(page.locator("[data-present]").isVisible()).isFalse();
    }

    @Test
    void the_arrow_keys_turn_the_slides_on_the_wall_and_n_shows_the_notes(Visitor visitor) {
        var page = visitor.opens(SLIDES);
        page.click("[data-present]");
        page.waitForFunction("document.fullscreenElement !== null");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#lysbilde-2").isVisible()).isTrue();
        assertThat(page.locator("#lysbilde-1").isVisible()).isFalse();
        assertThat(page.locator("#lysbilde-2 details").isVisible()).isFalse();

        fitsTheWall(page);
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");

        page.keyboard().press("n");
        assertThat(page.locator("#lysbilde-2 details").isVisible()).isTrue();

        page.keyboard().press("End");
        String last = "#lysbilde-" + page.locator(".sam-slide").count();
        page.waitForURL(address -> address.endsWith(last));
    }

    @Test
    void what_the_plan_says_before_a_table_or_a_picture_stands_with_it_and_fits_the_wall(Visitor visitor) {
        var page = visitor.opens(SLIDES.replace("/status", "/plan"));
        assertThat(page.locator("[data-slide=Grid]").first().innerText()).contains("Ett av fem satsingsområder har fått mål og tiltak", "Kompetanse");
        assertThat(page.locator("[data-slide=Grid]").allInnerTexts()).anySatisfy(text -> assertThat(text).contains("Strategi: Tilby rask og kompetent veiledning", "Kurs/kompetanseheving"));

        page.click("[data-present]");
        page.waitForFunction("document.fullscreenElement !== null");
        fitsTheWall(page);
    }

    private static void fitsTheWall(Page page) {
        for (int[] wall : new int[][] {{1920, 1080}, {1366, 768}, {1280, 720}}) {
            page.setViewportSize(wall[0], wall[1]);
            page.keyboard().press("Home");
            for (int at = 1; at <= page.locator(".sam-slide").count(); at++) {
                assertThat((Integer) page.evaluate("""
                        () => Math.max(...[...document.querySelectorAll('[data-here] .sam-canvas, [data-here] .sam-canvas *')]
                          .filter(each => !each.closest('.sam-slidefjord, .ds-sr-only')).map(each => Math.round(each.getBoundingClientRect().bottom)))""")).as("slide %d", at).isLessThanOrEqualTo(wall[1]);
                page.keyboard().press("ArrowRight");
            }
        }
    }

    @Test
    void the_page_says_the_same_as_the_file() {
        String page = Jsoup.parse(new Guest(port).get(SLIDES).body()).select(".sam-presentation").text();

        assertThat(page).contains("ref. forrige regionrådsmøte", "Fremdrift", "Oppnå vekst og utvikling", "Samspill med Narvikregionen", "Arena Troms");
    }
}
