package no.samspill.publishing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samspill.figure.Fjord;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Cover.Statement;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.CoverRow;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;

/** The paper as the page tree that the PDF is set from: cover, contents, then section by section. */
final class PaperHtml {
    /** Fewer chapters than these are found without a page of contents. */
    private static final int FEW = 3;
    private static final int MOST_SPACED = 24;
    /** Letters on a line of the contents. */
    private static final int LINE = 75;
    private static final int FEW_ROWS = 8;
    private static final int MOST_TOGETHER = 3;

    private final Document paper;
    private final Furniture furniture;
    private final Dom dom;
    private final BlockHtml blocks;

    private PaperHtml(Document paper) {
        this.paper = paper;
        this.furniture = paper.furniture();
        this.dom = new Dom(furniture.words());
        this.blocks = new BlockHtml(dom, paper.form() == null);
    }

    private static boolean ours(Document paper) {
        return paper.form() != null && paper.form().ours();
    }

    static org.w3c.dom.Document of(Document paper, String css) {
        PaperHtml html = new PaperHtml(paper);
        html.head(css);
        html.dom.in("body", ours(paper) ? "ours" : paper.form() == null ? "" : "form", html::body);
        return html.dom.document();
    }

    private void head(String css) {
        dom.in("head", "", () -> {
            dom.leaf("title", "", furniture.title());
            dom.in("meta", "", () -> dom.set("name", "subject").set("content", furniture.mark()));
            String owner = furniture.owner();
            if (owner != null) {
                dom.in("meta", "", () -> dom.set("name", "author").set("content", owner));
            }
            dom.leaf("style", "", css + pageNumber());
            dom.in("bookmarks", "", () -> paper.sections().forEach(this::bookmark));
        });
    }

