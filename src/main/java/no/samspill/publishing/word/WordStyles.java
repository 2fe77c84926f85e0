package no.samspill.publishing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Our styles and lists, alone or beside those of a template. */
final class WordStyles {

    private WordStyles() {}

    /** @param form those of a form, where it has others: black, and headings no larger than a case paper's */
    static CTStyles ours(Furniture furniture, boolean form) {
        CTStyles styles = styles("styles.xml", furniture);
        if (form) {
            CTStyles others = styles("form-styles.xml", furniture);
            Map<String, CTStyle> byId = new HashMap<>();
            others.getStyleList().forEach(style -> byId.put(style.getStyleId(), style));
            styles.getStyleList().stream().filter(style -> byId.containsKey(style.getStyleId())).forEach(style -> style.set(Objects.requireNonNull(byId.get(style.getStyleId()))));
        }
        return styles;
    }

    static CTNumbering numbering(Furniture furniture) {
        try {
            return NumberingDocument.Factory.parse(part("numbering.xml", furniture)).getNumbering();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("a part of ours is not as Word wants it", e);
        }
    }

    /**
     * Puts our styles and lists into a document beside its own. What Word itself has a name for, such as "heading 1", stays the
     * document's; the rest is ours.
     *
     * @return what the document calls our styles of paragraphs
     */
    static Map<String, String> beside(XWPFDocument document, Furniture furniture) {
        if (document.getStyles() == null) {
            document.createStyles().setStyles(CTStyles.Factory.newInstance());
        }
        CTStyles theirs = document.getStyles().getCtStyles();
        Map<String, String> named = new HashMap<>();
        Set<String> ids = new HashSet<>();
        theirs.getStyleList().forEach(style -> {
            ids.add(style.getStyleId());
            if (style.isSetName()) {
                named.put(key(style), style.getStyleId());
            }
        });
        Map<String, String> called = new LinkedHashMap<>();
        Map<String, CTStyle> added = new LinkedHashMap<>();
        for (CTStyle ours : ours(furniture, true).getStyleList()) {
            String same = named.get(key(ours));
            boolean paragraph = ours.getType() == STStyleType.PARAGRAPH;
            if (same != null && (paragraph || same.equals(ours.getStyleId()))) {
                called.put(ours.getStyleId(), same);
            } else {
                String id = paragraph && ids.contains(ours.getStyleId()) ? "Samspill" + ours.getStyleId() : ours.getStyleId();
                called.put(ours.getStyleId(), id);
                added.put(id, ours);
            }
        }
        Map<Long, Long> lists = lists(document, furniture);
        added.forEach((id, style) -> add(theirs, id, style, called, lists, named.containsKey(key(style))));
        return called;
    }

    private static void add(CTStyles to, String id, CTStyle ours, Map<String, String> called, Map<Long, Long> lists, boolean nameTaken) {
        CTStyle style = (CTStyle) to.addNewStyle().set(ours);
        style.setStyleId(id);
        if (style.isSetDefault()) {
            style.unsetDefault();
        }
        if (nameTaken) {
            style.getName().setVal("Samspill " + style.getName().getVal());
        }
        if (style.isSetBasedOn()) {
            style.getBasedOn().setVal(called.getOrDefault(style.getBasedOn().getVal(), style.getBasedOn().getVal()));
        }
        if (style.isSetNext()) {
            style.getNext().setVal(called.getOrDefault(style.getNext().getVal(), style.getNext().getVal()));
        }
        if (style.isSetPPr() && style.getPPr().isSetNumPr()) {
            var list = style.getPPr().getNumPr().getNumId();
            list.setVal(java.math.BigInteger.valueOf(Objects.requireNonNull(lists.get(list.getVal().longValue()))));
        }
    }

    /** What the document calls our lists. */
    private static Map<Long, Long> lists(XWPFDocument document, Furniture furniture) {
        XWPFNumbering theirs = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTNumbering ours = numbering(furniture);
        Map<Long, Long> called = new HashMap<>();
        ours.getNumList().forEach(list -> ours.getAbstractNumList().stream()
                .filter(kind -> kind.getAbstractNumId().equals(list.getAbstractNumId().getVal()))
                .forEach(kind -> {
                    kind.setAbstractNumId(theirs.getAbstractNums().stream().map(each -> each.getCTAbstractNum().getAbstractNumId()).max(java.math.BigInteger::compareTo).map(most -> most.add(java.math.BigInteger.ONE)).orElse(java.math.BigInteger.ZERO));
                    called.put(list.getNumId().longValue(), theirs.addNum(theirs.addAbstractNum(new XWPFAbstractNum(kind))).longValue());
                }));
        return called;
    }

    private static String key(CTStyle style) {
        return style.getType() + " " + (style.isSetName() ? style.getName().getVal().toLowerCase(Locale.ROOT) : "");
    }

    private static CTStyles styles(String name, Furniture furniture) {
        try {
            return StylesDocument.Factory.parse(part(name, furniture)).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("a part of ours is not as Word wants it", e);
        }
    }

    private static InputStream part(String name, Furniture furniture) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordStyles.class.getResourceAsStream(name), name)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"LANG\"", '"' + furniture.proofing() + '"');
            return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        }
    }
}
