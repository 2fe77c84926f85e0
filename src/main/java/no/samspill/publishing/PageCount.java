package no.samspill.publishing;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How many pages a paper has. */
public final class PageCount {
    private PageCount() {}

    /** 0 for what is no PDF, or one that nobody can open. */
    public static int of(byte[] file) {
        if (file.length < 5 || file[0] != '%' || file[1] != 'P' || file[2] != 'D' || file[3] != 'F') {
            return 0;
        }
        try (PDDocument open = Loader.loadPDF(file)) {
            return open.getNumberOfPages();
        } catch (IOException damaged) {
            return 0;
        }
    }
}
