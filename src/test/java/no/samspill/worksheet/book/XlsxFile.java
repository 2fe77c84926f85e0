package no.samspill.worksheet.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx file written part by part, so that each of its oddities can be made on purpose. */
final class XlsxFile {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String workbookProperties = "";
    private int sheets;
    private boolean strict;

    /** A book of one sheet with these rows, as XML. */
    static byte[] of(String rows) {
        return new XlsxFile().sheet("Ark1", "", rows).bytes();
    }

    /** A book of one cell, as XML, in B2. */
    static byte[] ofCell(String cell) {
        return of("<row r=\"2\">" + cell + "</row>");
    }

    XlsxFile properties(String attributes) {
        workbookProperties = "<workbookPr " + attributes + "/>";
        return this;
    }

    XlsxFile sheet(String name, String tabAttributes, String rows) {
        return rawSheet(name, tabAttributes, "<sheetData>" + rows + "</sheetData>");
    }

    /** @param content all that stands inside the worksheet element */
    XlsxFile rawSheet(String name, String tabAttributes, String content) {
        int number = ++sheets;
        tabs.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, number, tabAttributes, number));
        relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        return part("xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    XlsxFile styles(String content) {
        relation("rIdStyles", "styles", "styles.xml");
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    XlsxFile strings(String content) {
        relation("rIdStrings", "sharedStrings", "sharedStrings.xml");
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + content + "</sst>");
    }

    XlsxFile relation(String id, String type, String target) {
        relations.append(relationship(id, type, target));
        return this;
    }

    XlsxFile sheetRelation(int sheet, String type, String target) {
        String part = "xl/worksheets/_rels/sheet" + sheet + ".xml.rels";
        parts.merge(part, relationship(type, type, target), (one, next) -> one + next);
        return this;
    }

    XlsxFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The names of the format's other dialect. */
    XlsxFile strict() {
        strict = true;
        return this;
    }

    byte[] bytes() {
        parts.put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE.replaceFirst("/$", "") + "\">"
                + workbookProperties + "<sheets>" + tabs + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations.toString());
        parts.put("_rels/.rels", relationship("rId1", "officeDocument", "xl/workbook.xml"));
        parts.replaceAll((name, content) -> name.endsWith(".rels")
                ? "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                        + "</Relationships>"
                : content);
        if (strict) {
            parts.replaceAll((name, content) -> content.replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships/"));
        }
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relationship(String id, String type, String target) {
        String whole = type.contains("/") ? type : OFFICE + type;
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, whole, target);
    }
}
