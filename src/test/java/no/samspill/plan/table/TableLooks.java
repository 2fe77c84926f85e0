package no.samspill.plan.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.testing.Gallery;
import org.springframework.context.ApplicationContext;

/** The working table in every state, its history, and a clip on its way in. */
public final class TableLooks {
    private final Council council;
    private final Colleague ola;

    private TableLooks(ApplicationContext server, int port) {
        council = new Council(server);
        ola = council.colleague("Ola", port);
    }

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        var looks = new TableLooks(server, port);
        looks.table(gallery);
        looks.history(gallery);
    }

    private void table(Gallery gallery) {
        gallery.signedIn(() -> council.link(council.secretary("Kari")))
                .sees("the table", this::opens)
                .sees("the table with a cell being written", page -> {
                    opens(page);
                    cell(page, council.course, "responsibility").dblclick();
                    assertThat(page.locator(".sam-pop .sam-chip")).isVisible();
                })
                .sees("the table with a range chosen", page -> {
                    opens(page);
                    cell(page, council.course, "schedule").click();
                    cell(page, council.network, "responsibility").click(new Locator.ClickOptions().setModifiers(java.util.List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
                    assertThat(page.locator("#valgt")).containsText("6 celler valgt");
                })
                .sees("the table sorted, filtered and searched", page -> {
                    page.navigate(council.table() + "?sorter=-responsibility&filter.responsibility=a");
                    assertThat(page.locator("#visning")).containsText("sortert etter Ansvar");
                    page.locator("#finn-knapp").click();
                    page.fill("#finn [name=finn]", "kurs");
                    assertThat(page.locator("#treff")).containsText("1");
                })
                .sees("the table with its columns to choose from", page -> {
                    opens(page);
                    page.locator("#kolonne-knapp").evaluate("button => button.click()");
                    assertThat(page.locator("#dialog-kolonner")).isVisible();
                })
                .sees("the table with a row's panel", page -> {
                    opens(page);
                    cell(page, council.course, "title").focus();
                    page.keyboard().press("Alt+Enter");
                    assertThat(page.locator(".sam-rich")).isVisible();
                })
                .sees("the table with a comment on a cell", page -> {
                    ola.posts("/kommentar", java.util.Map.of("hva", "si", "rad", council.network.toString(), "felt", "responsibility", "ord", "@Kari, er det avtalt?"));
                    page.navigate(council.table() + "?rad=" + council.network + "#kommentarer");
                    assertThat(page.locator(".is-talked")).hasCount(1);
                    assertThat(page.locator("#kommentarer li").first()).isVisible();
                })
                .sees(council.table() + "/kommentarer")
                .sees("the table with its shortcuts", page -> {
                    opens(page);
                    page.keyboard().press("Control+/");
                    assertThat(page.locator("#dialog-snarveier")).isVisible();
                })
                .sees("the table with a clip on its way in", page -> {
                    opens(page);
                    cell(page, council.course, "title").focus();
                    page.evaluate("""
                            const clip = new DataTransfer();
                            clip.setData('text/plain', 'Tiltak 1\\tBygge hub\\t2019\\nTiltak 2\\tÅrshjul\\t?');
                            document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clip, bubbles: true }));
                            """);
                    assertThat(page.locator("#dialog-lim")).containsText("2 nye rader");
                });
        gallery.signedIn(() -> council.link(council.reader("Rolf"))).sees("the table of one who reads", page -> page.navigate(council.table() + "?rad=" + council.course));
        gallery.signedIn(() -> council.link(council.secretary("Per"))).meets(409, "the table when two have written", page -> {
            opens(page);
            page.evaluate("localStorage.clear(); sessionStorage.clear()");
            opens(page);
            cell(page, council.course, "schedule").dblclick();
            page.locator(".sam-edit").fill("2017");
            String before = council.words(council.course, Field.SCHEDULE);
            ola.writes(council.course, "schedule", before, before + " eller våren");
            page.keyboard().press("Enter");
            assertThat(page.locator(".sam-conflict")).isVisible();
        });
    }

    private void history(Gallery gallery) {
        String history = council.table().replace("/tabell", "/historikk");
        gallery.signedIn(() -> council.link(council.secretary("Kirsten"))).sees(history).sees("the plan as it was", page -> {
            page.navigate(history);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("Planen slik den var da.*"))).first().click();
            page.waitForURL(url -> !url.endsWith("/historikk"));
        }).sees("a version on its way to be frozen", page -> {
            page.navigate(council.table().replace("/tabell", "/versjoner"));
            page.fill("#name", "Forslag");
            page.locator("#name").evaluate("field => field.form.requestSubmit()");
            page.waitForSelector("h1:has-text('Frys versjon')");
        });
    }

    private void opens(Page page) {
        page.navigate(council.table());
        assertThat(page.locator("#bord[data-live]")).isVisible();
    }

    private static Locator cell(Page page, ElementId row, String field) {
        return page.locator("#rad-" + row + " [data-felt='" + field + "']");
    }
}
