package no.samspill.publishing.word;

import java.util.List;
import java.util.Map;
import no.samspill.publishing.document.Section;

/** The table of contents as a field: it stands there at once, and the word processor keeps it true. */
final class Contents {
    private static final int DEEPEST = 2;

    private final Paragraphs paragraphs;
    private final Map<String, Integer> pages;

    /** @param pages that the sections are thought to be on */
    Contents(Paragraphs paragraphs, Map<String, Integer> pages) {
        this.paragraphs = paragraphs;
        this.pages = pages;
    }

    static String anchor(Section section) {
        return "_" + section.id().replace('-', '_');
    }

    void of(List<Section> sections) {
        boolean first = true;
        for (Section section : sections) {
            entry(section, 1, first);
            first = false;
        }
        paragraphs.of("TOC1").end();
    }

    private void entry(Section section, int level, boolean first) {
        Paragraph line = paragraphs.of("TOC" + level);
        if (first) {
            line.open("TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
        }
        line.reference(anchor(section), section.entry(), pages.getOrDefault(section.id(), 1));
        if (level < DEEPEST) {
            section.sections().forEach(inner -> entry(inner, level + 1, false));
        }
    }
}
