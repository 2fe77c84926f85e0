package no.samspill.worksheet.book;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * Notes attached to cells. A conversation of today's kind is also kept as a note for old programs, under a heading that
 * nobody wrote: where there is a conversation, it alone is read.
 */
final class XlsxRemarks {

    private XlsxRemarks() {}

    static void read(XlsxRelations relations, Archive archive, SheetDraft sheet)
            throws IOException, XMLStreamException, Refusal {
        Map<String, String> remarks = new LinkedHashMap<>();
        Map<String, String> conversations = new HashMap<>();
        for (String part : relations.targets("comments")) {
            collect(part, "comment", archive, remarks);
        }
        for (String part : relations.targets("threadedComment")) {
            collect(part, "threadedComment", archive, conversations);
        }
        remarks.putAll(conversations);
        for (Map.Entry<String, String> each : remarks.entrySet()) {
            int row = Xlsx.row(each.getKey());
            int column = Xlsx.column(each.getKey());
            if (row > 0 && column >= 0) {
                sheet.remark(row, column, each.getValue());
            }
        }
    }

    private static void collect(String part, String element, Archive archive, Map<String, String> remarks)
            throws IOException, XMLStreamException, Refusal {
        if (!archive.has(part)) {
            return;
        }
        try (Xml xml = new Xml(archive.get(part))) {
            String cell = "";
            while (xml.nextElement()) {
                if (xml.name().equals(element)) {
                    cell = Objects.requireNonNullElse(xml.attribute("ref"), "");
                } else if (xml.name().equals("text")) {
                    remarks.merge(cell, text(xml, element), (one, next) -> one + "\n" + next);
                }
            }
        }
    }

    private static String text(Xml xml, String element) throws XMLStreamException, Refusal {
        int longest = Integer.MAX_VALUE / 4;
        return element.equals("comment") ? XlsxStrings.rich(xml, longest) : LineBreaks.single(xml.text(longest));
    }
}
