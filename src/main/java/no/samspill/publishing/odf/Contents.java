package no.samspill.publishing.odf;

import java.util.Map;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Reckoned;
import no.samspill.publishing.document.Section;

/** The table of contents as an index of the headings: it stands there at once, and the word processor keeps it true. */
final class Contents {
    private static final int DEEPEST = 2;

    private Contents() {}

    static void write(Xml xml, Document paper) {
        Map<String, Integer> pages = Reckoned.pages(paper);
        String heading = paper.furniture().words().get("paper.contents");
        xml.in("text:table-of-content", () -> {
            xml.in("text:table-of-content-source", () -> {
                xml.leaf("text:index-title-template", heading, "text:style-name", "Contents_20_Heading");
                for (int level = 1; level <= DEEPEST; level++) {
                    template(xml, level);
                }
            }, "text:outline-level", String.valueOf(DEEPEST), "text:use-index-marks", "false");
            xml.in("text:index-body", () -> {
                xml.in("text:index-title", () -> xml.leaf("text:p", heading, "text:style-name", "Contents_20_Heading"),
                        "text:name", "contents-heading");
                paper.sections().forEach(section -> entry(xml, section, 1, pages));
            });
        }, "text:name", "contents", "text:protected", "true");
    }

    private static void template(Xml xml, int level) {
        xml.in("text:table-of-content-entry-template", () -> {
            xml.empty("text:index-entry-link-start");
            xml.empty("text:index-entry-text");
            xml.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", " ");
            xml.empty("text:index-entry-page-number");
            xml.empty("text:index-entry-link-end");
        }, "text:outline-level", String.valueOf(level), "text:style-name", "Contents_20_" + level);
    }

    private static void entry(Xml xml, Section section, int level, Map<String, Integer> pages) {
        xml.in("text:p", () -> xml.in("text:a", () -> {
            xml.text(section.entry());
            xml.empty("text:tab");
            xml.leaf("text:bookmark-ref", String.valueOf(pages.getOrDefault(section.id(), 1)), "text:reference-format", "page", "text:ref-name", section.id());
        }, "xlink:type", "simple", "xlink:href", "#" + section.id()), "text:style-name", "Contents_20_" + level);
        if (level < DEEPEST) {
            section.sections().forEach(inner -> entry(xml, inner, level + 1, pages));
        }
    }
}
