package no.samspill.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
