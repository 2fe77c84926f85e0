package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ASheetToFillInTest {
    private XSSFWorkbook book;
    private XSSFSheet sheet;

    @BeforeEach
    void a_plan_is_written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(Worksheets.read((Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon.xlsx")), Choices.none()).plan(), out);
        book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        sheet = book.getSheetAt(0);
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void its_head_stays_in_sight_and_each_column_can_be_filtered() {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A");
    }

    @Test
    void residence_business_and_visit_are_offered_and_other_words_still_taken() {
        List<XSSFDataValidation> offered = sheet.getDataValidations();

        assertThat(offered).hasSize(1);
        assertThat(offered.getFirst().getValidationConstraint().getExplicitListValues()).containsExactly("Bo", "Bedrift", "Besøk");
        assertThat(offered.getFirst().getShowErrorBox()).isFalse();
    }

    @Test
    void long_words_are_wrapped_in_columns_wide_enough_to_read() {
        assertThat(sheet.getColumnWidth(1)).isGreaterThan(40 * 256);
        assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(1).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void it_is_printed_lying_one_page_wide_with_its_head_on_each() {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
        assertThat(sheet.getFooter().getRight()).endsWith("Side &P av &N");
    }

    @Test
    void each_row_is_as_tall_as_its_words_and_rows_fold_below_their_goal() {
        assertThat(sheet.getRow(5).getHeightInPoints()).isGreaterThanOrEqualTo(30);
        assertThat(sheet.getRow(5).getOutlineLevel()).isEqualTo(1);
        assertThat(sheet.getRow(3).getOutlineLevel()).isZero();
    }

    @Test
    void what_is_not_settled_has_a_broken_frame() {
        assertThat(sheet.getRow(5).getCell(4).getStringCellValue()).isEqualTo("Eks. Gratangen koord.");
        assertThat(sheet.getRow(5).getCell(4).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.DASHED);
        assertThat(sheet.getRow(5).getCell(2).getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
    }

    @Test
    void amounts_and_days_are_numbers_and_status_is_one_column_with_six_words() throws IOException {
        try (XSSFWorkbook written = written("""
                Tiltak | Ansvar | Frist | Kostnad | Status
                Kurs | Regionrådet | 01.09.2018 | 250 000 | Under arbeid
                Hus | Regionrådet | 2019 | 100 000 kr | OK
                Vei | Regionrådet | 2019 | søkt 50 000 | Fullført
                """)) {
            XSSFSheet own = written.getSheetAt(0);
            int first = own.getLastRowNum() - 2;
            assertThat(own.getRow(first).getCell(2).getLocalDateTimeCellValue()).hasToString("2018-09-01T00:00");
            assertThat(own.getRow(first).getCell(3).getNumericCellValue()).isEqualTo(250_000);
            assertThat(own.getRow(first + 1).getCell(3).getNumericCellValue()).isEqualTo(100_000);
            assertThat(own.getRow(first + 1).getCell(6).getStringCellValue()).isEqualTo("OK");
            assertThat(own.getDataValidations().stream().map(each -> List.of(each.getValidationConstraint().getExplicitListValues())))
                    .contains(List.of("Fullført", "Under arbeid", "På vent", "Ikke startet", "Stanset", "Ikke meldt"));

            XSSFSheet money = written.getSheet("Penger");
            FormulaEvaluator adds = written.getCreationHelper().createFormulaEvaluator();
            assertThat(adds.evaluate(money.getRow(money.getLastRowNum()).getCell(3)).getNumberValue()).isEqualTo(350_000);
            assertThat(adds.evaluate(money.getRow(money.getLastRowNum()).getCell(4)).getNumberValue()).isEqualTo(50_000);
        }
    }

    @Test
    void six_tabs_of_which_only_the_plan_is_read_again() throws IOException {
        assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName)).containsExactly("Plan", "Status", "Ansvar", "Penger", "Slik det er skrevet", "Les meg");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(Worksheets.read((Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon.xlsx")), Choices.none()).plan(), out);
        Reading again = Worksheets.read((Book) Books.open("plan.xlsx", new ByteArrayInputStream(out.toByteArray()), Limits.DEFAULT), Choices.none());
        assertThat(again.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(again.findings()).filteredOn(finding -> finding.code().equals(WorkedOut.CODE)).hasSize(5);
        assertThat(again.notes()).isEmpty();
    }

    private static XSSFWorkbook written(String drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(Worksheets.read(Drawn.book(drawing), Choices.none()).plan(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
