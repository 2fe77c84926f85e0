package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel wrote from 1997 to 2003. */
class AnXlsBookTest {

    @ParameterizedTest
    @CsvSource({
        "General, 2018, 2018, NUMBER",
        "General, 12.5, '12,5', NUMBER",
        "dd.mm.yyyy, 44409, 01.08.2021, DATE",
        "mmmm yyyy, 44683, mai 2022, DATE",
        "0%, 0.5, 50 %, NUMBER",
        "'#,##0 \"kr\"', 250000, 250 000 kr, NUMBER",
        "h:mm, 0.5, 12:00, DATE"
    })
    void shows_a_number_as_its_style_does(String format, double value, String seen, CellKind kind) {
        byte[] file = XlsFile.of(book -> {
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            HSSFCell cell = XlsFile.cell(book.createSheet("Ark1"), 1, 1);
            cell.setCellValue(value);
            cell.setCellStyle(style);
        });
        assertThat(Opening.cell(file)).isEqualTo(new Cell(1, seen, kind));
    }

    @Test
    void takes_the_stored_values_of_formulas_and_shows_failed_ones_as_their_errors() {
        Sheet sheet = Opening.sheet(XlsFile.of(book -> {
            HSSFSheet ark = book.createSheet("Ark1");
            XlsFile.cell(ark, 0, 0).setCellFormula("1+1");
            XlsFile.cell(ark, 1, 0).setCellFormula("\"a\"&\"b\"");
            XlsFile.cell(ark, 2, 0).setCellFormula("1=1");
            XlsFile.cell(ark, 3, 0).setCellFormula("1/0");
            XlsFile.cell(ark, 4, 0).setCellErrorValue(FormulaError.REF);
            XlsFile.cell(ark, 5, 0).setCellValue(false);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        assertThat(sheet.rows()).extracting(row -> row.cells().getFirst()).containsExactly(
                new Cell(0, "2", CellKind.NUMBER),
                new Cell(0, "ab", CellKind.TEXT),
                new Cell(0, "SANN", CellKind.BOOLEAN),
                new Cell(0, "#DIV/0!", CellKind.ERROR),
                new Cell(0, "#REF!", CellKind.ERROR),
                new Cell(0, "USANN", CellKind.BOOLEAN));
    }

    @Test
    void tells_what_is_hidden_merged_and_attached() {
        Book book = Opening.book(XlsFile.of(file -> {
            HSSFSheet ark = file.createSheet("Ark1");
            XlsFile.cell(ark, 0, 0).setCellValue("a");
            XlsFile.cell(ark, 1, 0).setCellValue("b");
            ark.getRow(1).setZeroHeight(true);
            ark.setColumnHidden(2, true);
            ark.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            HSSFComment comment = ark.createDrawingPatriarch().createCellComment(new HSSFClientAnchor());
            comment.setString(new HSSFRichTextString("spør\nGratangen"));
            XlsFile.cell(ark, 3, 2).setCellComment(comment);
            XlsFile.cell(file.createSheet("Skjult"), 0, 0).setCellValue("c");
            file.setSheetHidden(1, true);
        }));
        Sheet sheet = book.sheets().getFirst();
        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(false, true);
        assertThat(sheet.merges()).containsExactly(new Merge(1, 0, 2, 3));
        assertThat(sheet.remarks()).containsExactly(new Remark(4, 2, "spør\nGratangen"));
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Ark1", "Skjult");
        assertThat(book.sheets().get(1).hidden()).isTrue();
        assertThat(sheet.hiddenColumns()).isNotEmpty();
    }

    @Test
    void shows_a_date_in_a_book_that_counts_from_1904() {
        byte[] file = XlsFile.of(book -> {
            book.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) 1));
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat((short) 14);
            HSSFCell cell = XlsFile.cell(book.createSheet("Ark1"), 0, 0);
            cell.setCellValue(org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDateTime.of(2021, 8, 1, 0, 0), true));
            cell.setCellStyle(style);
        });
        assertThat(Opening.cell(file).text()).isEqualTo("01.08.2021");
    }

    @Test
    void says_that_pictures_are_not_read() {
        Book book = Opening.book(XlsFile.of(file -> {
            HSSFSheet ark = file.createSheet("Ark1");
            XlsFile.cell(ark, 0, 0).setCellValue("a");
            XlsFile.picture(file, ark);
        }));
        assertThat(Opening.peculiarities(book)).containsExactly("drawings-not-read");
    }

    @Test
    void keeps_line_breaks_in_a_cell() {
        byte[] file = XlsFile.of(book -> XlsFile.cell(book.createSheet("Ark1"), 0, 0).setCellValue("a\r\nb\nc "));
        assertThat(Opening.cell(file).text()).isEqualTo("a\nb\nc ");
    }
}
