package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
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
}
