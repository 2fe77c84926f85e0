package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The texts that the cells of every sheet share. */
record XlsxStrings(List<String> texts) {

    static XlsxStrings read(Archive archive, List<String> parts, Meter meter)
            throws IOException, XMLStreamException, Refusal {
        List<String> texts = new ArrayList<>();
        long characters = 0;
        for (String part : parts) {
            if (!archive.has(part)) {
                continue;
            }
            try (Xml xml = new Xml(archive.get(part))) {
                while (xml.nextElement()) {
                    if (xml.name().equals("si")) {
                        String text = rich(xml, meter.limits().cellCharacters());
                        characters += text.length() + 1;
                        if (characters > meter.limits().characters()) {
                            throw meter.tooMuchText();
                        }
                        texts.add(text);
                    }
                }
            }
        }
        return new XlsxStrings(texts);
    }

    /** The text of a string in one or several dresses, without the reading aids of East Asian writing. */
    static String rich(Xml xml, int longest) throws XMLStreamException, Refusal {
        int outer = xml.depth();
        String first = null;
        StringBuilder rest = null;
        while (xml.depth() >= outer) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.name();
                if (name.equals("t")) {
                    String text = xml.text(longest);
                    if (first == null) {
                        first = text;
                    } else {
                        rest = rest == null ? new StringBuilder(first) : rest;
                        if (rest.length() <= longest) {
                            rest.append(text);
                        }
                    }
                } else if (name.equals("rPh")) {
                    xml.skip();
                }
            }
        }
        return Xlsx.plain(rest != null ? rest.toString() : first == null ? "" : first);
    }

    /** The text at this place; null when the file has none there. */
    @Nullable String find(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }
}
