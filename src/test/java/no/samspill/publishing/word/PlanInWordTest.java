package no.samspill.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import no.samspill.publishing.Frozen;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.Made;
import no.samspill.publishing.Plans;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanInWordTest {
    private XWPFDocument word;

    @BeforeEach
    void open() throws IOException {
        word = new XWPFDocument(new ByteArrayInputStream(Made.bytes(WordPaper::write, Plans.sample())));
    }

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    @Test
    void headings_are_headings() {
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                .extracting(paragraph -> paragraph.getText())
                .contains("A Førsteklasses førstelinjetjeneste", "B Sør-Troms: en region for innovatører og entreprenører");
    }

    @Test
    void the_styles_it_uses_are_all_its_own() {
        assertThat(word.getParagraphs()).allSatisfy(paragraph -> assertThat(word.getStyles().getStyle(paragraph.getStyle())).isNotNull());
    }

    @Test
    void what_is_open_an_example_or_a_strategy_has_a_style_of_that_name() {
        assertThat(word.getDocument().xmlText()).contains("<w:rStyle w:val=\"Unsettled\"/>", "<w:rStyle w:val=\"SourceExample\"/>");
        assertThat(Stream.of("Unsettled", "SourceExample", "Print", "Decision", "Strategy").map(id -> word.getStyles().getStyle(id).getName()))
                .containsExactly("Samspill Uavklart", "Samspill Eksempel i kilden", "Samspill Avtrykk", "Samspill Vedtak", "Samspill Strategi");
        assertThat(word.getParagraphs()).filteredOn(paragraph -> "Strategy".equals(paragraph.getStyle())).extracting(paragraph -> paragraph.getText())
                .contains("Tilby rask og kompetent veiledning til gründere og etablert næringsliv");
    }

    @Test
    void a_version_has_its_print_in_signs_to_compare_and_what_is_to_be_decided_is_framed() throws IOException {
        try (XWPFDocument version = new XWPFDocument(new ByteArrayInputStream(Made.bytes(WordPaper::write, Frozen.decided())))) {
            assertThat(version.getParagraphs()).filteredOn(paragraph -> "CoverRow".equals(paragraph.getStyle())).extracting(paragraph -> paragraph.getText())
                    .startsWith("Versjon\tVersjon 3, 24. mai 2017", "Avtrykk\tc331 9875 4ba6 07f1");
            assertThat(version.getDocument().xmlText()).contains("<w:rStyle w:val=\"Print\"/>");
            assertThat(version.getParagraphs()).filteredOn(paragraph -> "Decision".equals(paragraph.getStyle())).extracting(paragraph -> paragraph.getText()).containsExactly("Planen vedtas.", "Den følges opp.");
        }
    }

    @Test
    void its_cover_has_the_fjord_across_the_foot_of_the_page() {
        assertThat(word.getDocument().xmlText()).contains("relativeFrom=\"page\"", "behindDoc=\"true\"").containsPattern("descr=\"[^\"]*Gratangen · Harstad");
    }

    @Test
    void its_contents_are_a_field() {
        assertThat(word.getDocument().xmlText()).contains("TOC \\o \"1-2\"");
    }

    @Test
    void every_table_repeats_its_head_and_cuts_no_row() {
        assertThat(word.getTables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).noneMatch(row -> row.isCantSplitRow() == false);
            assertThat(caption(table)).isNotBlank();
        });
    }

    @Test
    void the_picture_says_what_it_shows() {
        assertThat(word.getDocument().xmlText()).contains("descr=\"2018, 2019, 2020\"");
    }

    @Test
    void it_says_its_language_title_and_owner() throws Exception {
        assertThat(word.getStyle().xmlText()).contains("w:val=\"nb-NO\"");
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Utviklingsplan for Sør-Troms");
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Sør-Troms regionråd");
    }

    @Test
    void the_same_plan_is_the_same_file() {
        assertThat(Made.bytes(WordPaper::write, Plans.sample())).isEqualTo(Made.bytes(WordPaper::write, Plans.sample()));
    }

    @Test
    void a_table_of_three_thousand_rows_and_a_title_of_two_thousand_letters_are_written() throws IOException {
        try (XWPFDocument rows = new XWPFDocument(new ByteArrayInputStream(Made.bytes(WordPaper::write, Hostile.rows(3000))))) {
            assertThat(rows.getTables()).anySatisfy(table -> assertThat(table.getNumberOfRows()).isEqualTo(3001));
        }
        try (XWPFDocument title = new XWPFDocument(new ByteArrayInputStream(Made.bytes(WordPaper::write, Hostile.title(2000, false))))) {
            assertThat(title.getParagraphs()).anySatisfy(paragraph -> assertThat(paragraph.getText()).hasSize(2000));
        }
    }

    private static String caption(XWPFTable table) {
        return table.getCTTbl().getTblPr().getTblCaption().getVal();
    }
}
