package no.samspill.publishing.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Adds paragraphs at the end of the text, and counts what must be unique in it. */
final class Paragraphs {
    private final XWPFDocument document;
    private final CTBody body;
    private final Map<String, Optional<String>> links = new HashMap<>();
    private final UnaryOperator<String> styles;
    private int bookmarks;

    Paragraphs(XWPFDocument document) {
        this(document, style -> style);
    }

    /** @param styles what the document calls a style of ours */
    Paragraphs(XWPFDocument document, UnaryOperator<String> styles) {
        this.document = document;
        this.styles = styles;
        this.body = document.getDocument().getBody();
    }

    Paragraph of(String style) {
        return in(body.addNewP(), style);
    }

    /** A paragraph that stands already, such as one in a table's cell. */
    Paragraph in(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(styles.apply(style));
        return new Paragraph(paragraph, this);
    }

    int nextBookmark() {
        return bookmarks++;
    }

    /** The relation that leads there; empty for an address that is none. */
    Optional<String> link(String address) {
        return links.computeIfAbsent(address, any -> {
            try {
                return Optional.of(document.getPackagePart()
                        .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                        .getId());
            } catch (OpenXML4JRuntimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
