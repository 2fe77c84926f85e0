package no.samspill.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.odf.OdfPaper;
import no.samspill.publishing.pdf.PdfPaper;
import no.samspill.publishing.slides.Slides;
import no.samspill.publishing.word.WordPaper;
import no.samspill.publishing.word.WordTemplate;

/** One paper in each format. */
public final class Papers {

    private Papers() {}

    /**
     * Writes the same bytes for the same paper; does not close {@code out}.
     *
     * @throws IllegalArgumentException for a format that is no paper: HTML, XLSX, JSON
     * @throws java.util.concurrent.CancellationException if the thread is interrupted meanwhile
     */
    public static void write(Document paper, PaperFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> PdfPaper.write(paper, out);
            case DOCX -> WordPaper.write(paper, out);
            case ODT -> OdfPaper.write(paper, out);
            case PPTX -> Slides.write(paper, out);
            case HTML, XLSX, JSON -> throw new IllegalArgumentException(format + " is no paper");
        }
    }

    /** As a Word document with somebody's own styles, pages, header and footer; as {@link #write} otherwise. */
    public static void word(Document paper, WordTemplate template, OutputStream out) throws IOException {
        WordPaper.write(paper, template, out);
    }

    /** As {@link #write}. */
    public static byte[] bytes(Document paper, PaperFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(paper, format, out);
        return out.toByteArray();
    }
}
