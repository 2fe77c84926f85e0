package no.samspill.publishing.odf;

import java.util.ArrayList;
import java.util.List;
import no.samspill.figure.Drawing;
import no.samspill.figure.Fjord;
import no.samspill.kernel.Stopping;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover.Statement;
import no.samspill.publishing.document.CoverRow;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import org.jspecify.annotations.Nullable;

/** The text part: cover, contents, then section by section. */
final class Content {
    private final Document paper;
    private final List<String> languages;
    private final List<Integer> shares;
    /** How a part at the top begins its page: the end of a style's name. */
    private String top = "";

    Content(Document paper) {
        this.paper = paper;
        Told told = Told.of(paper);
        this.languages = told.languages();
        this.shares = told.shares();
    }

    List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>(paper.form() == null ? List.of(paper.cover().picture()) : List.of());
        paper.sections().stream().flatMap(Section::walk).flatMap(section -> section.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Figure figure) {
                drawings.add(figure.drawing());
            } else if (block instanceof Block.Tally tally) {
                drawings.add(tally.drawing());
            } else if (block instanceof Block.Bands bands) {
                bands.bars().drawings().forEach(drawings::add);
                drawings.add(bands.keyed());
            } else if (block instanceof Block.Bars bars) {
                bars.drawings().forEach(drawings::add);
            } else if (block instanceof Block.Sign sign) {
                drawings.add(sign.drawing());
            } else if (block instanceof Block.Code code) {
                drawings.add(code.drawing());
            }
        });
        return drawings;
    }

    void write(Xml xml) {
        xml.in("office:document-content", () -> {
            new AutomaticStyles(xml, languages, shares, paper.form() != null && paper.form().wide()).write();
            xml.in("office:body", () -> xml.in("office:text", () -> {
                Blocks blocks = new Blocks(xml, paper.furniture().words(), languages, paper.form() == null, paper.form() != null && !paper.form().ours());
                sequences(xml);
                Form form = paper.form();
                if (form == null) {
                    cover(xml, blocks);
                } else if (form.ours()) {
                    blocks.paragraph("Kicker", List.of(Span.of(paper.furniture().subtitle() == null ? paper.furniture().title() : paper.furniture().title() + " · " + paper.furniture().subtitle())));
                } else {
                    form.above().forEach(blocks::block);
                    blocks.paragraph("Title", List.of(Span.of(paper.furniture().title())));
                }
                boolean contents = form == null;
                boolean lying = false;
                for (Section section : paper.sections()) {
                    if (contents && section.start() != Section.Start.FRONT) {
                        Contents.write(xml, paper);
                        contents = false;
                    }
                    boolean lies = form == null && section.start() == Section.Start.LYING;
                    top = lies ? "_20_Lying" : lying ? "_20_Standing" : startsPage(form, section) ? "_20_Chapter" : "";
                    blocks.lying(lies);
                    lying = lies;
                    section(xml, blocks, section, 1);
                }
            }));
        }, Spaces.ALL);
    }

    private static void sequences(Xml xml) {
        xml.in("text:sequence-decls", () -> {
            xml.empty("text:sequence-decl", "text:display-outline-level", "0", "text:name", "Table");
            xml.empty("text:sequence-decl", "text:display-outline-level", "0", "text:name", "Figure");
        });
    }

    private void cover(Xml xml, Blocks blocks) {
        Furniture furniture = paper.furniture();
        xml.leaf("text:p", furniture.owner() == null ? "" : furniture.owner(), "text:style-name", "Owner");
        blocks.paragraph("Title", List.of(Span.of(furniture.title().replaceAll("(?<=\\p{L})-(?=\\p{Lu})", "\u2011"))));
        if (furniture.subtitle() != null) {
            xml.leaf("text:p", furniture.subtitle(), "text:style-name", "Subtitle");
        }
        for (Statement statement : CoverRow.lead(paper)) {
            xml.leaf("text:p", statement.label(), "text:style-name", "Statement_20_Label");
            blocks.paragraph("Statement", statement.words().spans());
        }
        CoverRow.of(paper).forEach(row -> xml.in("text:p", () -> {
            xml.text(row.label());
            xml.empty("text:tab");
            if (row.print()) {
                xml.leaf("text:span", row.words().plain(), "text:style-name", "Print");
            } else {
                blocks.spans(row.words().spans());
            }
        }, "text:style-name", "Cover_20_Row"));
        String names = String.join(" · ", paper.cover().called());
        if (!names.isEmpty() && !Fjord.holds(paper.cover().municipalities().size())) {
            xml.leaf("text:p", names, "text:style-name", "Subtitle");
        }
        xml.in("text:p", () -> blocks.atFoot(paper.cover().picture(), (furniture.words().get("slides.fjord") + " " + names).strip()), "text:style-name", "Standard");
    }

    private static boolean startsPage(@Nullable Form form, Section section) {
        return section.start().onNewPage() && (form == null || form.ours() && section.start() != Section.Start.FRONT);
    }

    private void section(Xml xml, Blocks blocks, Section section, int level) {
        Stopping.check();
        boolean ours = paper.form() != null && paper.form().ours();
        boolean framed = section.kind() == Section.Kind.FRAMED && !ours;
        String page = level == 1 ? top : "";
        if (section.kicker() != null) {
            xml.leaf("text:p", section.kicker(), "text:style-name", "Kicker" + page);
        }
        int outline = Math.min(ours && level == 1 && !section.start().onNewPage() ? 2 : level, 6);
        String style = framed ? "Heading_20_Framed" : section.kind() == Section.Kind.STRATEGY ? "Strategy" : section.kicker() != null ? "Heading_20_" + outline + "_20_Under" : page.isEmpty() ? "Heading_20_" + outline : "Heading" + page;
        xml.in("text:h", () -> {
            xml.empty("text:bookmark", "text:name", section.id());
            if (section.label() != null) {
                xml.text(section.label() + " ");
            }
            blocks.spans(section.title().spans());
        }, "text:style-name", style, "text:outline-level", String.valueOf(outline));
        blocks.under(section.title().plain());
        section.blocks().forEach(framed ? blocks::framed : blocks::block);
        section.sections().forEach(inner -> section(xml, blocks, inner, level + 1));
    }
}
