package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import no.samspill.plan.RichText;
import no.samspill.publishing.document.Block.Listing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Supplementary text as blocks of a document. */
final class Rich {
    private final Frame frame;
    private final @Nullable String language;
    private final List<Block> blocks = new ArrayList<>();
    private List<Span> open = new ArrayList<>();

    private Rich(Frame frame) {
        this.frame = frame;
        this.language = frame.foreignTag();
    }

    /** With a line for each live fact in it: whose the number is, and the day it was fetched. */
    static List<Block> blocks(@Nullable RichText text, Frame frame) {
        if (text == null) {
            return List.of();
        }
        Rich rich = new Rich(frame);
        rich.flow(Jsoup.parseBodyFragment(text.html()).body());
        rich.close();
        frame.edition().facts().of(text).forEach(rich::sourced);
        return List.copyOf(rich.blocks);
    }

    private void sourced(FactReference reference, @Nullable FactSaid said) {
        FactsTold facts = frame.edition().facts();
        if (facts.how() == FactsTold.How.UNASKED) {
            return;
        }
        String line = said == null
                ? frame.words().get("fact.paper.gone")
                : frame.words().get("fact.paper", said.words(), said.name(), said.place(), said.source())
                        + (said.fetched() == null ? "" : frame.words().get(facts.how() == FactsTold.How.FROZEN ? "fact.paper.frozen" : "fact.paper.fetched", frame.day(said.fetched())));
        blocks.add(new Paragraph(new Line(List.of(new Span(line, false, true, null, null)))));
    }

    /** The same in one go, for a cell: where there are so many, each line counts. */
    static List<Span> running(List<Block> blocks) {
        List<Span> spans = new ArrayList<>();
        blocks.forEach(block -> {
            switch (block) {
                case Paragraph(Line line) -> line(spans, spans.isEmpty() ? "\n" : " ", line);
                case Listing listing -> running(listing, spans);
                default -> throw new IllegalArgumentException("no text has a " + block);
            }
        });
        return spans;
    }

    private static void running(Listing listing, List<Span> spans) {
        for (int at = 0; at < listing.items().size(); at++) {
            Listing.Item item = listing.items().get(at);
            line(spans, (spans.isEmpty() ? "\n" : " ") + (listing.ordered() ? (at + 1) + ". " : "– "), item.line());
            item.under().forEach(under -> running(under, spans));
        }
    }

    private static void line(List<Span> spans, String before, Line line) {
        spans.add(Span.of(before));
        spans.addAll(line.spans());
    }

    private void flow(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.nameIs("p")) {
                close();
                flow(element);
                close();
            } else if (node instanceof Element element && list(element)) {
                close();
                blocks.add(listing(element));
            } else {
                inline(node, open, false, false, null);
            }
        }
    }

    private void close() {
        Line line = new Line(open);
        if (!line.isEmpty()) {
            blocks.add(new Paragraph(line));
        }
        open = new ArrayList<>();
    }

    private Listing listing(Element list) {
        return new Listing(list.nameIs("ol"), list.children().stream().map(this::item).toList());
    }

    private Listing.Item item(Element item) {
        List<Span> spans = new ArrayList<>();
        List<Listing> under = new ArrayList<>();
        for (Node node : item.childNodes()) {
            if (node instanceof Element element && list(element)) {
                under.add(listing(element));
            } else {
                if (node instanceof Element element && element.nameIs("p") && !spans.isEmpty()) {
                    spans.add(Span.of("\n"));
                }
                inline(node, spans, false, false, null);
            }
        }
        return new Listing.Item(new Line(spans), under);
    }

    private void inline(Node node, List<Span> spans, boolean strong, boolean emphasised, @Nullable String href) {
        if (node instanceof TextNode text) {
            spans.add(new Span(text.getWholeText().replaceAll("\\s+", " "), strong, emphasised, href, language));
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                spans.add(Span.of("\n"));
            }
            String link = element.nameIs("a") && element.hasAttr("href") ? element.attr("href") : href;
            for (Node child : element.childNodes()) {
                inline(child, spans, strong || element.nameIs("strong"), emphasised || element.nameIs("em"), link);
            }
        }
    }

    private static boolean list(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }
}
