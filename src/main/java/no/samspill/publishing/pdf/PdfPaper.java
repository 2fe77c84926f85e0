package no.samspill.publishing.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.samspill.figure.Signs;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Sets a paper as a PDF that archives take (PDF/A-2a) and screen readers read (PDF/UA-1). */
public final class PdfPaper {
    private static final String CSS = css("paper.css");
    private static final String FORM = css("form.css");
    private static final String WIDE = css("wide.css");
    private static final String OURS = css("ours.css");
    /** What is left of the room above headings and round tables, where that saves a page that would be nearly empty. */
    private static final String TIGHT = "body > .section { margin-top: 8mm } body > .fresh-page { margin-top: 0 } .chapter .chapter { margin-top: 5mm } .goal { margin-top: 5mm } .ingress { margin-bottom: 3mm }"
            + " th, td { padding-top: 1.4mm; padding-bottom: 1.4mm } .caption { font-size: 8.5pt; margin: 2.5mm 0 1mm 0 } .chapter ol > li { padding: 0.8mm 0 1mm 1mm } .measure > .lead { padding-top: 2.6mm } .contents > ul > li { padding: 1.4mm 0 }";
    private static final String HEADS_ONCE = "table { -fs-table-paginate: auto }";
    private static final String TAGS = "com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper";

    static {
        Faults.alone();
    }

    private PdfPaper() {}

    /** Writes the same bytes for the same paper; does not close {@code out}. */
    public static void write(Document paper, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        String css = css(paper.form());
        try {
            if (write(paper, css, made)) {
                ByteArrayOutputStream closer = new ByteArrayOutputStream();
                write(paper, css + TIGHT, closer);
                made = pages(closer) < pages(made) ? closer : made;
            }
        } catch (NullPointerException lost) {
            if (!lost.getStackTrace()[0].getClassName().startsWith(TAGS)) {
                throw lost;
            }
            // The library loses a table whose head would stand last on a page: without heads on every page there is none to lose.
            made.reset();
            write(paper, css + HEADS_ONCE, made);
        }
        made.writeTo(out);
    }

    private static int pages(ByteArrayOutputStream made) throws IOException {
        try (PDDocument document = Loader.loadPDF(made.toByteArray())) {
            return document.getNumberOfPages();
        }
    }

    /** @return whether a part ends on a page that it leaves nearly empty */
    private static boolean write(Document paper, String css, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            org.w3c.dom.Document html = PaperHtml.of(paper, css);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withW3cDocument(html, null)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useUnicodeLineBreaker(new LineBreaks())
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Samspill");
            String text = html.getDocumentElement().getTextContent();
            Fonts.register(builder, document, Signs.plain(text));
            if (BidiRuns.needed(text)) {
                builder.useUnicodeBidiSplitter(BidiRuns::new).useUnicodeBidiReorderer(new BidiLetters());
            }
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                Stamp.of(paper.furniture()).on(document);
                document.save(out);
                return (paper.form() == null || paper.form().ours()) && Fullness.of(renderer).anyMatch(full -> full < Fullness.SPARSE);
            }
        }
    }

    private static String css(@Nullable Form form) {
        return form == null ? CSS : CSS + (form.ours() ? OURS : FORM) + (form.wide() ? WIDE : "");
    }

    private static String css(String file) {
        try (InputStream in = Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
