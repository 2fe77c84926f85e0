package no.samspill.publishing.odf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.raster.Raster;

/**
 * Sets a paper as odt. The file is a zip of five small XML parts, written straight: the only library for it is in beta,
 * and holds the whole document as a tree.
 */
public final class OdfPaper {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OdfPaper() {}

    /** Writes the same bytes for the same paper; does not close {@code out}. */
    public static void write(Document paper, OutputStream out) throws IOException {
        try (Parts parts = new Parts(out)) {
            parts.plain("mimetype", TYPE);
            Content content = new Content(paper);
            parts.xml("content.xml", content::write);
            parts.text("styles.xml", Styles.of(paper.furniture(), paper.form()));
            parts.xml("meta.xml", xml -> Meta.write(xml, paper.furniture()));
            List<Drawing> drawings = content.drawings();
            for (Drawing drawing : drawings) {
                parts.text("Pictures/" + drawing.name() + ".svg", drawing.svg());
                parts.bytes("Pictures/" + drawing.name() + ".png", Raster.png(drawing));
            }
            parts.xml("META-INF/manifest.xml", xml -> Meta.manifest(xml, TYPE, drawings));
        }
    }
}
