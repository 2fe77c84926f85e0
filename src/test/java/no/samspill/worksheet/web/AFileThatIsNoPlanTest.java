package no.samspill.worksheet.web;

import static no.samspill.worksheet.web.Secretariat.page;
import static no.samspill.worksheet.web.Secretariat.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samspill.people.People;
import no.samspill.testing.ServerTest;
import no.samspill.worksheet.book.Limits;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is sent, the person reads what is wrong and what to do, and nothing is half done. */
@ServerTest
class AFileThatIsNoPlanTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    Secretariat secretariat;

    @BeforeEach
    void a_secretary_with_an_empty_plan() {
        secretariat = new Secretariat(server, port);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("tom.xlsx", new byte[0], "er tom"),
                Arguments.of("avkortet.xlsx", Arrays.copyOf(sample("xlsx"), 2000), "avkortet eller skadet"),
                Arguments.of("avkortet.xls", Arrays.copyOf(sample("xls"), 3000), "skadet"),
                Arguments.of("låst.xls", locked(), "låst med passord"),
                Arguments.of("nettside.xls", "<!doctype html><html><table><tr><td>Tiltak</td></tr></table></html>".getBytes(StandardCharsets.UTF_8), "er en nettside"),
                Arguments.of("bombe.xlsx", bomb(), "mer tekst enn vi leser"),
                Arguments.of("bilde.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}, "er et bilde"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void it_is_refused_in_plain_words_and_nothing_is_kept(String name, byte[] content, String sentence) {
        HttpResponse<String> response = secretariat.sends(name, content);

        assertThat(response.statusCode()).isEqualTo(422);
        Document page = page(response);
        assertThat(page.select("#ark-feil").text()).contains("«" + name + "»").contains(sentence);
        assertThat(page.select(".ds-error-summary a").attr("href")).isEqualTo("#ark");
        assertThat(page.text()).doesNotContain("Exception").doesNotContain("java.");
        assertThat(kept()).isZero();
    }

    @Test
    void a_form_with_no_file_is_told_so() {
        HttpResponse<String> response = secretariat.sends("", new byte[0]);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page(response).select("#ark-feil").text()).isEqualTo("Velg et regneark først.");
    }

    @Test
    void a_file_that_is_too_large_is_told_the_limit() {
        byte[] large = new byte[(int) Limits.DEFAULT.fileBytes() + 1000];
        Arrays.fill(large, (byte) 'a');

        HttpResponse<String> response = secretariat.sends("svær.csv", large);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(page(response).select("#ark-feil").text()).contains("større enn 32 MB");
        assertThat(kept()).isZero();
    }

    @Test
    void a_file_far_too_large_is_told_so_too() {
        byte[] huge = new byte[(int) Limits.DEFAULT.fileBytes() + (8 << 20)];

        HttpResponse<String> response = secretariat.sends("enorm.csv", huge);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(page(response).select("h1").text()).isEqualTo("Det er for mye på én gang");
        assertThat(kept()).isZero();
    }

    @Test
    void a_sheet_without_a_plan_is_shown_but_cannot_be_taken_in() {
        Document preview = secretariat.previews("handleliste.csv", "melk\nbrød\nsmør\n".getBytes(StandardCharsets.UTF_8));

        assertThat(preview.select("button[value=legg-inn]")).isEmpty();
        assertThat(preview.select(".sam-land").text()).contains("Vi fant ingen plan i arket");
        assertThat(preview.select(".sam-sheet").text()).contains("melk").contains("Notat");
        assertThat(secretariat.lands(preview).statusCode()).isEqualTo(422);
    }

    @Test
    void a_book_with_macros_is_read_without_running_them() {
        byte[] file = zip(Map.of("xl/vbaProject.bin", "ikke kjør meg"), sample("xlsx"));

        Document preview = secretariat.previews("makro.xlsm", file);

        assertThat(preview.select("#avklar").text()).contains("makroer").contains("ikke kjørt");
        assertThat(preview.select(".sam-land").text()).contains("10 rader blir nye.");
    }

    @Test
    void a_sheet_with_errors_goes_in_only_when_somebody_has_seen_them() {
        Document preview = secretariat.previews("feil.xlsx", withError());

        assertThat(preview.select("#avklar li[data-severity=ERROR]").text()).contains("#REF!");
        HttpResponse<String> stopped = secretariat.lands(preview);
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(page(stopped).select(".ds-error-summary").text()).contains("Arket har feil");

        secretariat.presses(page(stopped), "legg-inn", form -> form.select("#feil").attr("checked", ""));
        assertThat(secretariat.view().plan().measures()).isNotEmpty();
    }

    private int kept() {
        return sql.sql("select count(*) from worksheet_upload where plan = ?").param(secretariat.plan.value()).query(Integer.class).single();
    }

    private static byte[] locked() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Ark1").createRow(0).createCell(0).setCellValue("Tiltak");
            Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] withError() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Ark1");
            String[][] rows = {{"Tiltak", "Frist"}, {"Kurs", "2018"}, {"Nettverk", ""}};
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(rows[i][0]);
                row.createCell(1).setCellValue(rows[i][1]);
            }
            sheet.getRow(2).createCell(1).setCellErrorValue(FormulaError.REF);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with a sheet that is blank for 40 MB, and packs into a few kB. */
    private static byte[] bomb() {
        String blank = " ".repeat(40 << 20);
        return zip(Map.of("xl/worksheets/sheet1.xml", "<worksheet>" + blank + "</worksheet>"), sample("xlsx"));
    }

    /** An xlsx file with some parts put in or changed. */
    private static byte[] zip(Map<String, String> parts, byte[] file) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!parts.containsKey(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
