package no.samspill.publishing.slides;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samspill.figure.Paint;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

/**
 * Our own master in the place of POI's: wide, in our colours, with four layouts. The letters are Arial, which every
 * machine has or has the measure of, so that a slide breaks its lines alike wherever it is opened.
 */
record Master(XSLFSlideLayout title, XSLFSlideLayout points, XSLFSlideLayout picture, XSLFSlideLayout statement) {
    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    private static final Pattern WORD = Pattern.compile("(TEXT|NAME)_([A-Z]+)");
    private static final List<String> COLOURS = List.of(
            Paint.INK.hex(), Paint.PAPER.hex(), "#0a4347", "#fbf8f2", Paint.FJORD.hex(), Paint.NOW.hex(), Paint.EDGE.hex(), Paint.WATER.hex(), Paint.QUIET.hex(),
            "#7c7871", "#015f64", "#8e446a");

    static Master of(XMLSlideShow show, Furniture furniture) {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        if (show.getCTPresentation().getSldSz().isSetType()) {
            show.getCTPresentation().getSldSz().unsetType();
        }
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        try {
            var ours = SldMasterDocument.Factory.parse(part("master.xml", furniture)).getSldMaster();
            master.getXmlObject().setCSld(ours.getCSld());
            master.getXmlObject().getTxStyles().setTitleStyle(ours.getTxStyles().getTitleStyle());
            master.getXmlObject().getTxStyles().setBodyStyle(ours.getTxStyles().getBodyStyle());
            theme(master.getTheme().getXmlObject().getThemeElements());
            return new Master(
                    layout(master, SlideLayout.TITLE, "title.xml", furniture),
                    layout(master, SlideLayout.TITLE_AND_CONTENT, "points.xml", furniture),
                    layout(master, SlideLayout.TITLE_ONLY, "picture.xml", furniture),
                    layout(master, SlideLayout.SECTION_HEADER, "statement.xml", furniture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("a part of ours is not as PowerPoint wants it", e);
        }
    }

    private static XSLFSlideLayout layout(XSLFSlideMaster master, SlideLayout type, String part, Furniture furniture)
            throws IOException, XmlException {
        XSLFSlideLayout layout = Objects.requireNonNull(master.getLayout(type));
        layout.getXmlObject()
                .setCSld(SldLayoutDocument.Factory.parse(part(part, furniture)).getSldLayout().getCSld());
        return layout;
    }

    private static void theme(CTBaseStyles styles) {
        CTColorScheme scheme = styles.getClrScheme();
        scheme.setName("Samspill");
        List<CTColor> places = List.of(
                scheme.getDk1(), scheme.getLt1(), scheme.getDk2(), scheme.getLt2(), scheme.getAccent1(), scheme.getAccent2(),
                scheme.getAccent3(), scheme.getAccent4(), scheme.getAccent5(), scheme.getAccent6(), scheme.getHlink(),
                scheme.getFolHlink());
        for (int i = 0; i < places.size(); i++) {
            CTColor colour = places.get(i);
            if (colour.isSetSysClr()) {
                colour.unsetSysClr();
            }
            (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr())
                    .setVal(HexFormat.of().parseHex(COLOURS.get(i).substring(1)));
        }
        styles.getFontScheme().setName("Samspill");
        styles.getFontScheme().getMajorFont().getLatin().setTypeface("Arial");
        styles.getFontScheme().getMinorFont().getLatin().setTypeface("Arial");
    }

    private static String part(String name, Furniture furniture) throws IOException {
        try (InputStream in = Objects.requireNonNull(Master.class.getResourceAsStream(name), name)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANG", furniture.proofing());
            return WORD.matcher(xml)
                    .replaceAll(word -> furniture.words()
                            .get("slides." + (word.group(1).equals("TEXT") ? "text." : "layout.") + word.group(2)));
        }
    }
}
