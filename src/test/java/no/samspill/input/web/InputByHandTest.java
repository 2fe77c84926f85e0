package no.samspill.input.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.samspill.frame.Bare;
import no.samspill.input.Contribution;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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
    void a_form_that_was_wrong_says_so_in_its_title_begins_at_what_is_wrong_and_is_there_when_one_goes_back(Visitor visitor) {
        Page page = visitor.opens(commons.input());
        page.fill("#epost", "feil");
        page.locator("#epost").evaluate("field => field.form.requestSubmit()");
        page.waitForSelector(".ds-error-summary");

        assertThat(page.title()).startsWith("Feil: ");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ds-error-summary");
        page.navigate(page.url().replaceFirst("^(https?://[^/]*).*", "$1/"));
        page.goBack();
        assertThat(page.inputValue("#epost")).isEqualTo("feil");
    }

    @Test
    void at_the_meeting_desk_enter_is_the_next_one_and_the_cursor_stays(Visitor visitor) {
        Page page = desk(visitor);
        page.fill("#gruppe", "Bord 2");
        for (String said : new String[] {"Lærlingplasser", "Felles kurs", "Ungdomsråd"}) {
            page.fill("#tekst", said);
            page.press("#tekst", "Enter");
            page.waitForSelector("#sagt .sam-said li:first-child:has-text('" + said + "')");
        }

        assertThat(page.locator("#sagt .sam-said > li").count()).isEqualTo(3);
        assertThat(page.inputValue("#gruppe")).isEqualTo("Bord 2");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("tekst");
    }

    @Test
    void a_hundred_things_said_without_pause_on_a_slow_line_that_breaks_are_all_there_whole_and_in_their_order(Visitor visitor) {
        Page page = desk(visitor);
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", slow(false));
        List<String> said = IntStream.rangeClosed(1, 100).mapToObj(number -> "Sak " + number + ": buss").toList();
        // The server takes these, and nobody hears that it did.
        page.route("**/bord/ko", route -> {
            route.fetch();
            route.abort();
        }, new Page.RouteOptions().setTimes(2));
        write(page, said.subList(0, 30));
        page.waitForCondition(() -> !said().isEmpty());
        line.send("Network.emulateNetworkConditions", slow(true));
        write(page, said.subList(30, 70));
        page.waitForSelector("#tegn:has-text('Ingen kontakt med Samspill')");
        line.send("Network.emulateNetworkConditions", slow(false));
        write(page, said.subList(70, 100));
        page.waitForCondition(() -> said().size() >= 100 && page.locator("#venter").isHidden());

        assertThat(said()).containsExactlyElementsOf(said);
        assertThat(page.locator("#h-sagt").textContent()).contains("100");
        assertThat(page.inputValue("#tekst")).isEmpty();
    }

    @Test
    void what_a_device_has_not_sent_is_there_when_the_page_is_opened_again(Visitor visitor) {
        Page page = desk(visitor);
        page.route("**/bord/ko", route -> route.abort());
        write(page, List.of("Gatelys"));
        page.keyboard().type("Halve set");
        page.waitForSelector("#venter li:has-text('Gatelys')");
        page.unroute("**/bord/ko");
        page.reload();
        page.waitForSelector("#sagt li:has-text('Gatelys')");

        assertThat(said()).containsExactly("Gatelys");
        assertThat(page.inputValue("#tekst")).isEqualTo("Halve set");
    }

    @Test
    void input_that_is_sent_while_the_service_is_away_is_sent_again_by_itself_and_is_there_once(Visitor visitor) throws Exception {
        Page page = visitor.opens(commons.input());
        page.fill("#tekst", "Badeplass ved brua");
        page.check("text=Kompetanse");
        // The server took it, and nobody hears that it did.
        awayFor(page, true);
        page.press("#epost", "Enter");
        page.waitForSelector(".sam-ticket b");

        assertThat(commons.contributions.some(commons.plan, 0, 100).stream().map(Contribution::words).filter("Badeplass ved brua"::equals)).hasSize(1);
        assertThat(page.locator("main").textContent()).contains("Badeplass ved brua", "Kompetanse");
        page.waitForCondition(() -> page.evaluate("sessionStorage.getItem('samspill-usendt')") == null);
    }

    @Test
    void input_with_a_file_that_is_sent_while_the_service_is_away_is_there_to_be_sent_again(Visitor visitor) throws Exception {
        Page page = visitor.opens(commons.input());
        page.fill("#tekst", "Kart over stien");
        page.setInputFiles("input[type=file]", new FilePayload("sti.txt", "text/plain", "sti".getBytes(UTF_8)));
        awayFor(page, false);
        page.press("#epost", "Enter");
        page.waitForSelector("form [role=status]:has-text('Velg filene igjen')");

        assertThat(page.inputValue("#tekst")).isEqualTo("Kart over stien");
    }

    /** What the first sending is answered with, as by a server whose database is gone. */
    private void awayFor(Page page, boolean reaches) throws Exception {
        var answer = new MockHttpServletResponse();
        server.getBean(Bare.class).write(new MockHttpServletRequest("POST", commons.input()), answer, 503, "database");
        var first = new AtomicBoolean(true);
        page.route("**" + commons.input(), route -> {
            if (!route.request().method().equals("POST") || !first.getAndSet(false)) {
                route.resume();
                return;
            }
            if (reaches) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            }
            route.fulfill(new Route.FulfillOptions().setStatus(503).setContentType("text/html;charset=UTF-8").setBody(new String(answer.getContentAsByteArray(), UTF_8)));
        });
    }

    private Page desk(Visitor visitor) {
        Page page = visitor.comesIn(commons.link());
        page.navigate(page.url().replaceFirst("/arbeid.*", "") + "/arbeid/" + commons.region + "/plan/moter/" + step + "/bord");
        page.waitForSelector("form[data-ready]");
        return page;
    }

    private static void write(Page page, List<String> lines) {
        page.focus("#tekst");
        lines.forEach(line -> {
            page.keyboard().type(line);
            page.keyboard().press("Enter");
        });
    }

    private List<String> said() {
        return commons.contributions.ofMeeting(commons.plan, UUID.fromString(step)).stream().map(Contribution::words).toList();
    }

    /** As over a mobile telephone in a hall: 400 ms to the server. */
    private static JsonObject slow(boolean broken) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", broken);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        return line;
    }
}
