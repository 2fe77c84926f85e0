package no.samspill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.TwoPlans;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Read back with another reader than the one that wrote it: every number is there, and what has none says why and is not nought. */
class WhatIsCountedAsDataTest {
    private static final PlanView PLAN = TwoPlans.of(1).after();
    private static final List<Reckoned> ALL = Counts.all();
    private static final Words WORDS = Words.of(Language.NB);

    @Test
    void every_cell_is_in_the_open_data() {
        JsonNode read = JsonMapper.builder().build().readTree(FactsJson.of(PLAN, ALL));

        assertThat(read.get("format").stringValue()).isEqualTo("samspill-facts/1");
        assertThat(read.get("indicators")).hasSameSizeAs(ALL);
        for (int at = 0; at < ALL.size(); at++) {
            Reckoned of = ALL.get(at);
            JsonNode one = read.get("indicators").get(at);
            List<JsonNode> lines = new ArrayList<>();
            one.get("places").forEach(lines::add);
            lines.add(one.get("region"));
            List<Line> expected = Stream.concat(of.lines().stream(), Stream.of(of.region())).toList();
            for (int line = 0; line < expected.size(); line++) {
                assertThat(lines.get(line).get("name").stringValue()).isEqualTo(expected.get(line).name());
                for (int term = 0; term < of.terms().size(); term++) {
                    Cell cell = expected.get(line).cells().get(term);
                    JsonNode value = lines.get(line).get("values").get(term);
                    assertThat(value.get("period").stringValue()).isEqualTo(of.terms().get(term).code());
                    BigDecimal number = cell.figure().read(of.indicator().kind());
                    assertThat(value.get("value").isNull()).isEqualTo(number == null);
                    if (number == null) {
                        assertThat(value.get("sign").stringValue()).isEqualTo(cell.figure().sign().symbol());
                    } else {
                        assertThat(value.get("value").decimalValue()).isEqualByComparingTo(number);
                    }
                }
            }
        }
        assertThat(read.get("indicators").get(0).get("deliveries").get(0).get("licence").stringValue()).isEqualTo("CC BY 4.0");
        assertThat(read.get("indicators").get(0).get("breaks").get(0).get("merged").get(0).get("into").stringValue()).isEqualTo("Tjeldsund");
    }

    @Test
    void every_cell_is_in_the_sheet_numbers_as_numbers() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FactsSheet.of(ALL, WORDS)))) {
            List<Row> rows = new ArrayList<>();
            book.getSheet("Tall").forEach(rows::add);
            int at = 1;
            for (Reckoned of : ALL) {
                for (Line line : Stream.concat(of.lines().stream(), Stream.of(of.region())).toList()) {
                    for (Cell cell : line.cells()) {
                        Row row = rows.get(at++);
                        assertThat(row.getCell(4).getStringCellValue()).isEqualTo(line.name());
                        assertThat(row.getCell(5).getStringCellValue()).isEqualTo(cell.term().code());
                        BigDecimal number = cell.figure().read(of.indicator().kind());
                        if (number == null) {
                            assertThat(row.getCell(6) == null || row.getCell(6).getCellType() == CellType.BLANK).isTrue();
                            assertThat(row.getCell(7).getStringCellValue()).isNotBlank();
                        } else {
                            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(number.doubleValue());
                        }
                    }
                }
            }
            assertThat(rows).hasSize(at);
            assertThat(book.getSheet("Kilder").getRow(1).getCell(2).getStringCellValue()).isEqualTo("Statistisk sentralbyrå, tabell 07459");
            assertThat(book.getSheet("Mål").getRow(1).getCell(4).getNumericCellValue()).isEqualTo(31000);
        }
    }

    @Test
    void the_same_numbers_give_the_same_bytes_and_none_give_heads_alone() throws IOException {
        assertThat(FactsSheet.of(ALL, WORDS)).isEqualTo(FactsSheet.of(ALL, WORDS));
        assertThat(FactsJson.of(PLAN, ALL)).isEqualTo(FactsJson.of(PLAN, ALL));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FactsSheet.of(List.of(), WORDS)))) {
            assertThat(book.getSheet("Tall").getLastRowNum()).isZero();
        }
    }
}
