package no.samspill.publishing.slides;

import no.samspill.publishing.deck.Pages;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Whose slides they are and which one it is: a slide shows these of its layout only where it takes them up. */
final class Foot {

    private Foot() {}

    static void on(XSLFSlide slide, Furniture furniture) {
        for (CTShape shape : slide.getSlideLayout().getXmlObject().getCSld().getSpTree().getSpArray()) {
            var place = shape.getNvSpPr().getNvPr().getPh();
            var type = place == null ? null : place.getType();
            if (type != STPlaceholderType.FTR && type != STPlaceholderType.SLD_NUM) {
                continue;
            }
            CTShape taken = slide.getXmlObject().getCSld().getSpTree().addNewSp();
            taken.set(shape);
            taken.getNvSpPr().getCNvPr().setId(900L + type.intValue());
            if (type == STPlaceholderType.FTR) {
                CTTextParagraph line = taken.getTxBody().getPArray(0);
                var run = line.addNewR();
                run.addNewRPr().setLang(furniture.proofing());
                run.setT(Pages.shortened(furniture.mark()));
            }
        }
    }
}
