package no.samspill.worksheet.web;

import static no.samspill.worksheet.web.Secretariat.page;
import static no.samspill.worksheet.web.Secretariat.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.wording.Attractiveness;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ASheetOnItsWayIntoAPlanTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    Secretariat secretariat;

    @BeforeEach
    void a_secretary_with_an_empty_plan() {
        secretariat = new Secretariat(server, port);
    }

    @Test
    void is_shown_beside_what_it_becomes_before_anything_changes() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));

        assertThat(preview.select("h1").text()).isEqualTo("arbeidsverktøy.xlsx");
        assertThat(preview.select("#celle-1-E4").text()).startsWith("Eks. Gratangen koord.").contains("Ansvar, Tiltak A1");
        assertThat(preview.select(".sam-treerow[data-level=3] .sam-treetitle").eachText())
                .hasSize(5)
                .first().asString().startsWith("Tiltak 1 Kurs/kompetanseheving").endsWith("eksempel");
        assertThat(preview.select("tr:has(#celle-1-F8) .sam-chip[data-tentative]").text()).contains("Besøk");
        assertThat(preview.select(".sam-land").text()).contains("10 rader blir nye.");
        assertThat(secretariat.view().plan().elements()).isEmpty();
    }

    @Test
    void whose_columns_tell_the_level_has_them_headed_by_the_levels_names() {
        Document preview = secretariat.previews("bred.csv", """
                Satsingsområde;Mål;Tiltak;Frist
                Næring;Flere arbeidsplasser;Ny næringspark;2023
                Kultur;Levende sentrum;Kulturnatt;2024
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.select(".sam-sheet thead th[data-wide]").eachText())
                .containsExactly("A Satsingsområde", "B Målsetting", "C Tiltak");
    }

    @Test
    void every_cell_is_on_the_page() {
        Document preview = secretariat.previews("arbeidsverktøy.xls", sample("xls"));

        Book book = (Book) Books.open("a.xls", new ByteArrayInputStream(sample("xls")), Limits.DEFAULT);
        int cells = book.sheets().stream().flatMap(sheet -> sheet.rows().stream()).mapToInt(row -> row.cells().size()).sum();
        assertThat(preview.select("td[id]").eachAttr("id")).hasSize(cells).doesNotHaveDuplicates();
        assertThat(preview.select("#celle-1-B13").text()).contains("Presentasjon av planen blir ikke på xls format").contains("Notat");
    }

    @Test
    void lands_whole_and_says_so() {
        Document after = page(secretariat.lands(secretariat.previews("arbeidsverktøy.ods", sample("ods"))));

        assertThat(after.location()).endsWith("/" + secretariat.region + "/plan");
        assertThat(after.select(".sam-message").text()).isEqualTo("«arbeidsverktøy.ods» er lagt inn i planen. 10 rader er nye.");
        assertThat(after.text()).contains("Koordinere og videreutvikle konseptet Makerspace");
        assertThat(secretariat.view().plan().measures()).extracting(Element::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void keeps_what_stands_around_its_table_once_and_the_papers_tell_it() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        assertThat(preview.select(".sam-land").text()).contains("Det som er krysset av rundt planen i arket, kommer med i papirene.");
        preview.select("[name=merknad]").attr("checked", "");
        secretariat.lands(preview);
        secretariat.lands(secretariat.previews("igjen.csv", sample("csv")));

        assertThat(secretariat.view().remarks())
                .contains("Presentasjon av planen blir ikke på xls format", "Dette er kun et arbeidsverktøy")
                .doesNotHaveDuplicates();
        assertThat(secretariat.view().source()).contains("arbeidsverktøy.xlsx");
        String slides = new Guest(port).get("/" + secretariat.region + "/plan/presentasjon/status").body();
        assertThat(slides).contains("Presentasjon av planen blir ikke på xls format", "NB! Dette er kun eksempler");
    }

    @Test
    void leaves_behind_what_is_said_to_those_who_work_in_it_where_nobody_ticks_it() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        assertThat(preview.select("label:has([name=merknad]:not([checked]))").eachText()).containsExactly("Presentasjon av planen blir ikke på xls format", "Dette er kun et arbeidsverktøy");
        secretariat.lands(preview);

        assertThat(secretariat.view().remarks()).contains("NB! Dette er kun eksempler").doesNotContain("Presentasjon av planen blir ikke på xls format", "Dette er kun et arbeidsverktøy");
    }

    @Test
    void is_journalled_as_an_import_by_the_person_with_the_files_name() {
        secretariat.lands(secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx")));

        List<Entry> written = journal.ofPlan(secretariat.plan.value()).stream()
                .filter(it -> it.author().through() == Through.IMPORT)
                .toList();
        assertThat(written).isNotEmpty().allMatch(it -> "arbeidsverktøy.xlsx".equals(it.author().why()));
        assertThat(written).extracting(Entry::batch).containsOnly(written.getFirst().batch());
        assertThat(written).allMatch(it -> secretariat.person.value().equals(it.author().person()));
    }

    @Test
    void brings_nothing_new_the_second_time() {
        secretariat.lands(secretariat.previews("en.xlsx", sample("xlsx")));
        Document again = secretariat.previews("to.csv", sample("csv"));

        assertThat(again.select(".sam-note").text()).contains("Ingenting nytt");
        assertThat(again.select(".sam-land").text()).contains("Ingenting endres i planen.");
        assertThat(page(secretariat.lands(again)).select(".sam-message").text()).contains("ingenting nytt å legge inn");
        assertThat(secretariat.view().plan().walk()).hasSize(10);
    }

    @Test
    void shows_what_differs_from_the_plan_and_why_rows_are_the_same() {
        secretariat.lands(secretariat.previews("en.xlsx", sample("xlsx")));
        Document changed = secretariat.previews("to.csv", sample(
                "2018 - 2019", "2019 - 2021",
                "Kurs/kompetanseheving av førstelinjetjenester", "Kurs og kompetanseheving i førstelinjetjenesten",
                "Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen", "Bygge en gründerhub i Harstad"));

        assertThat(changed.select(".sam-treerow").eachText())
                .anySatisfy(row -> assertThat(row).contains("Tidsplan 2018 - 2019 → 2019 - 2021"))
                .anySatisfy(row -> assertThat(row).containsPattern("Ligner \\d\\d prosent på Tiltak A1"))
                .anySatisfy(row -> assertThat(row).contains("Bygge en gründerhub i Harstad").contains("ny"));
        assertThat(changed.select("#mangler").text()).contains("Én rad i planen er ikke i arket").contains("Tiltak B3");

        secretariat.presses(changed, "legg-inn", form -> Objects.requireNonNull(form.selectFirst("input[name=fjern]")).attr("checked", ""));

        assertThat(secretariat.view().plan().measures().map(Element::title))
                .hasSize(5)
                .contains("Bygge en gründerhub i Harstad")
                .doesNotContain("Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen");
    }

    @Test
    void leaves_words_and_places_that_somebody_wants_to_keep() {
        secretariat.lands(secretariat.previews("en.xlsx", sample("xlsx")));
        Document changed = secretariat.previews("to.csv", sample("2018 - 2019", "2019 - 2021"));

        Document after = page(secretariat.presses(changed, "legg-inn", form -> form.select("input[name=ta]").removeAttr("checked")));

        assertThat(after.select(".sam-message").text()).contains("ingenting nytt");
        assertThat(measure(3).schedule().written()).isEqualTo("2018 - 2019");
    }

    @Test
    void is_two_rows_when_somebody_says_so() {
        secretariat.lands(secretariat.previews("en.xlsx", sample("xlsx")));
        Document changed = secretariat.previews("to.csv", sample(
                "Kurs/kompetanseheving av førstelinjetjenester", "Kurs og kompetanseheving i førstelinjetjenesten"));

        Document apart = page(secretariat.presses(changed, "lagre", form -> form.select("input[name=skill]").attr("checked", "")));
        assertThat(apart.select(".sam-land").text()).contains("Én rad blir ny.");
        secretariat.lands(apart);

        assertThat(secretariat.view().plan().measures()).hasSize(6);
    }

    @Test
    void is_settled_with_a_suggestion_for_every_cell_that_says_the_same() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        assertThat(preview.select("li:has(.sam-words:containsOwn(Bedrift/besøk?)) .sam-addr").eachText()).containsExactly("F8", "F9");

        secretariat.presses(preview, "legg-inn", form -> {
            form.select("li:has(.sam-words:containsOwn(Bedrift/besøk?)) input[type=radio]").removeAttr("checked");
            Objects.requireNonNull(form.selectFirst("input[type=radio][value=Bedrift]")).attr("checked", "");
        });

        for (int number : List.of(3, 4)) {
            Attractiveness settled = Objects.requireNonNull(measure(number).attractiveness());
            assertThat(settled.written()).isEqualTo("Bedrift/besøk?");
            assertThat(settled.values()).containsExactly(Attractiveness.Value.BUSINESS);
        }
        assertThat(secretariat.previews("igjen.xlsx", sample("xlsx")).select("#avklar").text()).contains("Avklart før som «Bedrift».");
    }

    @Test
    void is_settled_with_a_persons_own_words() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));

        Document kept = page(secretariat.presses(preview, "lagre", form -> own(form).val("Besøk og bo")));
        assertThat(kept.select("tr:has(#celle-1-F8) .sam-treerow dd:last-child").text()).contains("Bo").contains("Besøk");
        secretariat.lands(kept);

        assertThat(Objects.requireNonNull(measure(3).attractiveness()).values())
                .containsExactlyInAnyOrder(Attractiveness.Value.RESIDENCE, Attractiveness.Value.VISIT);
    }

    @Test
    void keeps_what_was_typed_when_it_is_too_long() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        String typed = "besøk ".repeat(100);

        var refused = secretariat.presses(preview, "legg-inn", form -> own(form).val(typed));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".ds-validation-message").text()).contains("500 tegn");
        assertThat(page(refused).select("input[name^=ord-]").eachAttr("value")).contains(typed);
        assertThat(secretariat.view().plan().elements()).isEmpty();
    }

    @Test
    void is_held_against_the_plan_as_it_is_when_somebody_was_quicker() {
        secretariat.lands(secretariat.previews("en.xlsx", sample("xlsx")));
        Document preview = secretariat.previews("to.csv", sample("2018 - 2019", "2019 - 2021"));
        ElementId course = measure(1).id();
        plans.apply(secretariat.plan, List.of(Field.SCHEDULE.put(course, "2018", "våren 2019")), Secretariat.TEST, Reach.WHOLE);

        var overtaken = secretariat.presses(preview, "legg-inn", form -> own(form).val("Bedrift"));

        assertThat(overtaken.statusCode()).isEqualTo(409);
        Document shown = page(overtaken);
        assertThat(shown.select(".ds-error-summary").text()).contains("Planen er endret mens du så på dette");
        assertThat(shown.select(".sam-treerow").eachText()).anySatisfy(row -> assertThat(row).contains("Tidsplan våren 2019 → 2018"));
        assertThat(shown.select("input[name^=ord-]").eachAttr("value")).contains("Bedrift");
        assertThat(measure(3).schedule().written()).isEqualTo("2018 - 2019");

        secretariat.lands(shown);
        assertThat(measure(3).schedule().written()).isEqualTo("2019 - 2021");
        assertThat(Objects.requireNonNull(measure(3).attractiveness()).values()).containsExactly(Attractiveness.Value.BUSINESS);
    }

    @Test
    void lands_not_at_all_when_one_row_of_it_cannot() {
        String half = "lang tekst ".repeat(4000);
        String sheet = "Tiltak;Beskrivelse\n\"Et kort tiltak\";\nEt langt tiltak;" + half + "\n;" + half + "\n";
        Document preview = secretariat.previews("lang.csv", sheet.getBytes(StandardCharsets.UTF_8));
        long before = secretariat.view().revision();

        var refused = secretariat.lands(preview);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select(".ds-error-summary").text()).contains("er for lang for ett felt i planen");
        assertThat(secretariat.view().revision()).isEqualTo(before);
        assertThat(secretariat.view().plan().elements()).isEmpty();
    }

    @Test
    void is_read_another_way_when_a_person_chooses_so() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        Document other = page(secretariat.presses(preview, "lagre", form -> {
            form.select("input[name=form]").removeAttr("checked");
            form.select("input[name=form][value=FLAT_ROWS]").attr("checked", "");
            form.select("input[name=aar]").val("2019");
        }));

        assertThat(other.select("input[name=form][checked]").attr("value")).isEqualTo("FLAT_ROWS");
        assertThat(other.select(".sam-way").text()).contains("Det har du valgt.").contains("gjelder det hele planen");
        assertThat(other.select(".sam-importhead").text()).isNotEqualTo(preview.select(".sam-importhead").text());
    }

    @Test
    void brings_its_year_into_the_plan() {
        Document preview = secretariat.previews("år.csv", "Tiltak;Frist\nKurs;22. mai\n".getBytes(StandardCharsets.UTF_8));
        secretariat.presses(preview, "legg-inn", form -> form.select("input[name=aar]").val("2019"));

        assertThat(secretariat.view().baseYear()).isEqualTo(2019);
        assertThat(Objects.requireNonNull(Objects.requireNonNull(measure(1).schedule()).period()).from()).hasToString("2019-05-22");
    }

    @Test
    void a_year_that_is_none_is_said_at_its_field() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        var refused = secretariat.presses(preview, "legg-inn", form -> form.select("input[name=aar]").val("i fjor"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".ds-error-summary a").attr("href")).isEqualTo("#aar");
    }

    @Test
    void is_shown_page_by_page_when_it_is_large() {
        String sheet = "Tiltak;Frist\n" + IntStream.rangeClosed(1, 250).mapToObj(i -> "Tiltak nummer " + i + ";20" + (18 + i % 3)).collect(Collectors.joining("\n"));
        Document first = secretariat.previews("stor.csv", sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(first.select(".sam-sheet tbody tr")).hasSize(100);
        assertThat(first.select(".sam-pages").text()).contains("Side 1 av 3, 251 rader i alt");
        Document last = page(secretariat.guest.get(URI.create(first.location()).getPath() + "?vis=alle&side=3"));
        assertThat(last.select(".sam-sheet tbody tr")).hasSize(51);
        secretariat.lands(last);
        assertThat(secretariat.view().plan().measures()).hasSize(250);
    }

    @Test
    void is_thrown_away() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        Document after = page(secretariat.presses(preview, "forkast", form -> {}));

        assertThat(after.select(".sam-message").text()).contains("er forkastet");
        assertThat(secretariat.guest.get(URI.create(preview.location()).getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    void waits_until_it_is_taken_in_and_goes_when_it_is_old() {
        secretariat.previews("gammelt.xlsx", sample("xlsx"));
        assertThat(page(secretariat.guest.get(secretariat.address())).text()).contains("gammelt.xlsx");

        sql.sql("update worksheet_upload set at = at - interval '31 days' where plan = ?").param(secretariat.plan.value()).update();
        secretariat.previews("nytt.xlsx", sample("xlsx"));

        assertThat(page(secretariat.guest.get(secretariat.address())).text()).contains("nytt.xlsx").doesNotContain("gammelt.xlsx");
    }

    @Test
    void is_for_the_regions_own_secretariat_alone() {
        Document preview = secretariat.previews("arbeidsverktøy.xlsx", sample("xlsx"));
        String path = URI.create(preview.location()).getPath();
        Secretariat other = new Secretariat(server, port);

        assertThat(other.guest.get(path).statusCode()).isEqualTo(404);
        assertThat(other.guest.get(path.replace(secretariat.region, other.region)).statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get(path).uri().getPath()).isEqualTo("/logg-inn");
        assertThat(secretariat.guest.postBlindly(path, Map.of("handling", "legg-inn")).statusCode()).isEqualTo(403);
    }

    private static org.jsoup.nodes.Element own(FormElement form) {
        return Objects.requireNonNull(form.selectFirst("li:has(.sam-words:containsOwn(Bedrift/besøk?)) input[name^=ord-]"));
    }

    private Element measure(int number) {
        return secretariat.view().measure(number).orElseThrow();
    }

    @Test
    void says_in_one_press_what_colours_mean_that_stand_without_words() {
        Document preview = secretariat.previews("farger.xlsx", lights());
        assertThat(preview.select("#avklar").text()).contains("Celler under «Status» har bare farge, og ingen ord sier hva den betyr: grønn (1), rød (1).");
        assertThat(preview.select("button[name=farger]").eachText()).first().isEqualTo("grønn = Fullført, rød = Ikke startet");
        assertThat(preview.select("#arket").text()).doesNotContain("Fullført");

        Document read = page(secretariat.presses(preview, "lagre", form -> form.addElement(Objects.requireNonNull(preview.selectFirst("button[name=farger]")).clone().tagName("input").attr("type", "hidden"))));
        assertThat(read.select("button[name=farger][aria-pressed=true]").eachText()).containsExactly("grønn = Fullført, rød = Ikke startet");
        secretariat.lands(read);
        assertThat(secretariat.view().plan().measures().map(measure -> measure.status() == null ? "" : measure.status().written())).containsExactly("Fullført", "Ikke startet", "");
    }

    private static byte[] lights() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ark1");
            List<List<String>> rows = List.of(List.of("Tiltak", "Ansvarlig", "Status"), List.of("Kurs", "Harstad"), List.of("Vei", "Ibestad"), List.of("Kai", "Ibestad"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            sheet.style(1, 2).fillColor("92D050").set();
            sheet.style(2, 2).fillColor("FF0000").set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
