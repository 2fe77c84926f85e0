package no.samspill.worksheet.book;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The paragraphs of a cell or a note, one line each. Spaces stay as many as they are, as LibreOffice writes and reads them
 * in cells; OpenDocument 1.3 part 3, 6.1.2 would make them one. Space with a line break or a tab in it is only the file's
 * own layout: those that count are elements of their own.
 */
final class OdsText {

    private static final int MOST_SPACES = 1000;

    private final Xml xml;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;
    private int start;
    private int spaces;
    private boolean layout;

    OdsText(Xml xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /** The text of the annotation that has just started, without who wrote it and when. */
    static String note(Xml xml, int longest) throws XMLStreamException, Refusal {
        OdsText note = new OdsText(xml, longest);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "p", "h" -> note.paragraph();
                case "list", "list-item" -> {}
                default -> xml.skip();
            }
        }
        return note.toString();
    }

    /** Adds the paragraph that has just started. */
    void paragraph() throws XMLStreamException, Refusal {
        if (!first) {
            text.append('\n');
        }
        first = false;
        start = text.length();
        int depth = xml.depth();
        while (xml.depth() >= depth) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> letters();
                case XMLStreamConstants.START_ELEMENT -> element();
                default -> {}
            }
        }
        if (layout) {
            spaces = 0;
            layout = false;
        }
        endSpace();
    }

    private void element() throws XMLStreamException, Refusal {
        endSpace();
        switch (xml.name()) {
            case "s" -> text.repeat(' ', Math.min(MOST_SPACES, Ods.count(xml.attribute("c"))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "ruby-text", "annotation", "frame" -> xml.skip();
            default -> {}
        }
    }

    private void letters() {
        char[] letters = xml.raw().getTextCharacters();
        int from = xml.raw().getTextStart();
        for (int i = from; i < from + xml.raw().getTextLength() && text.length() <= longest; i++) {
            switch (letters[i]) {
                case ' ' -> spaces++;
                case '\n', '\t', '\r' -> layout = true;
                default -> {
                    endSpace();
                    text.append(letters[i]);
                }
            }
        }
    }

    private void endSpace() {
        if (layout) {
            text.append(text.length() > start ? " " : "");
        } else {
            text.repeat(' ', Math.min(spaces, longest + 1));
        }
        spaces = 0;
        layout = false;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
