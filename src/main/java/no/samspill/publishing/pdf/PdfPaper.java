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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Sets a paper as a PDF that archives take (PDF/A-2a) and screen readers read (PDF/UA-1). */
public final class PdfPaper {
    private static final String CSS = css("paper.css");
    private static final String FORM = css("form.css");
    private static final String WIDE = css("wide.css");
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
            write(paper, css, made);
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

    private static void write(Document paper, String css, OutputStream out) throws IOException {
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
            }
        }
    }

    private static String css(@Nullable Form form) {
        return form == null ? CSS : form.wide() ? CSS + FORM + WIDE : CSS + FORM;
    }

    private static String css(String file) {
        try (InputStream in = Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
