package no.samspill.publishing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;
import no.samspill.publishing.word.WordTemplate.Why;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A municipality's own Word file: its styles, pages, header and footer are used, its words are not, and nothing dangerous gets in. */
class AWordTemplateTest {

    /** As a Norwegian Word has it: "heading 1" goes by another id. @param kind the content type of its main part */
    private static byte[] template(XWPFRelation kind) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            style(document, "Normal", "Normal", true);
            style(document, "Overskrift1", "heading 1", false).addNewRPr().addNewSz().setVal(BigInteger.valueOf(40));
            document.createParagraph().createRun().setText("Skriv her");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Ibestad kommune, våpen");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Postboks 1");
            var page = document.getDocument().getBody().getSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(11906));
            var margins = page.addNewPgMar();
            margins.setLeft(BigInteger.valueOf(2000));
            margins.setRight(BigInteger.valueOf(2000));
            if (kind != XWPFRelation.DOCUMENT) {
                document.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), kind.getContentType());
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static CTStyle style(XWPFDocument document, String id, String name, boolean standard) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (standard) {
            style.setDefault(true);
        }
        if (document.getStyles() == null) {
            document.createStyles();
        }
        document.getStyles().addStyle(new XWPFStyle(style));
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static Document paper() {
        Block points = new Block.Listing(true, List.of(new Block.Listing.Item(Line.of("Kommunestyret vedtar planen."), List.of())));
        Table table = new Table("Penger", List.of(new Table.Column("Tiltak", 60), new Table.Column("Sum", 40, true)), List.of(new Table.Row(List.of(Line.of("A1 <b>"), Line.of("40 000")))));
        return new Document(
                new Furniture("Planen", null, "Ibestad kommune", "versjon 1", null, Words.of(Language.NB)), new Cover(List.of(), List.of()),
                List.of(new Section(Section.Kind.FRAMED, "forslag", null, null, Line.of("Forslag til vedtak"), List.of(points), List.of()), Section.chapter("penger", "Penger", List.of(new Block.TableBlock(table)))),
                new Form("Ibestad kommune · Saksframlegg", List.of()));
    }

    private static byte[] written(byte[] template) throws IOException {
        WordTemplate read = ((WordTemplate.Reading.Fit) WordTemplate.read(template)).template();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordPaper.write(paper(), read, out);
        return out.toByteArray();
    }

    @Test
    void its_styles_header_and_footer_are_used_and_its_words_are_not() throws IOException {
        for (XWPFRelation kind : List.of(XWPFRelation.DOCUMENT, XWPFRelation.TEMPLATE)) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(template(kind))))) {
                assertThat(document.getPackagePart().getContentType()).isEqualTo(XWPFRelation.DOCUMENT.getContentType());
                assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText)).contains("Forslag til vedtak", "Kommunestyret vedtar planen.").doesNotContain("Skriv her");
                assertThat(document.getParagraphs().stream().filter(each -> each.getText().equals("Penger")).map(XWPFParagraph::getStyle)).containsExactly("Overskrift1");
                assertThat(document.getHeaderList()).singleElement().satisfies(header -> assertThat(header.getText()).contains("våpen"));
                assertThat(document.getFooterList()).singleElement().satisfies(footer -> assertThat(footer.getText()).contains("Postboks 1"));
                assertThat(document.getTables().getFirst().getText()).contains("A1 <b>");
                assertThat(document.getStyles().getStyles().stream().map(XWPFStyle::getStyleId)).doesNotHaveDuplicates().contains("TableText", "ListNumber");
            }
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() throws IOException {
        byte[] template = template(XWPFRelation.TEMPLATE);
        assertThat(written(template)).isEqualTo(written(template));
    }

    private static Why why(byte[] file) {
        assertThat(WordTemplate.read(file)).isInstanceOf(WordTemplate.Reading.Unfit.class);
        return ((WordTemplate.Reading.Unfit) WordTemplate.read(file)).why();
    }

    /** The same file with a part more, or another part in place of its own. */
    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(in.readAllBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void what_is_no_word_file_is_refused() throws IOException {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(why("Hei".getBytes(StandardCharsets.UTF_8))).isEqualTo(Why.NOT_WORD);
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})).isEqualTo(Why.NOT_WORD);
        assertThat(why(new byte[(5 << 20) + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8)))).isEqualTo(Why.UNREADABLE);
        assertThat(why(Arrays.copyOf(template(XWPFRelation.DOCUMENT), 400))).isEqualTo(Why.NOT_WORD);
    }

    @Test
    void a_small_file_that_is_huge_when_it_is_unpacked_is_refused() throws IOException {
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/media/image1.png", new byte[60 << 20]))).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void macros_and_others_objects_are_refused() throws IOException {
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/vbaProject.bin", new byte[] {1}))).isEqualTo(Why.MACROS);
        assertThat(why(template(XWPFRelation.MACRO_DOCUMENT))).isEqualTo(Why.MACROS);
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/embeddings/oleObject1.bin", new byte[] {1}))).isEqualTo(Why.OBJECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "oleObject", "frame"})
    void what_fetches_something_from_elsewhere_is_refused(String kind) throws IOException {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"http://example.org/x\" TargetMode=\"External\"/></Relationships>";
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/_rels/header1.xml.rels", relations.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Why.LEADS_OUT);
    }

    @Test
    void entities_are_refused() throws IOException {
        String styles = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&a;</w:styles>";
        assertThat(why(with(template(XWPFRelation.DOCUMENT), "word/styles.xml", styles.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Why.UNREADABLE);
    }
}
