package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * How the numbers of each cell style are shown, and which styles strike their cells through.
 *
 * @param struck by the style's number
 */
record XlsxStyles(List<Dress> dresses, BitSet struck) {

    static XlsxStyles read(Archive archive, List<String> parts, boolean from1904)
            throws IOException, XMLStreamException, Refusal {
        Map<Integer, Dress> own = new HashMap<>();
        XlsxStyles styles = new XlsxStyles(new ArrayList<>(), new BitSet());
        BitSet struckFonts = new BitSet();
        for (String part : parts) {
            if (!archive.has(part)) {
                continue;
            }
            try (Xml xml = new Xml(archive.get(part))) {
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "numFmt" -> own.put(WholeNumber.of(xml.attribute("numFmtId")), code(xml, from1904));
                        case "fonts" -> fonts(xml, struckFonts);
                        case "cellXfs" -> styles.read(xml, own, struckFonts, from1904);
                        default -> {}
                    }
                }
            }
        }
        return styles;
    }

    private static Dress code(Xml xml, boolean from1904) {
        return FormatCode.read(Objects.requireNonNullElse(xml.attribute("formatCode"), ""), from1904);
    }

    private static void fonts(Xml xml, BitSet struck) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        int font = -1;
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "font" -> font++;
                case "strike" -> struck.set(Math.max(font, 0), xml.attribute("val") == null || xml.isTrue("val"));
                default -> {}
            }
        }
    }

    private void read(Xml xml, Map<Integer, Dress> own, BitSet struckFonts, boolean from1904)
            throws XMLStreamException, Refusal {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("xf")) {
                int font = WholeNumber.of(xml.attribute("fontId"));
                struck.set(dresses.size(), font >= 0 && struckFonts.get(font));
                int format = WholeNumber.of(xml.attribute("numFmtId"));
                Dress dress = own.get(format);
                dresses.add(dress == null ? FormatCode.builtIn(format, from1904) : dress);
            }
        }
    }

    boolean strikes(int style) {
        return style >= 0 && struck.get(style);
    }

    Dress dress(int style) {
        return style >= 0 && style < dresses.size() ? dresses.get(style) : GeneralDress.GENERAL;
    }
}
