package no.samspill.publishing.slides;

import java.io.IOException;
import java.io.OutputStream;
import no.samspill.publishing.deck.Deck;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.ooxml.Package;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Sets a paper as pptx: what a council is shown. */
public final class Slides {

    private Slides() {}

    /** Writes the same bytes for the same paper; does not close {@code out}. */
    public static void write(Document paper, OutputStream out) throws IOException {
        try (XMLSlideShow show = Template.open()) {
            Master master = Master.of(show, paper.furniture());
            SlideWriter writer = new SlideWriter(show, master, paper.furniture());
            Deck.of(paper).forEach(writer::write);
            Package.write(show, paper.furniture(), out);
        }
    }
}
