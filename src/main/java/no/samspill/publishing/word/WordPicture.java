package no.samspill.publishing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.samspill.figure.Drawing;
import no.samspill.publishing.raster.Raster;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;

/** A drawing in the text, with words for those who do not see it. */
final class WordPicture {
    /** The width of the text, in millimetres. */
    static final double WIDTH = 166;

    private final XWPFDocument document;

    WordPicture(XWPFDocument document) {
        this.document = document;
    }

    /** @param millimetres how wide */
    void write(Paragraph paragraph, Drawing drawing, String alt, double millimetres) {
        int width = (int) (millimetres / 25.4 * Units.EMU_PER_POINT * 72);
        int height = (int) ((long) width * drawing.height() / drawing.width());
        try {
            XWPFPicture picture = new XWPFParagraph(paragraph.raw(), document)
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(Raster.png(drawing)), PictureType.PNG, drawing.name() + ".png", width, height);
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
            paragraph.raw().getRArray(0).getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
