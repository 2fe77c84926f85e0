package no.samspill.publishing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty document with our styles, and what stands at the edges of its pages. */
record WordFile(XWPFDocument document) implements AutoCloseable {

    static WordFile of(Furniture furniture) {
        XWPFDocument document = new XWPFDocument();
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(part("styles.xml", furniture)).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(part("numbering.xml", furniture)).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("a part of ours is not as Word wants it", e);
        }
        return new WordFile(document);
    }

    /** A4, the first page bare, then the running title above and whose paper it is below. */
    void edges(Furniture furniture) {
        CTSectPr page = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1531));
        margins.setBottom(BigInteger.valueOf(1418));
        margins.setLeft(BigInteger.valueOf(1247));
        margins.setRight(BigInteger.valueOf(1248));
        margins.setHeader(BigInteger.valueOf(794));
        margins.setFooter(BigInteger.valueOf(680));
        margins.setGutter(BigInteger.ZERO);
        page.addNewTitlePg();
        Paragraphs paragraphs = new Paragraphs(document);
        paragraphs.in(document.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP(), "Header")
                .field("STYLEREF \"heading 1\"", furniture.title());
        Paragraph foot = paragraphs.in(document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP(), "Footer");
        foot.styled("Strong", furniture.title()).text("   " + furniture.dated().map(date -> furniture.mark() + " · " + date).orElse(furniture.mark()));
        foot.tab();
        number(foot, furniture.words().get("paper.page", "\u0001", "\u0002"));
    }

    private static void number(Paragraph foot, String pattern) {
        int page = pattern.indexOf('\u0001');
        int pages = pattern.indexOf('\u0002');
        foot.text(pattern.substring(0, page)).field("PAGE", "1");
        foot.text(pattern.substring(page + 1, pages)).field("NUMPAGES", "1");
        foot.text(pattern.substring(pages + 1));
    }

    private static InputStream part(String name, Furniture furniture) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"LANG\"", '"' + furniture.proofing() + '"');
            return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
