package no.samspill.frame;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What has happened, for programs that ask again and again: Atom (RFC 4287), the newest first. The same entries give the same bytes.
 *
 * @param id the same for as long as the feed is
 * @param language BCP 47
 * @param self where the feed is, whole
 * @param page where people read the same, whole
 * @param entries in the order they happened
 */
public record Atom(String id, String language, String title, String author, String self, String page, List<Entry> entries) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** @param id the same for as long as the entry is */
    public record Entry(String id, String title, String summary, Instant at, String address) {}

    public Atom {
        // Of what was done in one moment, the last comes first, too.
        entries = entries.reversed().stream().sorted(Comparator.comparing(Entry::at).reversed()).toList();
    }

    public byte[] written() {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
            element(xml, "id", urn(id));
            element(xml, "title", title);
            element(xml, "updated", (entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at()).toString());
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            link(xml, "self", self);
            link(xml, "alternate", page);
            for (Entry entry : entries) {
                xml.writeStartElement("entry");
                element(xml, "id", urn(entry.id()));
                element(xml, "title", entry.title());
                element(xml, "updated", entry.at().toString());
                element(xml, "summary", entry.summary());
                link(xml, "alternate", entry.address());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String urn(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
