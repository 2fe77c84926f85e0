package no.samspill.publishing.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A reader of its own, for tests: what a document says when all its tracked changes are accepted, or rejected, mark by mark as the format has it. */
final class SettledWord {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Set<String> dropped;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private SettledWord(boolean accept) {
        dropped = accept ? Set.of("del", "moveFrom") : Set.of("ins", "moveTo");
    }

    /** Each paragraph: its style and its list's level, then its runs, each with its style. */
    static List<String> of(byte[] docx, boolean accept) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        SettledWord settled = new SettledWord(accept);
        settled.body((Element) factory.newDocumentBuilder().parse(new ByteArrayInputStream(part(docx))).getElementsByTagNameNS(W, "body").item(0));
        return settled.paragraphs;
    }

    private void body(Element body) {
        for (Element paragraph : children(body, "p")) {
            runs(paragraph, "");
            Element properties = children(paragraph, "pPr").getFirst();
            boolean markGone = children(properties, "rPr").stream().flatMap(marks -> dropped.stream().flatMap(kind -> children(marks, kind).stream())).findAny().isPresent();
            if (!markGone) {
                String level = children(properties, "numPr").stream().map(list -> " " + value(children(list, "ilvl").getFirst())).findFirst().orElse("");
                paragraphs.add(value(children(properties, "pStyle").getFirst()) + level + open);
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("words without a paragraph: " + open);
        }
    }

    private void runs(Element parent, String link) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !dropped.contains(element.getLocalName())) {
                switch (element.getLocalName()) {
                    case "ins", "del", "moveFrom", "moveTo" -> runs(element, link);
                    case "hyperlink" -> runs(element, "link ");
                    case "r" -> run(element, link);
                    default -> {}
                }
            }
        }
    }

    private void run(Element run, String link) {
        String dress = children(run, "rPr").stream()
                .map(marks -> link + children(marks, "rStyle").stream().map(SettledWord::value).findFirst().orElse("") + (children(marks, "b").isEmpty() ? "" : " b") + (children(marks, "i").isEmpty() ? "" : " i"))
                .findFirst()
                .orElse("");
        StringBuilder words = new StringBuilder();
        for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
            words.append(switch (String.valueOf(node.getLocalName())) {
                case "t", "delText" -> node.getTextContent();
                case "br" -> "\n";
                case "tab" -> "\t";
                default -> "";
            });
        }
        // Runs in the same dress are one, however they were cut.
        int last = open.lastIndexOf("\u0001");
        if (last >= 0 && open.substring(last + 1).startsWith(dress + "\u0002")) {
            open.append(words);
        } else {
            open.append('\u0001').append(dress).append('\u0002').append(words);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = parent.getChildNodes();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    private static byte[] part(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no text in the document");
    }
}
