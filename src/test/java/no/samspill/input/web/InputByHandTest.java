package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.samspill.input.Contribution;
import no.samspill.testing.Axe;
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
        Page page = visitor.opens(commons.link());
        page.click("main button[type=submit]");
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

    @Test
    void the_public_pages_are_fit_for_everybody(Visitor visitor) {
        Contribution given = commons.given("Mer lys i løypa", "vis", "true", "epost", "lys@eksempel.no", "navn", "Idrettslaget", "visnavn", "true");
        press(given, "/visning", Map.of());
        press(given, "/spor", Map.of("sted", commons.measure.toString()));
        press(given, "/svar", Map.of("svar", "Lyset kommer i høst."));

        visitor.findsNothingWrong(commons.input());
        visitor.findsNothingWrong(commons.input() + "/" + given.receipt());
        visitor.findsNothingWrong(commons.input() + "/rapport");
        visitor.findsNothingWrong(commons.input() + "/spor");
        visitor.findsNothingWrong(commons.input() + "/moter/" + step);
        visitor.findsNothingWrong("/" + commons.region + "/plan/tiltak/1");
    }

    @Test
    void the_workspace_is_fit_for_everybody(Visitor visitor) {
        Contribution given = commons.given("Mer lys i løypa", "vis", "true");
        String at = commons.work() + "/nr/" + given.number();
        String meeting = "/arbeid/" + commons.region + "/plan/moter";
        String minutes = meeting + "/" + step + "/referat";
        commons.secretariat.fillIn(minutes, minutes, Map.of("referat", "Møtet ble åpnet."));
        commons.secretariat.fillIn(minutes, minutes + "/retting", Map.of("frist", LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(3).toString()));
        String shared = Commons.page(commons.secretariat.get(minutes)).select("a[href*=/referat?nokkel=]").attr("href");
        String correcting = shared.substring(shared.indexOf('/', 8));
        commons.somebody().fillIn(correcting, correcting.substring(0, correcting.indexOf('?')), Map.of("rettelse", "Det var klokka 19."));
        String table = meeting + "/" + step + "/bord";
        Sending.send(commons.secretariat, table, table + "/bilder", Map.of(), "bilde", List.of(new Sending.File("1.png", Sending.picture("png", 20, 20))));
        // A link to sign in by works once, and each look is somebody new: the way in is the same for all pages.
        visitor.findsNothingWrong("/logg-inn", page -> {
            page.navigate(page.url().replaceFirst("/logg-inn.*", "") + commons.link());
            page.click("main button[type=submit]");
            String root = page.url().replaceFirst("/arbeid.*", "");
            for (String path : new String[] {commons.work(), commons.work() + "/brev", commons.work() + "/liste", commons.work() + "/personvern", meeting, meeting + "/" + step, meeting + "/" + step + "/bord", meeting + "/" + step + "/referat", correcting, at + "?sted=" + commons.measure}) {
                page.navigate(root + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(path).isEqualTo(0);
            }
        });
    }

    private void press(Contribution one, String form, Map<String, String> fields) {
        String at = commons.work() + "/nr/" + one.number();
        String page = fields.containsKey("sted") ? at + "?sted=" + fields.get("sted") : at;
        assertThat(commons.secretariat.fillIn(page, at + form, fields).statusCode()).isEqualTo(200);
    }
}
