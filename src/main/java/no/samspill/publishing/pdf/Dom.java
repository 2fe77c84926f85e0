package no.samspill.publishing.pdf;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samspill.figure.Drawing;
import no.samspill.figure.Latin;
import no.samspill.figure.Svg;
import no.samspill.kernel.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Builds the page as a tree, so that no text can ever be taken for markup. */
final class Dom {
    /** The width of the text, in millimetres. */
    private static final double WIDTH = 166;

    private final Words words;
    private final DocumentBuilder builder;
    private final Document document;
    private Element here;

    Dom(Words words) {
        this.words = words;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        document = builder.newDocument();
        here = document.createElement("html");
        here.setAttribute("lang", words.language().tag());
        document.appendChild(here);
    }

    Document document() {
        return document;
    }

    /** An element around what {@code inside} makes. */
    Dom in(String tag, String style, Runnable inside) {
        Element outer = here;
        Element inner = document.createElement(tag);
        if (!style.isEmpty()) {
            inner.setAttribute("class", style);
        }
        outer.appendChild(inner);
        here = inner;
        inside.run();
        here = outer;
        return this;
    }

    Dom leaf(String tag, String style, String text) {
        return in(tag, style, () -> text(text));
    }

    Dom set(String attribute, String value) {
        here.setAttribute(attribute, value);
        return this;
    }

    Dom text(String text) {
        here.appendChild(document.createTextNode(Glyphs.shown(text, words)));
        return this;
    }

    /** A picture we drew ourselves, as a part of the tree; as wide as the text. */
    Dom svg(Drawing drawing, String alt) {
        return svg(drawing, alt, WIDTH);
    }

    /** @param width in millimetres */
    Dom svg(Drawing drawing, String alt, double width) {
        try {
            Node drawn = builder.parse(new InputSource(new StringReader(Latin.of(drawing.svg())))).getDocumentElement();
            Element taken = (Element) document.importNode(drawn, true);
            taken.setAttribute("alt", alt);
            taken.setAttribute("style", "width:" + Svg.number(width) + "mm;height:" + Svg.number(width * drawing.height() / drawing.width()) + "mm");
            here.appendChild(taken);
            return this;
        } catch (SAXException | java.io.IOException e) {
            throw new IllegalStateException("a drawing of ours is not SVG", e);
        }
    }
}
