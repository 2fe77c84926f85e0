package no.samspill.worksheet.book;

import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument spreadsheet written part by part. */
final class OdsFile {

    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder sheets = new StringBuilder();

    OdsFile() {
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("META-INF/manifest.xml", "<manifest/>");
    }

    /** A book of one sheet with these rows, as XML. */
    static byte[] of(String rows) {
        return new OdsFile().sheet("Ark1", "", rows).bytes();
    }

    static byte[] ofCell(String cell) {
        return of("<table:table-row>" + cell + "</table:table-row>");
    }

    OdsFile styles(String content) {
        styles.append(content);
        return this;
    }

    OdsFile sheet(String name, String attributes, String content) {
        sheets.append("<table:table table:name=\"%s\" %s>%s</table:table>".formatted(name, attributes, content));
        return this;
    }

    /** Something beside the tables. */
    OdsFile beside(String content) {
        sheets.append(content);
        return this;
    }

    OdsFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        parts.putIfAbsent("content.xml", content("document-content"));
        return XlsxFile.zip(parts);
    }

    /** The same book as one flat file. */
    String flat() {
        return content("document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"").replace("</office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">", "</office:document>");
    }

    private String content(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:" + root + " " + NAMES + "><office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:" + root + ">";
    }
}
