package no.samspill.publishing.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.figure.Fjord;
import no.samspill.kernel.Stopping;
import no.samspill.publishing.document.Cover.Statement;
import no.samspill.publishing.document.CoverRow;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Reckoned;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.ooxml.Package;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Sets a paper as docx: every dress is a style, every heading a heading, the contents a field. */
public final class WordPaper {
    private final Document paper;
    private final WordFile file;
    private final Paragraphs paragraphs;
    private final WordBlocks blocks;
    private final boolean ours;
    /** Where pages turn: the last paragraph before, and whether the pages it ends lie on their long side. */
    private final Map<CTP, Boolean> ends = new LinkedHashMap<>();
    private boolean turns;

    private WordPaper(Document paper, WordFile file, boolean ours) {
        this.ours = ours;
        this.paper = paper;
        this.file = file;
        this.paragraphs = file.paragraphs();
        this.blocks = new WordBlocks(file.document(), paragraphs, paper.furniture().words(), paper.form() == null, file.width(), file.lying());
    }

    /** Writes the same bytes for the same paper; does not close {@code out}. */
    public static void write(Document paper, OutputStream out) throws IOException {
        write(paper, null, out);
    }

    /**
     * Writes the same bytes for the same paper; does not close {@code out}.
     *
     * @param template whose styles, pages, header and footer it is written with; null for ours
     */
    public static void write(Document paper, @Nullable WordTemplate template, OutputStream out) throws IOException {
        try (WordFile file = WordFile.of(paper, template)) {
            new WordPaper(paper, file, template == null).compose();
            Package.write(file.document(), paper.furniture(), out);
        }
    }

    private void compose() {
        Form form = paper.form();
        boolean contents = form == null;
        if (form == null) {
            cover();
        } else if (form.ours()) {
            paragraphs.of("Kicker").text(paper.furniture().subtitle() == null ? paper.furniture().title() : paper.furniture().title() + " · " + paper.furniture().subtitle());
        } else {
            form.above().forEach(blocks::block);
            paragraphs.of("Title").text(paper.furniture().title());
        }
        boolean lying = false;
        for (Section section : paper.sections()) {
            if (contents && section.start() != Section.Start.FRONT) {
                contents();
                contents = false;
            }
            boolean lies = section.start() == Section.Start.LYING && file.lying() > 0;
            boolean turned = lies || lying;
            if (turned) {
                ends.put(paragraphs.of("SectionEnd").raw(), lying);
            }
            turns = turned;
            blocks.lying(lies);
            section(section, 1);
            lying = lies;
        }
        if (lying) {
            ends.put(paragraphs.of("SectionEnd").raw(), true);
        }
        file.edges(paper);
        ends.forEach(file::turn);
    }

    private void contents() {
        paragraphs.of("TOCHeading").text(paper.furniture().words().get("paper.contents"));
        new Contents(paragraphs, Reckoned.pages(paper)).of(paper.sections());
    }

    private void cover() {
        Furniture furniture = paper.furniture();
        if (furniture.owner() != null) {
            paragraphs.of("Owner").text(furniture.owner());
        }
        paragraphs.of("Title").whole(furniture.title());
        if (furniture.subtitle() != null) {
            paragraphs.of("Subtitle").text(furniture.subtitle());
        }
        for (Statement statement : CoverRow.lead(paper)) {
            paragraphs.of("StatementLabel").text(statement.label());
            paragraphs.of("Statement").line(statement.words());
        }
        for (CoverRow row : CoverRow.of(paper)) {
            Paragraph line = paragraphs.of("CoverRow");
            line.text(row.label());
            line.tab();
            if (row.print()) {
                line.styled("Print", row.words().plain());
            } else {
                line.line(row.words());
            }
        }
        String names = String.join(" · ", paper.cover().called());
        if (!names.isEmpty() && !(ours && Fjord.holds(paper.cover().municipalities().size()))) {
            paragraphs.of("Subtitle").text(names);
        }
        if (ours) {
            new WordPicture(file.document()).atFoot(paragraphs.of("CoverFoot"), paper.cover().picture(), (furniture.words().get("slides.fjord") + " " + names).strip());
        }
    }

    private boolean startsPage(Section section) {
        Form form = paper.form();
        return section.start().onNewPage() && (form == null || form.ours() && section.start() != Section.Start.FRONT);
    }

    private void section(Section section, int level) {
        Stopping.check();
        boolean ours = paper.form() != null && paper.form().ours();
        boolean framed = section.kind() == Section.Kind.FRAMED && !ours;
        boolean chapter = level == 1 && !turns && startsPage(section);
        if (section.kicker() != null) {
            Paragraph kicker = paragraphs.of("Kicker");
            kicker.text(section.kicker());
            if (chapter) {
                kicker.onNewPage();
            }
        }
        boolean strategy = section.kind() == Section.Kind.STRATEGY;
        int outline = Math.min(ours && level == 1 && !section.start().onNewPage() ? 2 : level, 6);
        Paragraph heading = paragraphs.of(strategy ? "Strategy" : "Heading" + outline);
        if (strategy) {
            heading.outlined(outline);
        }
        if (section.kicker() != null) {
            heading.close();
        } else if (chapter) {
            heading.onNewPage();
        }
        if (framed) {
            heading.framed();
        }
        heading.bookmark(Contents.anchor(section), () -> {
            if (section.label() != null) {
                heading.text(section.label() + " ");
            }
            heading.line(section.title());
        });
        blocks.under(section.title().plain());
        section.blocks().forEach(framed ? blocks::framed : blocks::block);
        for (Section inner : section.sections()) {
            section(inner, level + 1);
        }
    }
}
