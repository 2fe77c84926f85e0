package no.samspill.publishing.odf;

import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.publishing.document.Furniture;

/** What the file says of itself, and of its parts. */
final class Meta {
    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private Meta() {}

    static void write(Xml xml, Furniture furniture) {
        xml.in("office:document-meta", () -> xml.in("office:meta", () -> {
            xml.leaf("meta:generator", "Samspill");
            xml.leaf("dc:title", furniture.title());
            xml.leaf("dc:description", furniture.mark());
            xml.leaf("dc:language", furniture.proofing());
            if (furniture.owner() != null) {
                xml.leaf("meta:initial-creator", furniture.owner());
                xml.leaf("dc:creator", furniture.owner());
            }
            if (furniture.date() != null) {
                xml.leaf("meta:creation-date", furniture.date() + "T12:00:00");
                xml.leaf("dc:date", furniture.date() + "T12:00:00");
            }
        }), Spaces.ALL);
    }

    static void manifest(Xml xml, String type, List<Drawing> drawings) {
        xml.in("manifest:manifest", () -> {
            file(xml, "/", type);
            for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
                file(xml, part, "text/xml");
            }
            for (Drawing drawing : drawings) {
                file(xml, "Pictures/" + drawing.name() + ".svg", "image/svg+xml");
                file(xml, "Pictures/" + drawing.name() + ".png", "image/png");
            }
        }, "xmlns:manifest", MANIFEST, "manifest:version", "1.3");
    }

    private static void file(Xml xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }
}
