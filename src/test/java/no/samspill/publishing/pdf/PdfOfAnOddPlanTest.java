package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfOfAnOddPlanTest {

    @Test
    void northern_sami_emoji_hebrew_and_arabic_are_set_in_letters() {
        Pdf pdf = Pdf.of(Hostile.tongues());
        String letters = pdf.letters();
        assertThat(letters).contains(Pdf.bare(Hostile.SAMI), "🎉", "👩", "🌾", "<b>alle</b>", "linje", "Žáhkku");
        assertThat(letters).contains("שלום", "محمد");
        assertThat(letters).doesNotContain("#", "\uFFFD");
        assertThat(pdf.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(pdf.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ﬁnansiering av ﬂere kaier        | finansiering av flere kaier
            Ofﬁsiell ﬂagging, eﬀekt, aﬃrmativ, ﬆ, ĳ, ǆ | Offisiell flagging, effekt, affirmativ, st, ij, dž
            Vennskapsby 北京                  | Vennskapsby běi jīng
            კულტურა og 문화                  | kʼultʼura og munhwa
            120 ㎡ og 𝐀𝟏                     | 120 m2 og A1
            \uF0B7 punkt \uF0FC ferdig      | • punkt ✓ ferdig
            """)
    void what_no_font_of_ours_has_is_told_in_letters_that_a_reader_here_reads(String written, String read) {
        Pdf pdf = Pdf.of(Plans.edition(Plans.plan(written, Plans.measure(written))));
        assertThat(pdf.letters()).contains(Pdf.bare(read)).doesNotContain("U+", "#");
        assertThat(pdf.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_sign_without_letters_is_told_by_its_name() {
        assertThat(Pdf.of(Plans.edition(Plans.plan("Plan \uD834\uDD1E", Plans.measure("Korps \uD834\uDD1E")))).letters()).contains("[musicalsymbolgclef]");
    }

    @Test
    void a_sign_that_says_something_by_its_colour_alone_says_it_in_black_and_white() {
        String letters = Pdf.of(Plans.edition(Plans.plan("Status 🔴 🟡 🟢", Plans.measure("🟥 ❤️ 🟢")))).letters();
        assertThat(letters).contains("🔴(rød)", "🟡(gul)", "🟢(grønn)", "🟥(rød)");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_title_of_two_thousand_letters_is_all_there(boolean spaces) {
        Pdf pdf = Pdf.of(Hostile.title(2000, spaces));
        assertThat(pdf.letters()).contains(Pdf.bare(pdf.paper().furniture().title()));
        assertThat(pdf.pages().getFirst()).containsIgnoringWhitespaces(pdf.paper().furniture().title());
        assertThat(pdf.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(pdf.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_table_of_three_thousand_rows_repeats_its_head_and_cuts_no_row() {
        int rows = 3000;
        Pdf pdf = Pdf.of(Hostile.rows(rows));
        List<String> pages = pdf.pages();
        List<String> table = pages.stream()
                .filter(page -> page.contains("Nr. Tiltak"))
                .toList();
        assertThat(table).hasSizeGreaterThan(80);
        for (int row = 1; row <= rows; row++) {
            String start = "Rad" + row + " ";
            String end = "slutter" + row + "\\b";
            assertThat(table.stream().filter(page -> page.contains(start)).findFirst().orElseThrow()).containsPattern(end);
        }
    }
}
