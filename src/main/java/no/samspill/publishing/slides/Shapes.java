package no.samspill.publishing.slides;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import no.samspill.figure.Band;
import no.samspill.figure.Hatch;
import no.samspill.figure.Paint;
import no.samspill.figure.Shares;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle.LineDash;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Bands as shapes that whoever has the slides can move and colour, each group with its words for those who do not see it. */
final class Shapes {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int TALL = 76;
    private static final double BIG = 44;
    private static final double SIZE = 20;
    private static final double ROW = 36;
    private static final double BAND = 22;
    private static final double KEY = 58;

    private Shapes() {}

    /** Each municipality under its light, with what its council has done. */
    static void names(XSLFSlide slide, List<Slide.Named> names, Rectangle room, String language) {
        double each = room.getWidth() / names.size();
        for (int at = 0; at < names.size(); at++) {
            XSLFTextBox box = box(slide, new Rectangle2D.Double(room.x + at * each, room.y, each, room.height));
            XSLFTextParagraph name = box.addNewTextParagraph();
            name.setTextAlign(TextAlign.CENTER);
            run(name, shortened(names.get(at).name(), each), SIZE, Paint.FOAM, language);
            String said = names.get(at).said();
            if (said != null) {
                XSLFTextParagraph below = box.addNewTextParagraph();
                below.setTextAlign(TextAlign.CENTER);
                run(below, said, SIZE, Paint.FOAM, language);
            }
        }
    }

    /** Without what is said in brackets, where that has no room: the notes have it. */
    private static String shortened(String name, double width) {
        return name.length() * SIZE * 0.55 <= width ? name : name.replaceAll("\\s*\\(.*\\)$", "");
    }

    static void tally(XSLFSlide slide, Block.Tally tally, Rectangle room, List<Point> under, String language) {
        band(slide, tally.band(), new Rectangle(room.x, room.y + 8, room.width, TALL), tally.band().whole(), tally.alt());
        double each = room.getWidth() / tally.counts().size();
        double y = room.y + TALL + 18;
        for (int at = 0; at < tally.counts().size(); at++) {
            Block.Tally.Count count = tally.counts().get(at);
            XSLFTextBox box = box(slide, new Rectangle2D.Double(room.x + at * each, y, each - 8, 112));
            run(box.addNewTextParagraph(), String.valueOf(count.number()), BIG, Paint.INK, language);
            run(box.addNewTextParagraph(), count.kind().name().replace('\u00a0', ' '), SIZE, Paint.INK, language);
        }
        if (!under.isEmpty()) {
            XSLFTextBox box = box(slide, new Rectangle2D.Double(room.x, y + 120, room.width, Math.max(40, room.y + room.height - y - 120)));
            under.forEach(point -> run(box.addNewTextParagraph(), point.text(), SIZE, Paint.INK, point.language() == null ? language : point.language()));
        }
    }

    static void bands(XSLFSlide slide, Block.Bands bands, Rectangle room, String language) {
        Table table = bands.table();
        int total = bands.bars().total();
        List<Table.Column> columns = table.columns();
        Rectangle rows = new Rectangle(room.x, room.y, room.width * (total - bands.share()) / total, (int) (ROW * (table.rows().size() + 1)));
        Grid.on(slide, new Table(table.caption(), columns, table.rows().stream().map(row -> new Table.Row(row.cells().stream().map(cell -> Line.of(cell.plain()).in(language(cell))).toList())).toList()), rows, language);
        int x = rows.x + rows.width + 16;
        int wide = room.x + room.width - x;
        XSLFTextBox heading = box(slide, new Rectangle2D.Double(x, room.y, wide, ROW));
        run(heading.addNewTextParagraph(), bands.heading(), SIZE, Paint.QUIET, language);
        double most = bands.bands().stream().filter(Objects::nonNull).mapToDouble(Band::whole).max().orElse(1);
        for (int at = 0; at < bands.bands().size(); at++) {
            Band band = bands.bands().get(at);
            if (band != null) {
                band(slide, band, new Rectangle(x, (int) (room.y + ROW * (at + 1) + (ROW - BAND) / 2), wide, (int) BAND), most, table.rows().get(at).cells().getFirst().plain());
            }
        }
        key(slide, bands.key(), room.x, room.y + room.height - KEY, room.width, language);
    }

    private static @Nullable String language(Line line) {
        return line.spans().isEmpty() ? null : line.spans().getFirst().language();
    }

    private static void key(XSLFSlide slide, List<Shares.Kind> kinds, double left, double y, double width, String language) {
        double x = left;
        double each = width / Math.max(1, kinds.size());
        for (Shares.Kind kind : kinds) {
            XSLFGroupShape group = slide.createGroup();
            Rectangle2D at = new Rectangle2D.Double(x, y + 6, 30, 20);
            group.setAnchor(at);
            group.setInteriorAnchor(at);
            described(group, kind.name());
            part(group, kind, at);
            XSLFTextBox box = box(slide, new Rectangle2D.Double(x + 36, y, each - 36, KEY));
            run(box.addNewTextParagraph(), kind.name().replace('\u00a0', ' '), SIZE, Paint.INK, language);
            x += each;
        }
    }

    private static void band(XSLFSlide slide, Band band, Rectangle room, double most, String alt) {
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(room);
        group.setInteriorAnchor(room);
        described(group, alt);
        double x = room.x;
        List<Double> widths = band.widths(room.width, most);
        for (int at = 0; at < widths.size(); at++) {
            part(group, band.parts().get(at).kind(), new Rectangle2D.Double(x, room.y, widths.get(at), room.height));
            x += widths.get(at) + 3;
        }
    }

    private static void described(XSLFGroupShape group, String alt) {
        var properties = ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr();
        properties.setDescr(alt);
    }

    private static void part(XSLFGroupShape group, Shares.Kind kind, Rectangle2D where) {
        XSLFAutoShape part = group.createAutoShape();
        part.setShapeType(ShapeType.RECT);
        part.setAnchor(where);
        part.setLineColor(Color.decode(kind.line().hex()));
        part.setLineWidth(1.25);
        if (kind.hatch() == Hatch.DASHED) {
            part.setLineDash(LineDash.DASH);
        }
        part.setFillColor(Color.decode(kind.fill().hex()));
        String pattern = switch (kind.hatch()) {
            case DIAGONAL -> "wdUpDiag";
            case UPRIGHT -> "narVert";
            case LEVEL -> "narHorz";
            case SOLID, EMPTY, DASHED -> null;
        };
        if (pattern != null) {
            patterned(((CTShape) part.getXmlObject()).getSpPr(), pattern, kind);
        }
    }

    /** In the place of the plain fill. The schemas that POI comes with have no type for it. */
    private static void patterned(CTShapeProperties properties, String pattern, Shares.Kind kind) {
        try (XmlCursor at = properties.getSolidFill().newCursor()) {
            at.beginElement("pattFill", DRAWING);
            at.insertAttributeWithValue("prst", pattern);
            colour(at, "fgClr", kind.line());
            colour(at, "bgClr", kind.fill());
            at.toNextToken();
            at.removeXml();
        }
    }

    private static void colour(XmlCursor at, String place, Paint paint) {
        at.beginElement(place, DRAWING);
        at.beginElement("srgbClr", DRAWING);
        at.insertAttributeWithValue("val", paint.hex().substring(1));
        at.toNextToken();
        at.toNextToken();
    }

    private static XSLFTextBox box(XSLFSlide slide, Rectangle2D where) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(where);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.clearText();
        return box;
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, Paint paint, String language) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setFontColor(Color.decode(paint.hex()));
        run.getRPr(true).setLang(language);
    }
}
