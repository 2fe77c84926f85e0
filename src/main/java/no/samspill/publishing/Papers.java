package no.samspill.publishing;

import java.io.IOException;
import java.io.OutputStream;
import no.samspill.kernel.Words;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.Edition;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.pdf.PdfPaper;
import no.samspill.publishing.word.WordPaper;

/** Sets a plan as a paper to read: composed once, then given in the format asked for. */
public final class Papers {

    private Papers() {}

    /** Writes the same bytes for the same edition; does not close {@code out}. */
    public static void pdf(Edition edition, OutputStream out) throws IOException {
        PdfPaper.write(paper(edition), out);
    }

    /** Writes the same bytes for the same edition; does not close {@code out}. */
    public static void docx(Edition edition, OutputStream out) throws IOException {
        WordPaper.write(paper(edition), out);
    }

    private static Document paper(Edition edition) {
        return PlanDocument.of(edition, Words.of(edition.plan().language()));
    }
}
