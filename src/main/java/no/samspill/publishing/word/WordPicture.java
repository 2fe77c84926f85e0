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
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTAnchor;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromH;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.STRelFromV;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;

/** A drawing in the text, with words for those who do not see it. */
final class WordPicture {
    /** The width of the text, in millimetres. */
    static final double WIDTH = 166;
    private static final double PAGE_WIDTH = 210;
    private static final double PAGE_HEIGHT = 297;

    private final XWPFDocument document;

    WordPicture(XWPFDocument document) {
        this.document = document;
    }

    /** Across the whole foot of the page, under what is written there. */
    void atFoot(Paragraph paragraph, Drawing drawing, String alt) {
        write(paragraph, drawing, alt, PAGE_WIDTH);
        CTDrawing drawn = paragraph.raw().getRArray(0).getDrawingArray(0);
        CTInline inline = drawn.getInlineArray(0);
        CTAnchor anchor = drawn.addNewAnchor();
        anchor.setDistT(0L);
        anchor.setDistB(0L);
        anchor.setDistL(0L);
        anchor.setDistR(0L);
        anchor.setSimplePos2(false);
        anchor.setRelativeHeight(0L);
        anchor.setBehindDoc(true);
        anchor.setLocked(false);
        anchor.setLayoutInCell(true);
        anchor.setAllowOverlap(true);
        anchor.addNewSimplePos().setX(0L);
        anchor.getSimplePos().setY(0L);
        anchor.addNewPositionH().setRelativeFrom(STRelFromH.PAGE);
        anchor.getPositionH().setPosOffset(0);
        anchor.addNewPositionV().setRelativeFrom(STRelFromV.PAGE);
        anchor.getPositionV().setPosOffset((int) (PAGE_HEIGHT / 25.4 * Units.EMU_PER_POINT * 72) - (int) inline.getExtent().getCy());
        anchor.addNewExtent().set(inline.getExtent());
        anchor.addNewWrapNone();
        anchor.addNewDocPr().set(inline.getDocPr());
        anchor.addNewCNvGraphicFramePr();
        anchor.addNewGraphic().set(inline.getGraphic());
        drawn.removeInline(0);
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
