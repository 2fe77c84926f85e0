package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** How the numbers of each cell style are shown. */
record XlsxStyles(List<Dress> dresses) {

    static XlsxStyles read(Archive archive, List<String> parts, boolean from1904)
            throws IOException, XMLStreamException, Refusal {
        Map<Integer, Dress> own = new HashMap<>();
        List<Dress> dresses = new ArrayList<>();
        for (String part : parts) {
            if (!archive.has(part)) {
                continue;
            }
            try (Xml xml = new Xml(archive.get(part))) {
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "numFmt" -> own.put(WholeNumber.of(xml.attribute("numFmtId")), code(xml, from1904));
                        case "cellXfs" -> cellStyles(xml, own, dresses, from1904);
                        default -> {}
                    }
                }
            }
        }
        return new XlsxStyles(dresses);
    }

    private static Dress code(Xml xml, boolean from1904) {
        return FormatCode.read(Objects.requireNonNullElse(xml.attribute("formatCode"), ""), from1904);
    }

    private static void cellStyles(Xml xml, Map<Integer, Dress> own, List<Dress> dresses, boolean from1904)
            throws XMLStreamException, Refusal {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("xf")) {
                int format = WholeNumber.of(xml.attribute("numFmtId"));
                Dress dress = own.get(format);
                dresses.add(dress == null ? FormatCode.builtIn(format, from1904) : dress);
            }
        }
    }

    Dress dress(int style) {
        return style >= 0 && style < dresses.size() ? dresses.get(style) : GeneralDress.GENERAL;
    }
}
