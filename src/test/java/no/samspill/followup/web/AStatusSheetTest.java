package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import no.samspill.followup.Counted;
import no.samspill.followup.Following;
import no.samspill.followup.Line;
import no.samspill.followup.NewReport;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.followup.web.StatusSheet.Column;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class AStatusSheetTest {
    private static final Words NB = Words.of(Language.NB);
    private static final LocalDate DAY = LocalDate.of(2018, 6, 8);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Salangen");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        up.tells(0, up.course, State.UNDER_WAY, DAY, null);
    }

    @Test
    void it_has_a_row_for_each_duty_with_a_list_of_states_and_is_the_same_bytes_each_time() throws Exception {
        assertThat(out()).isEqualTo(out());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(Column.STATE.ordinal()).getStringCellValue()).isEqualTo("Under arbeid");
            assertThat(book.getSheetAt(0).getDataValidations().getFirst().getValidationConstraint().getExplicitListValues()).contains("Under arbeid", "Fullført");
            assertThat(book.getSheetAt(0).isColumnHidden(Column.KEY.ordinal())).isTrue();
        }
    }

    @Test
    void what_is_in_no_list_is_answered_in_words_in_each_language() throws Exception {
        for (Language language : Language.values()) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(StatusSheet.of(up.view(), own(), DAY.toString(), Words.of(language))))) {
                assertThat(book.getSheetAt(0).getDataValidations()).hasSize(2).allSatisfy(each -> {
                    assertThat(each.getErrorBoxTitle()).isEqualTo(Words.of(language).get("sheet.status.choose")).hasSizeLessThanOrEqualTo(32);
                    assertThat(each.getErrorBoxText()).isEqualTo(Words.of(language).get("sheet.status.choose.text")).hasSizeLessThanOrEqualTo(255);
                });
            }
        }
    }

    @Test
    void what_is_as_it_was_is_no_report_and_what_is_new_is_one() throws Exception {
        assertThat(read(out()).rows()).extracting(StatusSheetReader.One::at).as("the network was never told of, and the row says nothing").isEmpty();
        StatusSheetReader.Read.Rows read = read(filled(sheet -> sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("Fullført")));
        assertThat(read.rows()).singleElement().satisfies(row -> assertThat(row.problems()).isEmpty());
        assertThat(read.rows().getFirst().form().state()).isEqualTo("COMPLETED");
        assertThat(read.same()).isEqualTo(1);
    }

    @Test
    void rows_that_do_not_fit_are_named_and_the_others_are_not_blamed() throws Exception {
        byte[] file = filled(sheet -> {
            sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("Nesten ferdig");
            sheet.getRow(2).getCell(Column.STATE.ordinal()).setCellValue("Stanset");
        });
        List<StatusSheetReader.One> rows = read(file).rows();
        assertThat(said(rows.get(0))).contains("«Nesten ferdig» er ikke et av ordene for status");
        assertThat(said(rows.get(1))).contains("Skriv hvorfor");
        assertThat(said(read(filled(sheet -> sheet.getRow(1).getCell(Column.KEY.ordinal()).setCellValue("1/" + up.key(1)))).rows().getFirst())).as("another municipality's").contains("ikke et tiltak du kan melde om");
        assertThat(said(read(filled(sheet -> {
            sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("Fullført");
            sheet.getRow(1).getCell(Column.DAY.ordinal()).setCellValue("2150-01-01");
        })).rows().getFirst())).contains("ikke kommet ennå");
    }

    @Test
    void what_was_told_since_it_was_fetched_is_not_overwritten() throws Exception {
        byte[] file = filled(sheet -> sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("På vent"));
        up.tells(0, up.course, State.COMPLETED, DAY.plusDays(1), null);
        assertThat(said(read(file).rows().getFirst())).contains("Noen har meldt om dette siden arket ble hentet");
    }

    @Test
    void all_are_taken_or_none() {
        StatusReports reports = world.bean(StatusReports.class);
        NewReport good = report(up.key(0), State.COMPLETED);
        NewReport bad = report(up.key(1), State.STOPPED);
        int before = up.followUps().reports(up.view()).size();
        assertThat(reports.giveAll(up.view(), List.of(good, bad), Reach.WHOLE, holder -> World.TEST)).isFalse();
        assertThat(up.followUps().reports(up.view())).hasSize(before);
        assertThat(reports.giveAll(up.view(), List.of(good), Reach.WHOLE, holder -> World.TEST)).isTrue();
        assertThat(reports.giveAll(up.view(), List.of(good), Reach.WHOLE, holder -> World.TEST)).as("sent twice").isTrue();
        assertThat(up.followUps().reports(up.view())).extracting(Report::state).hasSize(before + 1).last().isEqualTo(State.COMPLETED);
    }

    @Test
    void a_file_that_is_none_and_one_that_is_not_ours_are_said_to_be() throws Exception {
        assertThat(reader().read(UUID.randomUUID(), "x.xlsx", "PK\u0003\u0004tull".getBytes(StandardCharsets.UTF_8))).isInstanceOf(StatusSheetReader.Read.Not.class);
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet().createRow(0).createCell(0).setCellValue("Noe annet");
            assertThat(reader().read(UUID.randomUUID(), "x.xlsx", bytes(other))).isInstanceOf(StatusSheetReader.Read.NoSheetOfOurs.class);
        }
    }

    @Test
    void it_is_fetched_where_one_reports() {
        Guest editor = world.guest(world.editor("Nina"), port);
        String desk = "/arbeid/" + world.region + "/utviklingsplan/status";
        assertThat(editor.get(desk).body()).contains(desk + "/ark");
        assertThat(editor.get(desk + "/ark").body()).contains("Hent arket", desk + "/ark/status.xlsx?hvem=");
        assertThat(editor.get(desk + "/ark/status.xlsx").headers().firstValue("Content-Disposition").orElseThrow()).contains("status-");
        assertThat(editor.get(desk + "/ark/status.xlsx?hvem=" + up.key(1)).statusCode()).isEqualTo(404);
        assertThat(editor.get(desk + "/ark/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_saved_before_what_changes_has_been_seen() throws Exception {
        Guest editor = world.guest(world.editor("Nina"), port);
        String at = "/arbeid/" + world.region + "/utviklingsplan/status/ark";
        int before = up.followUps().reports(up.view()).size();
        HttpResponse<String> sent = send(editor, at, filled(sheet -> {
            sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("Fullført");
            sheet.getRow(1).createCell(Column.WORDS.ordinal()).setCellValue("<b>Alle</b> har gått kurset");
        }));
        Document preview = Jsoup.parse(sent.body());
        assertThat(preview.selectFirst("h1").text()).isEqualTo("Én ny melding");
        assertThat(preview.text()).contains("Fra under arbeid til fullført", "<b>Alle</b> har gått kurset");
        assertThat(up.followUps().reports(up.view())).hasSize(before);
        String address = preview.selectFirst("form[method=post][action^=" + at + "/]").attr("action");
        assertThat(world.guest(world.editor("Ola"), port).get(address).statusCode()).as("another person's").isEqualTo(404);
        assertThat(editor.fillIn(address, address, Map.of("handling", "legg-inn")).body()).contains("Én melding er lagret");
        assertThat(up.followUps().reports(up.view())).extracting(Report::state).hasSize(before + 1).last().isEqualTo(State.COMPLETED);
        assertThat(send(editor, at, out()).body()).contains("Ingen rader er endret");
    }

    @Test
    void the_preview_shows_all_that_is_to_be_saved() throws Exception {
        Guest editor = world.guest(world.editor("Nina"), port);
        String at = "/arbeid/" + world.region + "/utviklingsplan/status/ark";
        world.bean(StatusReports.class).give(up.view(), new NewReport(UUID.randomUUID(), up.course, up.key(0), State.UNDER_WAY, Health.ON_PLAN, null, new Counted(new BigDecimal("2"), new BigDecimal("4")), null, null, DAY, null, null), List.of(), Reach.WHOLE, World.TEST);
        Document preview = Jsoup.parse(send(editor, at, filled(sheet -> {
            sheet.getRow(1).getCell(Column.DONE.ordinal()).setCellValue(3);
            sheet.getRow(1).createCell(Column.NEXT.ordinal()).setCellValue("<b>Siste</b> kurs");
            sheet.getRow(1).createCell(Column.NEXT_BY.ordinal()).setCellValue("2018-11-05");
            sheet.getRow(1).getCell(Column.DAY.ordinal()).setCellValue("2018-06-20");
        })).body());
        assertThat(preview.select("tbody td[data-label=Antall]").text()).isEqualTo("Fra 2 av 4 (50 %) til 3 av 4 (75 %)");
        assertThat(preview.select("tbody td[data-label='Neste steg']").text()).isEqualTo("<b>Siste</b> kurs, innen 5. november 2018");
        assertThat(preview.select("tbody td[data-label=Dag]").text()).isEqualTo("20. juni 2018");
        assertThat(Jsoup.parse(send(editor, at, filled(sheet -> {
            sheet.getRow(1).getCell(Column.DONE.ordinal()).setBlank();
            sheet.getRow(1).getCell(Column.WHOLE.ordinal()).setBlank();
        })).body()).select("tbody td[data-label=Antall]").text()).isEqualTo("Tatt bort, var 2 av 4 (50 %)");
        assertThat(Jsoup.parse(send(editor, at, filled(sheet -> sheet.getRow(1).getCell(Column.STATE.ordinal()).setCellValue("Fullført"))).body()).select("tbody td[data-label=Antall]").text()).isEqualTo("2 av 4 (50 %)");
    }

    private static HttpResponse<String> send(Guest editor, String at, byte[] file) throws Exception {
        String proof = Jsoup.parse(editor.get(at).body()).selectFirst("form[action=" + at + "] input[name=_csrf]").attr("value");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + proof + "\r\n--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"status.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return editor.postBlindly(at, "multipart/form-data; boundary=x", body.toByteArray());
    }

    private NewReport report(String key, State state) {
        return new NewReport(UUID.randomUUID(), up.course, key, state, Health.ON_PLAN, null, null, null, null, DAY.plusDays(2), null, null);
    }

    private List<Line> own() {
        return up.followUps().now(up.view()).of(up.key(0));
    }

    private byte[] out() throws Exception {
        return StatusSheet.of(up.view(), own(), DAY.plusDays(1).toString(), NB);
    }

    private byte[] filled(Consumer<Sheet> filling) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out()))) {
            filling.accept(book.getSheetAt(0));
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private StatusSheetReader reader() {
        return new StatusSheetReader(own(), LocalDate.now(), NB);
    }

    private StatusSheetReader.Read.Rows read(byte[] file) {
        return (StatusSheetReader.Read.Rows) reader().read(UUID.randomUUID(), "status.xlsx", file);
    }

    private static String said(StatusSheetReader.One row) {
        return String.join(" ", row.problems().stream().map(problem -> problem.text(NB)).toList());
    }
}
