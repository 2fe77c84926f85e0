package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Document;
import no.samspill.plan.Edition;
import no.samspill.publishing.paper.StatusDocument;
import no.samspill.worksheet.SheetWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format of every odd plan, opened in one go by the program that many readers have. */
class ReadInLibreOfficeTest {
    /** LibreOffice takes minutes to set three thousand headings as text, and a moment to set as many rows of a sheet. */
    private static final int SOME = 300;

    private static final int MANY = 1000;
    private static final Edition SAMPLE = Plans.sample();
    private static final Document STATUS = StatusDocument.of(SAMPLE, Beside.all());
    private static final Map<String, Edition> ODD =
            Map.of("empty", Hostile.empty(), "tongues", Hostile.tongues(), "spaced", Hostile.title(2000, true), "unbroken", Hostile.title(2000, false));

    @TempDir
    static Path folder;

    private static Map<String, String> printed = Map.of();

    @BeforeAll
    static void libreoffice_opens_them_all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<PaperFormat> formats = List.of(PaperFormat.DOCX, PaperFormat.ODT, PaperFormat.PPTX);
        for (PaperFormat format : formats) {
            put(files, "sample", format, Made.of(SAMPLE));
            put(files, "status", format, STATUS);
            ODD.forEach((name, plan) -> put(files, name, format, Made.of(plan)));
        }
        ODD.forEach((name, plan) -> files.put(name + "-xlsx.xlsx", sheet(plan)));
        files.put("sample-xlsx.xlsx", sheet(SAMPLE));
        files.put("rows-xlsx.xlsx", sheet(Hostile.rows(MANY)));
        put(files, "rows", PaperFormat.DOCX, Made.of(Hostile.rows(SOME)));
        printed = Office.printed(files, folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void no_word_of_a_paper_is_lost(String format) {
        assertThat(text("sample", format)).contains(SaidIn.words(Made.of(SAMPLE)).map(ReadInLibreOfficeTest::bare).toList());
        assertThat(text("status", format)).contains(SaidIn.words(STATUS).map(ReadInLibreOfficeTest::bare).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx", "xlsx"})
    void every_row_of_the_plan_is_there(String format) {
        assertThat(text("sample", format)).contains(SAMPLE.plan().walk().map(Element::title).map(ReadInLibreOfficeTest::bare).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx", "xlsx"})
    void every_northern_sami_letter_is_read_and_markup_is_only_words(String format) {
        assertThat(text("tongues", format)).contains(bare(Hostile.SAMI), "<b>alle</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx", "xlsx"})
    void hebrew_and_the_words_beside_emoji_are_there(String format) {
        assertThat(text("tongues", format)).contains("Åpendag");
        assertThat(text("tongues", format).codePoints().filter(c -> c >= 0x5D0 && c <= 0x5EA).count()).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx", "xlsx"})
    void a_title_of_two_thousand_letters_is_there_to_its_end(String format) {
        String title = ODD.get("spaced").plan().title();

        assertThat(text("spaced", format)).contains(bare(title.substring(title.length() - 60)));
        assertThat(text("unbroken", format)).contains("Næringsutvikling".repeat(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "pptx"})
    void an_empty_plan_says_that_it_is_empty(String format) {
        assertThat(text("empty", format)).isNotBlank();
    }

    @Test
    void long_plans_are_all_there() {
        assertThat(text("rows", "docx")).contains("Rad1begynner", "slutter1", "Rad" + SOME + "begynner", "slutter" + SOME);
        assertThat(text("rows", "xlsx")).contains("Rad1begynner", "slutter1", "Rad500begynner", "Rad" + MANY + "begynner", "slutter" + MANY);
    }

    @Test
    void each_file_was_opened() {
        assertThat(printed).hasSize(25);
    }

    private static String text(String plan, String format) {
        return printed.get(plan + "-" + format + "." + format);
    }

    private static void put(Map<String, byte[]> files, String name, PaperFormat format, Document paper) {
        files.put(name + "-" + format.word() + "." + format.word(), Made.bytes((any, out) -> Papers.write(any, format, out), paper));
    }

    private static byte[] sheet(Edition plan) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetWriter.write(plan.plan(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
