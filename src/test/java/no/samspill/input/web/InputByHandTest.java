package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@BrowserTest
class InputByHandTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Commons commons;
    private String step;

    @BeforeEach
    void a_plan_with_a_meeting_and_some_input() {
        commons = new Commons(server, port);
        step = commons.meeting("2/6");
    }

    @Test
    void a_person_with_a_keyboard_gives_input_and_sees_the_receipt(Visitor visitor) {
        Page page = visitor.opensWithoutJavaScript(commons.input());
        page.fill("#tekst", "Mer lys i løypa");
        page.check("text=Kompetanse");
        page.press("#epost", "Enter");

        assertThat(page.locator(".sam-ticket b").textContent()).matches("[0-9A-Z-]{14}");
        assertThat(page.locator("main").textContent()).contains("Mer lys i løypa", "Kompetanse");
    }

    @Test
    void at_the_meeting_desk_enter_is_the_next_one_and_the_cursor_stays(Visitor visitor) {
        Page page = visitor.comesIn(commons.link());
        page.navigate(page.url().replaceFirst("/arbeid.*", "") + "/arbeid/" + commons.region + "/plan/moter/" + step + "/bord");
        page.fill("#gruppe", "Bord 2");
        for (String said : new String[] {"Lærlingplasser", "Felles kurs", "Ungdomsråd"}) {
            page.fill("#tekst", said);
            page.press("#tekst", "Enter");
            page.waitForSelector(".sam-said li:first-child:has-text('" + said + "')");
        }

        assertThat(page.locator(".sam-said li").count()).isEqualTo(3);
        assertThat(page.inputValue("#gruppe")).isEqualTo("Bord 2");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tekst");
    }
}
