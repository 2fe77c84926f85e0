package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import no.samspill.input.Contribution;
import no.samspill.testing.Gallery;
import org.springframework.context.ApplicationContext;

/** Giving input and following it, meetings and minutes, and the secretariat's work with all of it. */
public final class InputLooks {
    private final Commons commons;
    private final String step;
    private final Contribution given;

    private InputLooks(ApplicationContext server, int port) {
        commons = new Commons(server, port);
        step = commons.meeting("2/6");
        given = commons.given("Mer lys i løypa", "vis", "true", "epost", "lys@eksempel.no", "navn", "Idrettslaget", "visnavn", "true");
        press("/visning", Map.of());
        press("/spor", Map.of("sted", commons.measure.toString()));
        press("/svar", Map.of("svar", "Lyset kommer i høst."));
    }

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        var looks = new InputLooks(server, port);
        looks.everybodys(gallery);
        looks.secretariats(gallery);
    }

    private void everybodys(Gallery gallery) {
        String input = commons.input();
        gallery.everybody().sees(input, input + "/" + given.receipt(), input + "/rapport", input + "/spor", input + "/moter/" + step, "/" + commons.region + "/plan/tiltak/1");
    }

    private void secretariats(Gallery gallery) {
        Contribution other = commons.given("Mer lys i løypa", "vis", "true");
        String meetings = "/arbeid/" + commons.region + "/plan/moter";
        String meeting = meetings + "/" + step;
        String minutes = meeting + "/referat";
        commons.secretariat.fillIn(minutes, minutes, Map.of("referat", "Møtet ble åpnet."));
        commons.secretariat.fillIn(minutes, minutes + "/retting", Map.of("frist", LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(3).toString()));
        String shared = Commons.page(commons.secretariat.get(minutes)).select("a[href*=/referat?nokkel=]").attr("href");
        String correcting = shared.substring(shared.indexOf('/', 8));
        commons.somebody().fillIn(correcting, correcting.substring(0, correcting.indexOf('?')), Map.of("rettelse", "Det var klokka 19."));
        String table = meeting + "/bord";
        commons.secretariat.fillIn(table, table, Map.of("tekst", "Buss på kvelden", "gruppe", "Bord 1"));
        Sending.send(commons.secretariat, table, table + "/bilder", Map.of(), "bilde", List.of(new Sending.File("1.png", Sending.picture("png", 20, 20))));
        String work = commons.work();
        gallery.signedIn(commons::link)
                .sees(work, work + "/brev", work + "/liste", work + "/personvern", meetings, meeting, table, minutes, correcting, work + "/nr/" + other.number() + "?sted=" + commons.measure)
                .sees("what was said being mended", page -> {
                    page.navigate(table);
                    page.click("#sagt summary");
                })
                .sees("a list of input on its way in", page -> {
                    page.navigate(work + "/liste");
                    page.fill("#tekst", "Mer lys\nFlere kurs");
                    page.locator("#tekst").evaluate("field => field.form.requestSubmit()");
                    page.waitForURL(url -> !url.endsWith("/liste"));
                });
    }

    private void press(String form, Map<String, String> fields) {
        String at = commons.work() + "/nr/" + given.number();
        String page = fields.containsKey("sted") ? at + "?sted=" + fields.get("sted") : at;
        assertThat(commons.secretariat.fillIn(page, at + form, fields).statusCode()).isEqualTo(200);
    }
}
