package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.samspill.plan.Element;
import no.samspill.publishing.odf.OdfPaper;
import no.samspill.publishing.paper.Edition;
import no.samspill.publishing.slides.Slides;
import no.samspill.publishing.word.WordPaper;
import no.samspill.worksheet.SheetWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void no_word_of_the_word_paper_is_lost() {
        Edition plan = Plans.sample();
        assertThat(Office.printed(Made.bytes(WordPaper::write, plan), "docx", folder)).contains(words(plan));
    }

    @Test
    void no_word_of_the_open_document_is_lost() {
        Edition plan = Plans.sample();
        assertThat(Office.printed(Made.bytes(OdfPaper::write, plan), "odt", folder)).contains(words(plan));
    }

    @Test
    void the_slides_say_every_row_of_the_plan() {
        Edition plan = Plans.sample();
        assertThat(Office.printed(Made.bytes(Slides::write, plan), "pptx", folder)).contains(titles(plan));
    }

    @Test
    void the_sheet_says_every_row_of_the_plan() throws IOException {
        Edition plan = Plans.sample();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(plan.plan(), out);
        assertThat(Office.printed(out.toByteArray(), "xlsx", folder)).contains(titles(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx"})
    void every_northern_sami_letter_is_read(String extension) {
        Made.Writer writer =
                switch (extension) {
                    case "docx" -> WordPaper::write;
                    case "odt" -> OdfPaper::write;
                    default -> Slides::write;
                };
        assertThat(Office.printed(Made.bytes(writer, Hostile.tongues()), extension, folder))
                .contains(bare(Hostile.SAMI), "<b>alle</b>");
    }

    private static List<String> words(Edition plan) {
        return SaidIn.words(Made.of(plan)).map(ReadInLibreOfficeTest::bare).toList();
    }

    private static List<String> titles(Edition plan) {
        return plan.plan().walk().map(Element::title).map(ReadInLibreOfficeTest::bare).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
