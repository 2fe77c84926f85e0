package no.samspill.worksheet.book;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, read forward, names without their prefixes. A document type stops the reading before anything in it is
 * looked at, so nothing outside the file is ever fetched and nothing in it can multiply.
 */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 256;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;

    Xml(InputStream part) throws XMLStreamException {
        in = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves on, and says to what: one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException, Refusal {
        int event = in.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new Refusal("damaged");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal("document-type");
            default -> {}
        }
        return event;
    }

    /** Moves to the next start of an element anywhere below; false at the document's end. */
    boolean nextElement() throws XMLStreamException, Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Inside an element at this depth: moves to the next start of an element, false when the element itself ends. */
    boolean nextWithin(int outer) throws XMLStreamException, Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < outer) {
                        return false;
                    }
                }
                default -> {}
            }
        }
    }

    /** How many elements are open, this one included. */
    int depth() {
        return depth;
    }

    String name() {
        return in.getLocalName();
    }

    @Nullable String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isTrue(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** Skips the element that has just started, to its end. */
    void skip() throws XMLStreamException, Refusal {
        int outer = depth;
        while (depth >= outer) {
            next();
        }
    }

    /** The reader itself, for the few loops where each call counts. */
    XMLStreamReader raw() {
        return in;
    }

    /** All text below the element that has just started, to its end; one character over the limit at the most. */
    String text(int longest) throws XMLStreamException, Refusal {
        int outer = depth;
        String first = null;
        StringBuilder rest = null;
        while (depth >= outer) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (first == null) {
                    first = in.getText();
                } else {
                    rest = rest == null ? new StringBuilder(first) : rest;
                    if (rest.length() <= longest) {
                        rest.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                    }
                }
            }
        }
        return rest != null ? rest.toString() : first == null ? "" : first;
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}