    /** "Side {0} av {1}" with the numbers that only the finished page knows. */
    private String pageNumber() {
        String pattern = furniture.words().get("paper.page", "\u0001", "\u0002").replace("\\", "").replace("\"", "");
        return ".number:before{content:\""
                + pattern.replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \"") + "\"}";
    }

    private void bookmark(Section section) {
        dom.in("bookmark", "", () -> {
            dom.set("name", section.entry()).set("href", "#" + section.id());
            section.sections().forEach(this::bookmark);
        });
    }

    private void body() {
        Form form = paper.form();
        if (form == null) {
            cover();
        } else {
            dom.leaf("div", "running", form.header());
        }
        edges();
        if (form != null) {
            blocks.lying(form.wide());
            blocks.all(form.above());
            dom.in("h1", "", () -> blocks.line(Line.of(furniture.title())));
            if (form.ours() && furniture.subtitle() != null) {
                dom.leaf("p", "label", furniture.subtitle());
            }
        }
        boolean contents = form == null && paper.sections().size() >= FEW;
        for (Section section : paper.sections()) {
            if (contents && section.start() != Section.Start.FRONT) {
                contents();
                contents = false;
            }
            if (section.start() == Section.Start.BESIDE) {
                continue;
            }
            beside(paper.sections(), section, 2);
        }
    }

    /** A part, with those that stand beside it. */
    private void beside(List<Section> all, Section section, int level) {
        int at = all.indexOf(section);
        int end = at + 1;
        while (end < all.size() && all.get(end).start() == Section.Start.BESIDE) {
            end++;
        }
        if (end == at + 1) {
            section(section, level);
            return;
        }
        List<Section> together = all.subList(at, end);
        dom.in("div", "pair", () -> together.forEach(each -> dom.in("div", "half", () -> section(each, level))));
    }

    private void edges() {
        dom.in("div", "foot", () -> {
            dom.leaf("span", "foot-mark", paper.form() == null ? String.join(" · ", marks()) : furniture.mark());
        });
        dom.in("div", "number", () -> {});
    }

    private void cover() {
        dom.in("div", "cover", () -> {
            dom.set("style", "background-image:url('" + fjord() + "')");
            dom.leaf("p", "owner", furniture.owner() == null ? "" : furniture.owner());
            dom.in("h1", "title " + size(furniture.title()), () -> blocks.line(Line.of(furniture.title())));
            if (furniture.subtitle() != null) {
                dom.leaf("p", "subtitle", furniture.subtitle());
            }
            CoverRow.lead(paper).forEach(this::statement);
            dom.in("div", "rows", () -> CoverRow.of(paper).forEach(this::row));
            municipalities(paper.cover());
        });
    }

    private String fjord() {
        String svg = Fjord.upright(paper.cover().lamps()).svg();
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private void statement(Statement statement) {
        dom.in("div", "statement", () -> {
            dom.leaf("p", "label", statement.label());
            dom.in("p", "said " + size(statement.words().plain()), () -> blocks.line(statement.words()));
        });
    }

    private void row(CoverRow row) {
        dom.in("div", "row", () -> {
            dom.leaf("span", "term", row.label());
            dom.in("span", row.print() ? "what print" : "what", () -> blocks.line(row.words()));
        });
    }

    private void municipalities(Cover cover) {
        int many = cover.municipalities().size();
        if (Fjord.holds(many)) {
            dom.in("div", "lights", () -> {
                for (int at = 0; at < many; at++) {
                    String name = cover.municipalities().get(at);
                    String said = cover.said(at);
                    dom.in("span", "light", () -> {
                        dom.set("style", "width:" + Fjord.share(many) + "%").text(name);
                        if (said != null) {
                            dom.leaf("span", "light-said", said);
                        }
                    });
                }
            });
        } else if (many > 0) {
            dom.leaf("p", "lights many", String.join(" · ", cover.called()));
        }
    }

    private List<String> marks() {
        return furniture.dated().map(date -> List.of(furniture.mark(), date)).orElse(List.of(furniture.mark()));
    }

    private void contents() {
        long lines = paper.sections().stream().flatMap(section -> Stream.concat(Stream.of(section), section.sections().stream().filter(PaperHtml::listed))).mapToLong(section -> 1 + section.sought().length() / LINE).sum();
        dom.in("div", lines > MOST_SPACED ? "contents many" : "contents", () -> {
            dom.leaf("div", "running", shortened(furniture.title()) + " · " + furniture.words().get("paper.contents"));
            dom.in("h2", "", () -> dom.set("id", "innhold").text(furniture.words().get("paper.contents")));
            dom.in("ul", "", () -> paper.sections().forEach(this::entry));
        });
    }

    private void entry(Section section) {
        dom.in("li", "", () -> {
            dom.in("a", "", () -> dom.set("href", "#" + section.id()).set("title", section.sought()).text(section.sought()));
            List<Section> listed = section.sections().stream().filter(PaperHtml::listed).toList();
            if (!listed.isEmpty()) {
                dom.in("ul", "", () -> listed.forEach(this::entry));
            }
        });
    }

    private static boolean listed(Section section) {
        return section.kind() == Section.Kind.GOAL || section.kind() == Section.Kind.FOCUS_AREA;
    }

    private void section(Section section, int level) {
        dom.in("div", "section " + style(section), () -> {
            boolean named = section.start().onNewPage() || paper.sections().stream().noneMatch(each -> each.start() == Section.Start.FRONT);
            if (level == 2 && paper.form() == null) {
                blocks.lying(section.start() == Section.Start.LYING);
            }
            if (level == 2 && paper.form() == null && named) {
                dom.leaf("div", "running", shortened(furniture.title()) + " · " + shortened(section.sought()));
            }
            int together = together(section.blocks());
            if (!section.start().onNewPage() && !(level == 2 && isShort(section))) {
                blocks.least(Keep.of(section));
            }
            dom.in("div", leads(section, together) ? "lead leads" : "lead", () -> {
                dom.set("id", section.id());
                if (section.kicker() != null && section.kind() != Section.Kind.MEASURE) {
                    dom.leaf("p", "label", section.kicker());
                }
                dom.in("h" + Math.min(level, 6), size(section.title().plain()), () -> {
                    if (section.label() != null) {
                        dom.leaf("span", "nr", section.label()).text(" ");
                    }
                    blocks.line(section.title());
                });
                blocks.under(section.title().plain());
                if (together > 0) {
                    blocks.some(section.blocks(), 0, together - 1);
                    last(section.blocks().get(together - 1), section.blocks(), together);
                }
            });
            if (together > 0 && section.blocks().get(together - 1) instanceof Block.Figure figure) {
                blocks.twin(figure);
            }
            blocks.some(section.blocks(), together, section.blocks().size());
            section.sections().stream().filter(inner -> inner.start() != Section.Start.BESIDE).forEach(inner -> beside(section.sections(), inner, level + 1));
        });
    }

    /** How many blocks stand in one with their heading: a picture with all before it, or else the first. */
    private static int together(List<Block> blocks) {
        for (int at = 0; at < Math.min(blocks.size(), MOST_TOGETHER); at++) {
            if (blocks.get(at) instanceof Block.Figure) {
                return at + 1;
            }
        }
        return blocks.isEmpty() || table(blocks.getFirst()) ? 0 : 1;
    }

    private void last(Block block, List<Block> all, int together) {
        if (block instanceof Block.Figure figure) {
            blocks.picture(figure);
        } else {
            blocks.some(all, together - 1, together);
        }
    }

    private static boolean table(Block block) {
        return block instanceof Block.TableBlock || block instanceof Block.Bars || block instanceof Block.Bands;
    }

    /** Whether what comes next belongs on the same page: a table under its one sentence, or the first part of those under it. */
    private static boolean leads(Section section, int together) {
        List<Block> blocks = section.blocks();
        return blocks.isEmpty() ? !section.sections().isEmpty() : together < blocks.size() && table(blocks.get(together)) || section.kind() == Section.Kind.GOAL || section.kind() == Section.Kind.STRATEGY;
    }

    private String style(Section section) {
        if (section.kind() == Section.Kind.STATEMENT) {
            return "chapter said-alone short";
        }
        String kind = section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String start = switch (section.start()) {
            case FRONT -> ours(paper) ? " front" : " fresh-page";
            case PAGE -> " fresh-page";
            case LYING -> " fresh-page lying";
            case FLOW, BESIDE -> "";
        };
        return (isShort(section) ? kind + " short" : kind) + start;
    }

    /** Whether all of it stands on one page. What begins the paper goes on where its title is: a whole page would be left for the title alone. */
    private static boolean isShort(Section section) {
        return section.start() != Section.Start.FRONT && section.sections().isEmpty() && section.blocks().stream().noneMatch(PaperHtml::tall);
    }

    private static boolean tall(Block block) {
        return block instanceof Block.Figure || block instanceof Block.Bars || block instanceof Block.Bands || block instanceof Block.Listing(boolean ordered, var items) && items.size() > FEW_ROWS || block instanceof Block.TableBlock(var table) && table.rows().size() > FEW_ROWS;
    }

    /** Long headings are set smaller, so that the longest title still leaves room for its page. */
    private static String size(String text) {
        return text.length() <= 70 ? "" : text.length() <= 160 ? "longer" : text.length() <= 500 ? "long" : "longest";
    }

    private static String shortened(String text) {
        return text.length() <= 70 ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(66, text.codePointCount(0, text.length())))) + "…";
    }
}
