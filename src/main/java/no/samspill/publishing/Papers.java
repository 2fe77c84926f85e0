package no.samspill.publishing;

import java.io.IOException;
import java.io.OutputStream;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.odf.OdfPaper;
import no.samspill.publishing.paper.Edition;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.pdf.PdfPaper;
import no.samspill.publishing.slides.Slides;
import no.samspill.publishing.word.WordPaper;
import org.jspecify.annotations.Nullable;

/** One edition's papers to read: composed once, when the first is asked for, then given in each format. */
public final class Papers {
    private final Edition edition;
    private @Nullable Document document;

    public Papers(Edition edition) {
        this.edition = edition;
    }

    /**
     * Writes the same bytes for the same edition; does not close {@code out}.
     *
     * @throws IllegalArgumentException for a format that is no paper: HTML, XLSX, JSON
     */
    public void write(PaperFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> PdfPaper.write(document(), out);
            case DOCX -> WordPaper.write(document(), out);
            case ODT -> OdfPaper.write(document(), out);
            case PPTX -> Slides.write(document(), out);
            case HTML, XLSX, JSON -> throw new IllegalArgumentException(format + " is no paper");
        }
    }

    private Document document() {
        if (document == null) {
            document = PlanDocument.of(edition, Words.of(edition.plan().language()));
        }
        return document;
    }
}
