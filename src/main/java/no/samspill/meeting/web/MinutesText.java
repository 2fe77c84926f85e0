package no.samspill.meeting.web;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Minutes as a page shows them: the small marks that people write in them are meant as everybody means them, {@code # heading}, {@code **bold**},
 * {@code - point} (CommonMark 0.31). A line break stays one; what somebody writes as HTML is words.
 */
public final class MinutesText {
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(Heading.class, ListBlock.class)).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();
    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);
    /** Under the page's own title and the heading "Minutes". */
    private static final int UNDER = 2;

    private static final int DEEPEST = 6;
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "a")
            .addAttributes("ol", "start")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    private MinutesText() {}

    /** Safe HTML. */
    public static String html(String words) {
        Node read = PARSER.parse(words);
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + UNDER));
            }
        });
        return Jsoup.clean(HTML.render(read), "", ALLOWED, COMPACT);
    }
}
