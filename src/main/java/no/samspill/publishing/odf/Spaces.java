package no.samspill.publishing.odf;

/** The name spaces of OpenDocument 1.3. */
final class Spaces {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    /** Declarations for a root element, names and values by turns. */
    static final String[] ALL = {
        "xmlns:office", OASIS + "office:1.0",
        "xmlns:style", OASIS + "style:1.0",
        "xmlns:text", OASIS + "text:1.0",
        "xmlns:table", OASIS + "table:1.0",
        "xmlns:draw", OASIS + "drawing:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
        "xmlns:svg", OASIS + "svg-compatible:1.0",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:meta", OASIS + "meta:1.0",
        "office:version", "1.3"
    };

    private Spaces() {}
}
