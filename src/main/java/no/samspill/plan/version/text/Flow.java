package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Supplementary text as its paragraphs and list items, in the order they are read. */
final class Flow {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Run> open = new ArrayList<>();

    private Flow() {}

    static List<Paragraph> of(RichText text) {
        Flow flow = new Flow();
        flow.read(Jsoup.parseBodyFragment(text.html()).body());
        flow.close(Paragraph.Form.PARAGRAPH, 0);
        return List.copyOf(flow.paragraphs);
    }

    private void read(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.nameIs("p")) {
                close(Paragraph.Form.PARAGRAPH, 0);
                read(element);
                close(Paragraph.Form.PARAGRAPH, 0);
            } else if (node instanceof Element element && list(element)) {
                close(Paragraph.Form.PARAGRAPH, 0);
                items(element, 0);
            } else {
                inline(node, Run.of(""));
            }
        }
    }

    private void items(Element list, int level) {
        Paragraph.Form form = list.nameIs("ol") ? Paragraph.Form.NUMBER : Paragraph.Form.BULLET;
        for (Element item : list.children()) {
            for (Node node : item.childNodes()) {
                if (node instanceof Element element && list(element)) {
                    close(form, level);
                    items(element, level + 1);
                } else {
                    if (node instanceof Element element && element.nameIs("p") && !open.isEmpty()) {
                        open.add(Run.of("\n"));
                    }
                    inline(node, Run.of(""));
                }
            }
            close(form, level);
        }
    }

    private void inline(Node node, Run dress) {
        if (node instanceof TextNode text) {
            open.add(dress.saying(text.getWholeText().replaceAll("\\s+", " ")));
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                open.add(Run.of("\n"));
            }
            @Nullable String href = element.nameIs("a") && element.hasAttr("href") ? element.attr("href") : dress.href();
            Run inner = new Run("", dress.strong() || element.nameIs("strong"), dress.emphasised() || element.nameIs("em"), href, element.nameIs("data"));
            element.childNodes().forEach(child -> inline(child, inner));
        }
    }

    private void close(Paragraph.Form form, int level) {
        if (!open.stream().allMatch(run -> run.text().isBlank())) {
            paragraphs.add(new Paragraph(form, level, open));
        }
        open = new ArrayList<>();
    }

    private static boolean list(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }
}
