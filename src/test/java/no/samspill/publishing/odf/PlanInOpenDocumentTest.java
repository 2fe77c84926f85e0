package no.samspill.publishing.odf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.samspill.publishing.Frozen;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.Made;
import no.samspill.publishing.Plans;
import org.junit.jupiter.api.Test;

class PlanInOpenDocumentTest {
    private static final Map<String, String> PARTS = parts(Made.bytes(OdfPaper::write, Plans.sample()));

    @Test
    void a_reader_knows_it_by_its_first_part() {
        assertThat(PARTS.entrySet().iterator().next())
                .isEqualTo(Map.entry("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    @Test
    void headings_tables_and_contents_are_what_they_are_called() {
        assertThat(PARTS.get("content.xml"))
                .contains("<text:table-of-content ", "text:outline-level=\"2\"", "<table:table-header-rows>", "fo:keep-together=\"always\"");
    }

    @Test
    void what_is_open_an_example_or_a_strategy_has_a_style_of_that_name() {
        assertThat(PARTS.get("styles.xml")).contains("\"Samspill Uavklart\"", "\"Samspill Eksempel i kilden\"", "\"Samspill Avtrykk\"", "\"Samspill Strategi\"");
        assertThat(PARTS.get("content.xml")).contains("text:style-name=\"Unsettled\"", "text:style-name=\"Source_20_Example\"", "text:style-name=\"Strategy\"");
        assertThat(parts(Made.bytes(OdfPaper::write, Frozen.decided())).get("content.xml")).contains("text:style-name=\"Print\">c331 9875 4ba6 07f1<", "text:style-name=\"Framed\"");
    }

    @Test
    void its_cover_has_the_fjord_across_the_foot_of_the_page() {
        assertThat(PARTS).containsKeys("Pictures/fjord.svg", "Pictures/fjord.png");
        assertThat(PARTS.get("content.xml")).contains("draw:style-name=\"Foot\"").containsPattern("<svg:desc>[^<]*Gratangen · Harstad");
    }

    @Test
    void it_says_its_language_and_its_own_day() {
        assertThat(PARTS.get("styles.xml")).contains("fo:language=\"nb\" fo:country=\"NO\"");
        assertThat(PARTS.get("meta.xml")).contains("<dc:date>2017-05-24T12:00:00</dc:date>", "<dc:language>nb-NO</dc:language>");
    }

    @Test
    void the_picture_is_there_sharp_and_in_words() {
        assertThat(PARTS).containsKeys("Pictures/tid-1.svg", "Pictures/tid-1.png", "Pictures/tid-ar.svg");
        assertThat(PARTS.get("content.xml")).contains("<svg:desc>2018, 2019, 2020</svg:desc>");
    }

    @Test
    void the_same_plan_is_the_same_file() {
        assertThat(Made.bytes(OdfPaper::write, Plans.sample())).isEqualTo(Made.bytes(OdfPaper::write, Plans.sample()));
    }

    @Test
    void three_thousand_rows_are_written() {
        String content = parts(Made.bytes(OdfPaper::write, Hostile.rows(3000))).get("content.xml");
        assertThat(content).contains("Rad1 ", "Rad3000 ");
    }

    private static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
