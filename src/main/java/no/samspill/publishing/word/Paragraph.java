package no.samspill.publishing.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** One paragraph being written. */
final class Paragraph {
    private final CTP paragraph;
    private final Paragraphs all;

    Paragraph(CTP paragraph, Paragraphs all) {
        this.paragraph = paragraph;
        this.all = all;
    }

    CTP raw() {
        return paragraph;
    }

    void onNewPage() {
        paragraph.getPPr().addNewPageBreakBefore();
    }

    /** Comes close under the paragraph before it. */
    void close() {
        paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(40));
    }

    /** What is emphasised among numbers is not settled: it is dashed round. */
    void unsettled() {
        for (CTR run : paragraph.getRList()) {
            if (run.isSetRPr() && run.getRPr().sizeOfRStyleArray() > 0 && "Emphasis".equals(run.getRPr().getRStyleArray(0).getVal())) {
                var edge = run.getRPr().addNewBdr();
                edge.setVal(STBorder.DASHED);
                edge.setSz(BigInteger.valueOf(4));
                edge.setSpace(BigInteger.ZERO);
                edge.setColor("auto");
            }
        }
    }

    /** One of those that stand in a frame together: they all begin and end at the same places. */
    void framed() {
        var borders = paragraph.getPPr().addNewPBdr();
        List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight()).forEach(side -> {
            side.setVal(STBorder.SINGLE);
            side.setSz(BigInteger.valueOf(8));
            side.setSpace(BigInteger.valueOf(8));
            side.setColor("auto");
        });
        var place = paragraph.getPPr().addNewInd();
        place.setLeft(BigInteger.valueOf(560));
        place.setHanging(BigInteger.valueOf(340));
        place.setRight(BigInteger.valueOf(220));
    }

    /** A heading, whose level its style does not say. @param level from 1 */
    void outlined(int level) {
        paragraph.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    /** On the page of what comes next. */
    void withNext() {
        paragraph.getPPr().addNewKeepNext();
    }

    void inTheMiddle() {
        paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
    }

    void toTheRight() {
        paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
    }

    /** @param level from 0 */
    void atLevel(int level, int list) {
        var numbers = paragraph.getPPr().addNewNumPr();
        numbers.addNewIlvl().setVal(BigInteger.valueOf(Math.min(level, 8)));
        numbers.addNewNumId().setVal(BigInteger.valueOf(list));
    }

    Paragraph text(String text) {
        write(paragraph.addNewR(), text);
        return this;
    }

    /** Names such as "Sør-Troms" stay on one line. */
    void whole(String text) {
        CTR run = paragraph.addNewR();
        String[] parts = text.replace('\t', ' ').split("(?<=\\p{L})-(?=\\p{Lu})", -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                run.addNewNoBreakHyphen();
            }
            write(run, parts[at]);
        }
    }

    Paragraph styled(String style, String text) {
        CTR run = paragraph.addNewR();
        run.addNewRPr().addNewRStyle().setVal(style);
        write(run, text);
        return this;
    }

    /** Words that each have a dress of their own lose it to this one. */
    void styled(String style, Line line) {
        line.spans().forEach(span -> styled(style, span.text()));
    }

    void tab() {
        paragraph.addNewR().addNewTab();
    }

    Paragraph line(Line line) {
        line.spans().forEach(this::span);
        return this;
    }

    void bookmark(String name, Runnable inside) {
        BigInteger id = BigInteger.valueOf(all.nextBookmark());
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        inside.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /** A field that the word processor computes. @param shown until it does */
    void field(String code, String shown) {
        begin(paragraph.addNewR(), code, paragraph.addNewR(), paragraph.addNewR(), false);
        write(paragraph.addNewR(), shown);
        end();
    }

    /** Begins a field whose result runs over several paragraphs, to be computed when the file is opened. */
    void open(String code) {
        begin(paragraph.addNewR(), code, paragraph.addNewR(), paragraph.addNewR(), true);
    }

    void end() {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /** A line of the contents: leads to a bookmark, and names the page it is thought to be on. */
    void reference(String anchor, String text, int page) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(anchor);
        write(link.addNewR(), text);
        link.addNewR().addNewTab();
        begin(link.addNewR(), "PAGEREF " + anchor + " \\h", link.addNewR(), link.addNewR(), false);
        write(link.addNewR(), String.valueOf(page));
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private void span(Span span) {
        if (span.print()) {
            styled("Print", span.text());
            return;
        }
        Optional<String> link = Optional.ofNullable(span.href()).flatMap(all::link);
        CTR run;
        if (link.isPresent()) {
            CTHyperlink hyperlink = paragraph.addNewHyperlink();
            hyperlink.setId(link.get());
            run = hyperlink.addNewR();
        } else {
            run = paragraph.addNewR();
        }
        dress(run, span.strong(), span.emphasised(), link.isPresent(), span.language());
        write(run, span.text());
    }

    static void dress(CTR run, boolean strong, boolean emphasised, boolean link, @Nullable String language) {
        if (!link && !strong && !emphasised && language == null) {
            return;
        }
        var dress = run.addNewRPr();
        if (link) {
            dress.addNewRStyle().setVal("Hyperlink");
        } else if (strong || emphasised) {
            dress.addNewRStyle().setVal(strong ? "Strong" : "Emphasis");
        }
        if (strong && link) {
            dress.addNewB();
        }
        if (emphasised && (strong || link)) {
            dress.addNewI();
        }
        if (language != null) {
            dress.addNewLang().setVal(language);
        }
    }

    private static void begin(CTR start, String code, CTR instruction, CTR middle, boolean dirty) {
        CTFldChar begun = start.addNewFldChar();
        begun.setFldCharType(STFldCharType.BEGIN);
        if (dirty) {
            begun.setDirty(true);
        }
        spaced(instruction.addNewInstrText(), " " + code + " ");
        middle.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void write(CTR run, String text) {
        write(run, text.replace('\t', ' '), run::addNewT);
    }

    /** @param words makes room for what stands between two breaks or tabs */
    static void write(CTR run, String text, Supplier<CTText> words) {
        String[] lines = text.split("(?<=[\n\t])|(?=[\n\t])");
        for (String line : lines) {
            switch (line) {
                case "" -> {}
                case "\n" -> run.addNewBr();
                case "\t" -> run.addNewTab();
                default -> spaced(words.get(), line);
            }
        }
    }

    private static void spaced(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
