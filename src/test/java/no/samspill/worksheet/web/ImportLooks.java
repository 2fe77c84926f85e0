package no.samspill.worksheet.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samspill.worksheet.web.Secretariat.sample;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.testing.Gallery;
import org.springframework.context.ApplicationContext;

/** A sheet on its way in: chosen, looked at, looked at once more with changes, large, and refused. */
public final class ImportLooks {
    private ImportLooks() {}

    public static void hang(Gallery gallery, ApplicationContext server, int port) {
        Secretariat empty = new Secretariat(server, port);
        gallery.signedIn(empty::link)
                .sees(empty.address())
                .sees("a sheet for an empty plan", page -> previews(page, empty, "arbeidsverktøy.xlsx", sample("xlsx")))
                .meets(422, "a file that is no sheet", page -> {
                    send(page, empty, "bilde.xlsx", new byte[] {1, 2, 3});
                    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Én ting må rettes");
                });
        Secretariat asked = new Secretariat(server, port);
        byte[] doubts = "Tiltak;Ansvar;Frist;Målgruppe;Status;Kostnad\nKurs;Gratangen;2018;Bedrift;OK;250\nNettverk;Gratangen;2019;Bo;Bra;1234 567\nHus;Gratangen;2019;Besøk;Pågår, men forsinket;300\n".getBytes(StandardCharsets.UTF_8);
        gallery.signedIn(asked::link)
                .sees("a sheet with questions of one kind", page -> previews(page, asked, "spørsmål.csv", doubts))
                .sees("what a column would become", page -> {
                    previews(page, asked, "kolonne.csv", doubts);
                    page.locator("#kolonner li:has-text('Målgruppe') select").selectOption("ATTRACTIVENESS");
                    page.locator("#kolonner li:has-text('Målgruppe') button").click();
                    assertThat(page.locator("#prov")).isVisible();
                });
        Secretariat parted = new Secretariat(server, port);
        byte[] rows = "Tiltak;Ansvar;Frist\nReiseliv;;\nKurs;Gratangen;2025\nSti;Gratangen;2026\nSjømat;;\nKai;Gratangen;2027\n".getBytes(StandardCharsets.UTF_8);
        gallery.signedIn(parted::link)
                .sees("a sheet with rows that may be something else", page -> previews(page, parted, "rader.csv", rows))
                .sees("what rows would become", page -> {
                    previews(page, parted, "blir.csv", rows);
                    page.locator("#avklar select[name^=alle-]").selectOption("rad:GOAL");
                    page.locator(".sam-rowanswer > button").click();
                    assertThat(page.locator("#prov")).isVisible();
                });
        Secretariat again = new Secretariat(server, port);
        again.lands(again.previews("en.xlsx", sample("xlsx")));
        String large = "Tiltak;Frist\n" + IntStream.rangeClosed(1, 250).mapToObj(i -> "Tiltak nummer " + i + ";?").collect(Collectors.joining("\n"));
        gallery.signedIn(again::link)
                .sees("a sheet with other words than the plan", page -> previews(page, again, "ny.csv", sample(
                        "2018 - 2019", "2019 - 2021",
                        "Kurs/kompetanseheving av førstelinjetjenester", "Kurs og kompetanseheving i førstelinjetjenesten",
                        "Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen", "Bygge en gründerhub i Harstad")))
                .sees("a large sheet", page -> previews(page, again, "stor.csv", large.getBytes(StandardCharsets.UTF_8)));
    }

    private static void previews(Page page, Secretariat secretariat, String name, byte[] content) {
        send(page, secretariat, name, content);
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1))).isVisible();
        page.locator("details").all().forEach(it -> it.evaluate("fold => fold.open = true"));
    }

    private static void send(Page page, Secretariat secretariat, String name, byte[] content) {
        page.navigate(secretariat.address());
        page.getByLabel("Regnearket").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se hva det blir til")).click();
    }
}
