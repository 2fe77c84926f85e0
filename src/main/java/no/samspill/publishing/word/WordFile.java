package no.samspill.publishing.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * An empty document with our styles, or with those of a template, and what stands at the edges of its pages.
 *
 * @param styles what the document calls our styles
 * @param given whether the pages and their edges are somebody else's
 * @param wide whether they lie on their long side
 */
record WordFile(XWPFDocument document, Map<String, String> styles, boolean given, boolean wide) implements AutoCloseable {

    /** Above and below the text of a page on its long side, in twentieths of a point. */
    private static final int SHORT_EDGE = 1134;
    private static final int PAGE = 11906;
    private static final int MARGIN = 1247;
    private static final int LONG = 16838;
    private static final int WIDTH = 9411;
    private static final Set<String> EDGES = Set.of("Header", "Footer");
    private static final int NARROWEST = 2000;

    static WordFile of(Document paper, @Nullable WordTemplate template) throws IOException {
        return template == null ? of(paper.furniture(), paper.form()) : template.open(paper.furniture());
    }

    static WordFile of(Furniture furniture, @Nullable Form form) {
        XWPFDocument document = new XWPFDocument();
        CTStyles ours = WordStyles.ours(furniture, form != null && !form.ours());
        boolean wide = form != null && form.wide();
        if (wide) {
            ours.getStyleList().stream().filter(style -> EDGES.contains(style.getStyleId())).forEach(style -> style.getPPr().getTabs().getTabArray(0).setPos(BigInteger.valueOf(WIDTH + LONG - PAGE)));
        }
        document.createStyles().setStyles(ours);
        document.createNumbering().setNumbering(WordStyles.numbering(furniture));
        return new WordFile(document, Map.of(), false, wide);
    }

    Paragraphs paragraphs() {
        return new Paragraphs(document, style -> styles.getOrDefault(style, style));
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        CTBody body = document.getDocument().getBody();
        CTSectPr page = given && body.isSetSectPr() ? body.getSectPr() : null;
        return page == null || !page.isSetPgSz() || !page.isSetPgMar()
                ? wide ? WIDTH + LONG - PAGE : WIDTH
                : Math.max(NARROWEST, twips(page.getPgSz().getW(), PAGE) - twips(page.getPgMar().getLeft(), MARGIN) - twips(page.getPgMar().getRight(), MARGIN));
    }

    /** How much wider the text is on a page that lies on its long side; 0 where the pages are somebody else's. */
    int lying() {
        return given || wide ? 0 : LONG - PAGE;
    }

    /** Ends pages with that paragraph: edges as the rest, the first page of all bare. */
    void turn(CTP last, boolean lies) {
        CTSectPr end = document.getDocument().getBody().getSectPr();
        CTSectPr pages = last.getPPr().addNewSectPr();
        pages.set(end);
        if (end.isSetTitlePg()) {
            end.unsetTitlePg();
        }
        if (lies) {
            pages.getPgSz().setW(BigInteger.valueOf(LONG));
            pages.getPgSz().setH(BigInteger.valueOf(PAGE));
            pages.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private static int twips(@Nullable Object measure, int otherwise) {
        return measure instanceof BigInteger number ? number.intValue() : otherwise;
    }

    void edges(Document paper) {
        Form form = paper.form();
        if (form == null) {
            edges(paper.furniture());
        } else if (!given) {
            page(form.wide() ? SHORT_EDGE : 1361, form.wide() ? SHORT_EDGE : 1361);
            paragraphs().in(document.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP(), "Header").text(form.header());
            foot(paper.furniture(), paper.furniture().mark());
        }
    }

    /** A4, the first page bare, then the running title above and whose paper it is below. */
    void edges(Furniture furniture) {
        page(1531, 1418).addNewTitlePg();
        paragraphs().in(document.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP(), "Header")
                .field("STYLEREF \"heading 1\"", furniture.title());
        foot(furniture, null);
    }

    private CTSectPr page(int top, int bottom) {
        CTSectPr page = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(wide ? LONG : PAGE));
        size.setH(BigInteger.valueOf(wide ? PAGE : LONG));
        if (wide) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(1247));
        margins.setRight(BigInteger.valueOf(1248));
        margins.setHeader(BigInteger.valueOf(794));
        margins.setFooter(BigInteger.valueOf(680));
        margins.setGutter(BigInteger.ZERO);
        return page;
    }

    /** @param bare all that stands there beside the page's number; null for the title and the mark */
    private void foot(Furniture furniture, @Nullable String bare) {
        Paragraph foot = paragraphs().in(document.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP(), "Footer");
        if (bare == null) {
            foot.styled("Strong", furniture.title()).text("   " + furniture.dated().map(date -> furniture.mark() + " · " + date).orElse(furniture.mark()));
        } else {
            foot.text(bare);
        }
        foot.tab();
        number(foot, furniture.words().get("paper.page", "\u0001", "\u0002"));
    }

    private static void number(Paragraph foot, String pattern) {
        int page = pattern.indexOf('\u0001');
        int pages = pattern.indexOf('\u0002');
        foot.text(pattern.substring(0, page)).field("PAGE", "1");
        foot.text(pattern.substring(page + 1, pages)).field("NUMPAGES", "1");
        foot.text(pattern.substring(pages + 1));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
