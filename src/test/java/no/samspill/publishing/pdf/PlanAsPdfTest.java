package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.publishing.Hostile;
import no.samspill.publishing.Plans;
import no.samspill.publishing.SaidIn;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PlanAsPdfTest {
    private static final Pdf SAMPLE = Pdf.of(Plans.sample());

    @Test
    void every_word_of_the_paper_is_in_it() {
        assertThat(SAMPLE.letters()).contains(SaidIn.words(SAMPLE.paper()).map(Pdf::bare).toList());
    }

    @Test
    void it_says_its_language_title_and_owner() throws IOException {
        try (PDDocument document = SAMPLE.open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Utviklingsplan for Sør-Troms");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Sør-Troms regionråd");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void every_font_is_within_it() throws IOException {
        try (PDDocument document = SAMPLE.open()) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void every_heading_of_a_table_says_what_it_is_the_heading_of() throws IOException {
        try (PDDocument document = SAMPLE.open()) {
            List<PDStructureElement> headings = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "TH", headings);
            assertThat(headings).hasSizeGreaterThan(20).allSatisfy(heading -> assertThat(heading.getAttributes().toString())
                    .matches("(?s).*Scope=(Column|Row).*"));
        }
    }

    @Test
    void the_pictures_say_what_they_show() throws IOException {
        try (PDDocument document = SAMPLE.open()) {
            List<PDStructureElement> figures = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), "Figure", figures);
            assertThat(figures).extracting(PDStructureElement::getAlternateDescription).containsExactly("2018", "2018", "2018", "2019", "2018–2019", "2018–2020", "Ikke satt",
                    "Regionrådet", "Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland");
        }
    }

    @Test
    void its_bookmarks_are_the_headings() throws IOException {
        try (PDDocument document = SAMPLE.open()) {
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> walk(item, bookmarks));
            assertThat(bookmarks).containsExactlyElementsOf(SAMPLE.headings().toList());
        }
    }

    @Test
    void its_contents_name_the_page_that_a_heading_stands_on() {
        List<String> pages = SAMPLE.pages();
        Matcher entry = Pattern.compile("(?m)^(?!.*Side 3 av)(.+?) +(\\d+)\\s*$").matcher(pages.get(2));
        int entries = 0;
        while (entry.find()) {
            assertThat(pages.get(Integer.parseInt(entry.group(2)) - 1)).containsIgnoringWhitespaces(entry.group(1));
            entries++;
        }
        assertThat(entries).isGreaterThan(8);
    }

    @Test
    void each_page_after_the_cover_says_whose_it_is_and_which() {
        List<String> pages = SAMPLE.pages();
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Side " + page + " av " + pages.size(), "Utkast, ikke vedtatt", "24. mai 2017");
        }
    }

    @Test
    void the_same_plan_is_the_same_file() {
        assertThat(Pdf.of(Plans.sample()).bytes()).isEqualTo(SAMPLE.bytes());
    }

    @Test
    void an_empty_plan_says_that_it_is_empty() {
        Pdf empty = Pdf.of(Hostile.empty());
        assertThat(empty.pages().toString()).contains("Plan uten tittel", "Planen har ikke noe innhold ennå.");
        assertThat(empty.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(empty.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStandardStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    private static void walk(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> walk(child, titles));
    }
}
