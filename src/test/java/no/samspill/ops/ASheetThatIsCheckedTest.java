package no.samspill.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samspill.Samspill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ASheetThatIsCheckedTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
    void is_told_as_a_tree_with_the_words_as_written_and_what_they_mean(String format) {
        assertThat(run("check", "samples/arbeidsverktoy-innovasjon." + format)).isZero();
        assertThat(out.toString(UTF_8)).contains("""
                  Målsetting B: Sør-Troms: en region for innovatører og entreprenører [eksempel]
                        tidsplan: 2019
                        ansvar: Hver kommune: plan
                    Strategi: Skape en kultur for innovasjon og entreprenørskap der det er lov å lykkes [eksempel]
                      Tiltak 1: Koordinere og videreutvikle konseptet Makerspace eller tilsvarende i alle kommuner [eksempel]
                            tidsplan: 2018 - 2019  →  2018–2019
                """);
    }

    @Test
    void ends_with_the_sum_of_it() {
        run("check", "samples/arbeidsverktoy-innovasjon.xlsx");
        assertThat(out.toString(UTF_8).lines().toList().getLast())
                .startsWith("Ett satsingsområde, 2 målsettinger, 2 strategier, 5 tiltak. Ingen feil, ");
    }

    @Test
    void is_readable_with_errors_when_there_is_no_plan_in_it(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("handleliste.csv"), "Melk;2\nBrød;1\n");
        assertThat(run("check", sheet.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Feil\n", "Melk");
    }

    @Test
    void is_told_of_a_plain_text_what_is_wrong_before_a_few_of_its_lines(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("notat.txt"), "Vi snakket om pris\n\n".repeat(60));
        assertThat(run("check", text.toString())).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("og 55 notater til").hasLineCount(15);
        assertThat(out.toString(UTF_8).indexOf("Vi fant ingen plan i filen")).isLessThan(out.toString(UTF_8).indexOf("Vi snakket om pris"));
    }

    @Test
    void of_what_is_plainly_no_plan_papers_are_made_only_when_told(@TempDir Path folder) throws IOException {
        StringBuilder register = new StringBuilder("Nr;Navn;Kategori;Merknad;Adresse;Postnr;Telefon\n");
        for (int i = 1; i <= 60; i++) {
            register.append(i).append(";Person ").append(i).append(";Medlem;Betalt;Vegen ").append(i).append(";9400;77").append(i).append('\n');
        }
        String sheet = Files.writeString(folder.resolve("medlemmer.csv"), register).toString();
        assertThat(run("check", sheet)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("Dette ser ut som et register eller et budsjett, ikke som en plan: 60 rader");
        assertThat(run("publish", sheet, "--to", folder.resolve("ingen").toString(), "--format", "docx")).isEqualTo(2);
        assertThat(folder.resolve("ingen")).doesNotExist();
        assertThat(run("publish", sheet, "--to", folder.resolve("resten").toString(), "--format", "docx,json")).isEqualTo(1);
        assertThat(folder.resolve("resten")).isDirectoryContaining("glob:**/plan.json").isDirectoryNotContaining("glob:**/plan.docx");
        assertThat(run("publish", sheet, "--to", folder.resolve("alt").toString(), "--format", "docx", "--anyway")).isZero();
        assertThat(folder.resolve("alt")).isDirectoryContaining("glob:**/plan.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5=goal", "parted!2=målsetting", "2=goal:Reiseliv for alle"})
    void reads_rows_as_they_are_said_to_be(String said, @TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("parted.csv"), "Tiltak;Ansvar;Frist\nReiseliv;;\nKurs;Harstad;2025\nSjømat;;\nKai;Harstad;2026\n");
        assertThat(run("check", sheet.toString(), "--row", said.replace("2,5", "2, 4"))).isZero();
        assertThat(out.toString(UTF_8)).contains("Målsetting A: Reiseliv");
    }

    @Test
    void says_how_rows_are_written_where_they_cannot_be_read(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("parted.csv"), "Tiltak;Ansvar;Frist\nKurs;Harstad;2025\n");
        assertThat(run("check", sheet.toString(), "--row", "to=tiltak")).isNotZero();
        assertThat(run("check", sheet.toString(), "--row", "2=fjell")).isNotZero();
    }

    @Test
    void takes_the_year_that_is_meant(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("plan.csv"), "Nivå;Tittel;Tidsplan\nTiltak 1;Kurs;innen 1. august\n");
        run("check", sheet.toString(), "--year", "2017", "--json");
        assertThat(out.toString(UTF_8)).contains("\"to\": \"2017-08-01\"");
    }

    @Test
    void is_read_in_the_way_that_is_chosen(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("plan.csv"), "Nr;Tiltak;Ansvar\n1;Vekst;Rådet\n1.1;Kurs;Rådet\n");
        run("check", sheet.toString(), "--shape", "flat-rows");
        assertThat(out.toString(UTF_8)).contains("Tiltak 1: Vekst", "Tiltak 2: Kurs");
        assertThat(run("check", sheet.toString(), "--shape", "sideways")).isEqualTo(2);
    }

    private int run(String... args) {
        return Commands.run(Samspill.class, new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8), args);
    }
}
