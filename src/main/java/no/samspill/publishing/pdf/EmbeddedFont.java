package no.samspill.publishing.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A face whose used letters become a part of the document. PDFBox's own glyph substitution stays off: it compiles its rules
 * anew for every run of text and took nine tenths of the time, for ligatures that no language here needs.
 */
final class EmbeddedFont extends PDFontSupplier {
    private final PDDocument document;
    private final Face face;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway") // the font it would hold is made when it is first asked for
    EmbeddedFont(PDDocument document, Face face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        if (font == null) {
            try (InputStream in = face.open()) {
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                read.setEnableGsub(false);
                font = PDType0Font.load(document, read, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }
}
