package no.samspill.publishing.slides;

import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.figure.Drawing;
import no.samspill.figure.Fjord;
import no.samspill.kernel.Stopping;
import no.samspill.publishing.deck.Deck;
import no.samspill.publishing.deck.Lead;
import no.samspill.publishing.deck.Pages;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide.Weight;
import no.samspill.publishing.deck.Slide;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.raster.Raster;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Draws each slide into the placeholders of its layout. */
final class SlideWriter {
    private static final Rectangle ROOM = new Rectangle(60, 142, 840, 352);
    private static final Rectangle BESIDE = new Rectangle(60, 118, 560, 376);
    private static final Rectangle CODE = new Rectangle(640, 128, 260, 260);
    /** Of the water below the lights. */
    private static final int NAMES = 74;
    private static final Rectangle PICTURE = new Rectangle(40, 104, 880, 396);

    private final XMLSlideShow show;
    private final Master master;
    private final Furniture furniture;

    SlideWriter(XMLSlideShow show, Master master, Furniture furniture) {
        this.show = show;
        this.master = master;
        this.furniture = furniture;
    }

    void write(Slide slide) {
        Stopping.check();
        XSLFSlide drawn = switch (slide) {
            case Slide.Opening opening -> opening(opening);
            case Slide.Statement statement -> statement(statement);
            case Slide.Points points -> points(points);
            case Slide.Grid grid -> grid(grid);
            case Slide.Picture picture -> picture(picture);
            case Slide.Coded coded -> coded(coded);
            case Slide.Counted counted -> counted(counted);
            case Slide.Banded banded -> banded(banded);
        };
        if (!slide.notes().isEmpty()) {
            XSLFNotes notes = show.getNotesSlide(drawn);
            for (XSLFTextShape shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    text(shape, slide.notes().lines().map(line -> new Point(Weight.PLAIN, line, null)).toList());
                }
            }
        }
    }

    private XSLFSlide opening(Slide.Opening opening) {
        XSLFSlide slide = show.createSlide(master.title());
        text(slide.getPlaceholder(0), List.of(plain(Pages.shortened(opening.title()))));
        boolean named = Fjord.holds(opening.names().size());
        List<Point> under = Stream.concat(opening.under().stream(), Stream.of(opening.notes()).filter(names -> !named && !names.isEmpty()))
                .map(SlideWriter::plain)
                .toList();
        text(slide.getPlaceholder(1), under);
        Drawing fjord = named ? Fjord.named(opening.lamps()) : Fjord.wide(opening.lamps());
        int tall = Master.WIDTH * fjord.height() / fjord.width();
        draw(slide, fjord, furniture.words().get("slides.fjord"), new Rectangle(0, Master.HEIGHT - tall, Master.WIDTH, tall));
        if (named) {
            Shapes.names(slide, opening.names(), new Rectangle(0, Master.HEIGHT - NAMES, Master.WIDTH, NAMES), furniture.proofing());
        }
        return slide;
    }

    private XSLFSlide points(Slide.Points points) {
        XSLFSlide slide = show.createSlide(master.points());
        text(slide.getPlaceholder(0), List.of(plain(points.title())));
        text(slide.getPlaceholder(1), points.points());
        kicker(slide, slide.getPlaceholder(2), points.kicker());
        Foot.on(slide, furniture);
        return slide;
    }

    private XSLFSlide statement(Slide.Statement statement) {
        XSLFSlide slide = show.createSlide(master.statement());
        String said = statement.said().plain();
        text(slide.getPlaceholder(0), List.of(plain(Pages.shortened(statement.title()))));
        text(slide.getPlaceholder(1), List.of(new Point(Weight.PLAIN, said, Deck.language(statement.said()))));
        if (statement.points().isEmpty()) {
            slide.removeShape(slide.getPlaceholder(2));
        } else {
            text(slide.getPlaceholder(2), statement.points());
        }
        Foot.on(slide, furniture);
        return slide;
    }

    private XSLFSlide grid(Slide.Grid grid) {
        XSLFSlide slide = show.createSlide(master.picture());
        text(slide.getPlaceholder(0), List.of(plain(grid.title())));
        Rectangle room = below(slide, grid.lead(), ROOM);
        kicker(slide, slide.getPlaceholder(1), grid.kicker());
        Grid.on(slide, grid.table(), room, furniture.proofing());
        Foot.on(slide, furniture);
        return slide;
    }

    /** Writes what stands before a table or a picture. @return the room that is left for it */
    private Rectangle below(XSLFSlide slide, List<Point> lead, Rectangle room) {
        XSLFTextShape place = slide.getPlaceholder(2);
        if (lead.isEmpty()) {
            slide.removeShape(place);
            return room;
        }
        int tall = (int) Math.ceil(Lead.height(lead));
        place.setAnchor(new Rectangle(ROOM.x, room.y, ROOM.width, tall));
        text(place, lead);
        return new Rectangle(room.x, room.y + tall, room.width, room.height - tall);
    }

    private void kicker(XSLFSlide slide, XSLFTextShape place, @Nullable String kicker) {
        if (kicker == null) {
            slide.removeShape(place);
        } else {
            text(place, List.of(plain(kicker)));
        }
    }

    private XSLFSlide picture(Slide.Picture picture) {
        XSLFSlide slide = show.createSlide(master.picture());
        text(slide.getPlaceholder(0), List.of(plain(picture.title())));
        Rectangle room = below(slide, picture.lead(), PICTURE);
        kicker(slide, slide.getPlaceholder(1), null);
        Drawing drawing = picture.figure().onSlide();
        double scale = Math.min(room.getWidth() / drawing.width(), room.getHeight() / drawing.height());
        draw(slide, drawing, picture.figure().alt(), new Rectangle(
                (Master.WIDTH - (int) (drawing.width() * scale)) / 2, room.y, (int) (drawing.width() * scale), (int) (drawing.height() * scale)));
        Foot.on(slide, furniture);
        return slide;
    }

    private XSLFSlide counted(Slide.Counted counted) {
        XSLFSlide slide = show.createSlide(master.picture());
        text(slide.getPlaceholder(0), List.of(plain(counted.title())));
        Rectangle room = below(slide, counted.lead(), ROOM);
        kicker(slide, slide.getPlaceholder(1), null);
        Shapes.tally(slide, counted.tally(), room, counted.under(), furniture.proofing());
        Foot.on(slide, furniture);
        return slide;
    }

    private XSLFSlide banded(Slide.Banded banded) {
        XSLFSlide slide = show.createSlide(master.picture());
        text(slide.getPlaceholder(0), List.of(plain(banded.title())));
        Rectangle room = below(slide, banded.lead(), ROOM);
        kicker(slide, slide.getPlaceholder(1), banded.kicker());
        Shapes.bands(slide, banded.bands(), room, furniture.proofing());
        Foot.on(slide, furniture);
        return slide;
    }

    private XSLFSlide coded(Slide.Coded coded) {
        XSLFSlide slide = show.createSlide(master.picture());
        text(slide.getPlaceholder(0), List.of(plain(coded.title())));
        XSLFTextShape points = slide.getPlaceholder(2);
        points.setAnchor(BESIDE);
        text(points, coded.points());
        kicker(slide, slide.getPlaceholder(1), null);
        draw(slide, coded.code(), coded.alt(), CODE);
        Foot.on(slide, furniture);
        return slide;
    }

    private void draw(XSLFSlide slide, Drawing drawing, String alt, Rectangle where) {
        XSLFPictureShape picture = slide.createPicture(show.addPicture(Raster.png(drawing), PictureType.PNG));
        picture.setAnchor(where);
        var properties = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setName(drawing.name());
        properties.setDescr(alt);
    }

    private void text(XSLFShape shape, List<Point> points) {
        Texts.write(shape, points, furniture.proofing());
    }

    private static Point plain(String text) {
        return new Point(Weight.PLAIN, text, null);
    }
}
