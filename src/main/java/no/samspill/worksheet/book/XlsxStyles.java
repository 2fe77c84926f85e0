package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** How the numbers of each cell style are shown, which styles strike their cells through, and which set them apart. */
final class XlsxStyles {
    private final List<Dress> dresses = new ArrayList<>();
    private final BitSet struck = new BitSet();
    private final BitSet bold = new BitSet();
    private final List<Integer> fillOfStyle = new ArrayList<>();
    private final BitSet struckFonts = new BitSet();
    private final BitSet boldFonts = new BitSet();
    private final List<XlsxColours.@Nullable Spec> fills = new ArrayList<>();
    private @Nullable Look[] looks = {};

    private XlsxStyles() {}

    static XlsxStyles read(Archive archive, List<String> parts, XlsxColours colours, boolean from1904)
            throws IOException, XMLStreamException, Refusal {
        Map<Integer, Dress> own = new HashMap<>();
        XlsxStyles styles = new XlsxStyles();
        for (String part : parts) {
            if (!archive.has(part)) {
                continue;
            }
            try (Xml xml = new Xml(archive.get(part))) {
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "numFmt" -> own.put(WholeNumber.of(xml.attribute("numFmtId")), code(xml, from1904));
                        case "fonts" -> styles.fonts(xml);
                        case "fills" -> styles.fills(xml);
                        case "cellXfs" -> styles.read(xml, own, from1904);
                        case "indexedColors" -> colours.indexed(xml);
                        default -> {}
                    }
                }
            }
        }
        styles.look(colours);
        return styles;
    }

    private static Dress code(Xml xml, boolean from1904) {
        return FormatCode.read(Objects.requireNonNullElse(xml.attribute("formatCode"), ""), from1904);
    }

    private void fonts(Xml xml) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        int font = -1;
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "font" -> font++;
                case "strike" -> struckFonts.set(Math.max(font, 0), isOn(xml));
                case "b" -> boldFonts.set(Math.max(font, 0), isOn(xml));
                default -> {}
            }
        }
    }

    private static boolean isOn(Xml xml) {
        return xml.attribute("val") == null || xml.isTrue("val");
    }

    /** A pattern is a colour where it is solid; of a gradient the first one counts. */
    private void fills(Xml xml) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        boolean solid = false;
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "fill" -> fills.add(null);
                case "patternFill" -> solid = "solid".equals(xml.attribute("patternType"));
                case "gradientFill" -> solid = true;
                case "fgColor", "color" -> {
                    if (solid && !fills.isEmpty()) {
                        fills.set(fills.size() - 1, XlsxColours.Spec.of(xml));
                        solid = false;
                    }
                }
                default -> {}
            }
        }
    }

    private void read(Xml xml, Map<Integer, Dress> own, boolean from1904) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("xf")) {
                int font = WholeNumber.of(xml.attribute("fontId"));
                struck.set(dresses.size(), font >= 0 && struckFonts.get(font));
                bold.set(dresses.size(), font >= 0 && boldFonts.get(font));
                fillOfStyle.add(WholeNumber.of(xml.attribute("fillId")));
                int format = WholeNumber.of(xml.attribute("numFmtId"));
                Dress dress = own.get(format);
                dresses.add(dress == null ? FormatCode.builtIn(format, from1904) : dress);
            }
        }
    }

    /** Colours have their values only when the whole part is read: its own palette stands last. */
    private void look(XlsxColours colours) {
        looks = new Look[dresses.size()];
        for (int style = 0; style < looks.length; style++) {
            int fill = fillOfStyle.get(style);
            XlsxColours.Spec spec = fill >= 0 && fill < fills.size() ? fills.get(fill) : null;
            looks[style] = Look.of(bold.get(style), spec == null ? null : colours.find(spec));
        }
    }

    boolean strikes(int style) {
        return style >= 0 && struck.get(style);
    }

    /** Null for a plain cell. */
    @Nullable Look look(int style) {
        return style >= 0 && style < looks.length ? looks[style] : null;
    }

    Dress dress(int style) {
        return style >= 0 && style < dresses.size() ? dresses.get(style) : GeneralDress.GENERAL;
    }
}
