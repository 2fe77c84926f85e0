package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.junit.jupiter.api.Test;

/** Bold letters, and colours behind letters and in empty cells, as every format keeps them. */
class CellsSetApartTest {
    private static final Colour GREEN = new Colour(0x00B050);

    @Test
    void xlsx_names_colours_by_value_by_theme_and_tint_and_by_its_own_or_the_usual_palette() {
        byte[] book = new XlsxFile()
                .styles("""
                        <fonts><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font></fonts>
                        <fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill>
                        <fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/><bgColor indexed="64"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor indexed="11"/></patternFill></fill>
                        <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills>
                        <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/><xf fontId="2" fillId="2"/><xf fontId="0" fillId="3"/><xf fontId="0" fillId="4"/><xf fontId="0" fillId="5"/>
                        <xf fontId="0" fillId="6"/><xf fontId="1" fillId="7"/></cellXfs>
                        <colors><indexedColors>%s<rgbColor rgb="00123456"/></indexedColors></colors>
                        """.formatted("<rgbColor rgb=\"00FF0000\"/>".repeat(11)))
                .relation("rIdTheme", "theme", "theme/theme1.xml")
                .part("xl/theme/theme1.xml", "<a:theme xmlns:a=\"urn:a\"><a:clrScheme><a:dk1><a:sysClr lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr lastClr=\"FFFFFF\"/></a:lt1><a:accent1><a:srgbClr val=\"4080C0\"/></a:accent1></a:clrScheme></a:theme>")
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\" s=\"1\"><is><t>fet</t></is></c><c r=\"B1\" s=\"2\"/><c r=\"C1\" s=\"2\"/><c r=\"D1\" s=\"3\"/><c r=\"E1\" s=\"4\"/><c r=\"F1\" s=\"5\"/>"
                        + "<c r=\"G1\" s=\"6\"/><c r=\"H1\" s=\"7\"/></row><row r=\"2\"><c r=\"A2\" s=\"2\"/></row>")
                .bytes();
        List<Row> rows = Opening.sheet(book).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().accents()).containsExactly(
                new Accent(0, 0, new Look(true, null)), new Accent(1, 2, new Look(false, GREEN)), new Accent(3, 3, new Look(false, new Colour(0xA0C0E0))),
                new Accent(4, 4, new Look(false, new Colour(0xFF0000))), new Accent(6, 6, new Look(false, new Colour(0x123456))), new Accent(7, 7, new Look(true, new Colour(0xD9D9D9))));
    }

    @Test
    void ods_has_them_by_styles_that_descend_from_each_other_and_in_stretches_of_empty_cells() {
        byte[] book = new OdsFile()
                .styles("<style:style style:name=\"lys\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#00b050\" xmlns:fo=\"urn:fo\"/></style:style>"
                        + "<style:style style:name=\"arv\" style:family=\"table-cell\" style:parent-style-name=\"lys\"><style:text-properties fo:font-weight=\"bold\" xmlns:fo=\"urn:fo\"/></style:style>"
                        + "<style:style style:name=\"hvit\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"transparent\" xmlns:fo=\"urn:fo\"/></style:style>")
                .sheet("Ark1", "", "<table:table-row><table:table-cell table:style-name=\"arv\"><text:p>fet</text:p></table:table-cell><table:table-cell table:style-name=\"lys\" table:number-columns-repeated=\"3\"/>"
                        + "<table:table-cell table:style-name=\"hvit\"/></table:table-row><table:table-row table:number-rows-repeated=\"900000\"><table:table-cell table:style-name=\"lys\" table:number-columns-repeated=\"16000\"/></table:table-row>")
                .bytes();
        List<Row> rows = Opening.sheet(book).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().accents()).containsExactly(new Accent(0, 0, new Look(true, GREEN)), new Accent(1, 3, new Look(false, GREEN)));
    }

    @Test
    void xls_has_them_by_its_palette() {
        byte[] book = XlsFile.of(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Ark1");
            HSSFFont font = workbook.createFont();
            font.setBold(true);
            HSSFCellStyle bold = workbook.createCellStyle();
            bold.setFont(font);
            HSSFCellStyle green = workbook.createCellStyle();
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            green.setFillForegroundColor(HSSFColor.HSSFColorPredefined.BRIGHT_GREEN.getIndex());
            XlsFile.cell(sheet, 0, 0).setCellValue("fet");
            sheet.getRow(0).getCell(0).setCellStyle(bold);
            XlsFile.cell(sheet, 0, 1).setCellStyle(green);
            XlsFile.cell(sheet, 0, 2).setCellStyle(green);
            XlsFile.cell(sheet, 0, 4).setCellStyle(green);
            XlsFile.cell(sheet, 1, 0).setCellStyle(green);
        });
        List<Row> rows = Opening.sheet(book).rows();
        Look green = new Look(false, new Colour(0x00FF00));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().accents()).containsExactly(new Accent(0, 0, new Look(true, null)), new Accent(1, 2, green), new Accent(4, 4, green));
    }

    @Test
    void a_colour_has_the_name_that_people_call_it_by() {
        assertThat(List.of(0x92D050, 0x00B050, 0xC6EFCE, 0xE2EFDA)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.GREEN));
        assertThat(List.of(0xFFFF00, 0xFFC000, 0xFFEB9C, 0xFFD966, 0xFFFFCC)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.YELLOW));
        assertThat(List.of(0xFF0000, 0xC00000, 0xFFC7CE)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.RED));
        assertThat(List.of(0xED7D31, 0xF4B084, 0xFF9900)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.ORANGE));
        assertThat(List.of(0x4472C4, 0x00B0F0, 0xBDD7EE)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.BLUE));
        assertThat(List.of(0xD9D9D9, 0x000000, 0x808080)).allSatisfy(rgb -> assertThat(new Colour(rgb).hue()).isEqualTo(Hue.GREY));
        assertThat(Colour.of(0xFFFFFF)).isNull();
    }
}
