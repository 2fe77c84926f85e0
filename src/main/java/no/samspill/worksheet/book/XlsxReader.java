package no.samspill.worksheet.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Office Open XML, plain or with macros, in its transitional and its strict dialect. */
final class XlsxReader implements FormatReader {

    private record Tab(String name, boolean hidden, @Nullable String relation) {}

    @Override
    public void read(Path file, BookDraft book) throws IOException, XMLStreamException, Refusal {
        try (Archive archive = Archive.open(file, book.meter())) {
            XlsxRelations root = XlsxRelations.of("", archive);
            String workbook = root.targets("officeDocument").stream().findFirst().orElse("xl/workbook.xml");
            XlsxRelations parts = XlsxRelations.of(workbook, archive);
            tellPeculiarities(archive, parts, book);

            boolean from1904 = false;
            List<Tab> tabs = new ArrayList<>();
            try (Xml xml = new Xml(archive.get(workbook))) {
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "workbookPr" -> from1904 = xml.isTrue("date1904");
                        case "sheet" -> tabs.add(tab(xml));
                        default -> {}
                    }
                }
            }
            XlsxStyles styles = XlsxStyles.read(archive, parts.targets("styles"), XlsxColours.read(archive, parts.targets("theme")), from1904);
            XlsxStrings strings = XlsxStrings.read(archive, parts.targets("sharedStrings"), book.meter());
            for (Tab tab : tabs) {
                read(tab, parts, archive, styles, strings, book);
            }
        }
    }

    /** Some programs give every sheet with notes a drawing with nothing in it. */
    private static boolean hasShapes(Archive archive, String drawing) throws IOException, XMLStreamException, Refusal {
        if (!archive.has(drawing)) {
            return true;
        }
        try (Xml xml = new Xml(archive.get(drawing))) {
            while (xml.nextElement()) {
                if (xml.name().endsWith("Anchor")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void tellPeculiarities(Archive archive, XlsxRelations parts, BookDraft book) {
        if (parts.leadTo("vbaProject") || archive.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            book.peculiar("macros-not-run", null, null);
        }
        if (parts.leadTo("externalLink") || parts.leadTo("connections")) {
            book.peculiar("links-not-followed", null, null);
        }
    }

    private static Tab tab(Xml xml) {
        String state = xml.attribute("state");
        String relation = null;
        for (int i = 0; i < xml.raw().getAttributeCount(); i++) {
            if (xml.raw().getAttributeLocalName(i).equals("id")
                    && !Objects.requireNonNullElse(xml.raw().getAttributePrefix(i), "").isEmpty()) {
                relation = xml.raw().getAttributeValue(i);
            }
        }
        String name = Objects.requireNonNullElse(xml.attribute("name"), "");
        return new Tab(name, "hidden".equals(state) || "veryHidden".equals(state), relation);
    }

    private static void read(
            Tab tab, XlsxRelations parts, Archive archive, XlsxStyles styles, XlsxStrings strings, BookDraft book)
            throws IOException, XMLStreamException, Refusal {
        XlsxRelations.Relation relation = parts.byId(tab.relation());
        if (relation == null) {
            throw new Refusal("sheet-missing", tab.name());
        }
        if (relation.type().equals("chartsheet")) {
            book.drawing(tab.name());
            return;
        }
        if (!relation.type().equals("worksheet")) {
            book.peculiar("sheet-not-read", tab.name(), null);
            return;
        }
        if (!archive.has(relation.target())) {
            throw new Refusal("sheet-missing", tab.name());
        }
        SheetDraft sheet = book.sheet(tab.name(), tab.hidden());
        XlsxRelations own = XlsxRelations.of(relation.target(), archive);
        try (Xml xml = new Xml(archive.get(relation.target()))) {
            new XlsxSheet(xml, sheet, styles, strings).read();
        } catch (XMLStreamException | RuntimeException e) {
            throw Damage.in(tab.name(), sheet.row(), e);
        }
        XlsxRemarks.read(own, archive, sheet);
        for (String drawing : own.targets("drawing")) {
            if (hasShapes(archive, drawing)) {
                book.drawing(tab.name());
            }
        }
        sheet.end();
    }
}
