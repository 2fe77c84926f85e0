package no.samspill.publishing.slides;

import java.util.List;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide.Weight;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Fills a placeholder; how a point looks is its level in the master, so that another master dresses it anew. */
final class Texts {

    private Texts() {}

    static void write(XSLFShape shape, List<Point> points, String language) {
        CTTextBody body = ((CTShape) shape.getXmlObject()).getTxBody();
        while (body.sizeOfPArray() > 0) {
            body.removeP(0);
        }
        for (Point point : points) {
            CTTextParagraph paragraph = body.addNewP();
            if (point.weight() != Weight.PLAIN) {
                paragraph.addNewPPr().setLvl(level(point.weight()));
            }
            CTRegularTextRun run = paragraph.addNewR();
            run.addNewRPr().setLang(point.language() == null ? language : point.language());
            run.setT(point.text());
        }
        if (points.isEmpty()) {
            body.addNewP();
        }
    }

    private static int level(Weight weight) {
        return switch (weight) {
            case PLAIN -> 0;
            case STRONG -> 1;
            case QUIET -> 2;
            case LABEL -> 3;
            case LISTED -> 4;
            case GREAT -> 5;
        };
    }
}
