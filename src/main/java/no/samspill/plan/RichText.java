package no.samspill.plan;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Supplementary text in a small safe part of HTML: paragraphs, lists, emphasis and links (http, https, mailto).
 * Everything else is taken out on the way in, so that what is kept can be shown as it is.
 */
public record RichText(String html) {
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "ul", "ol", "li", "strong", "em", "a", "br")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto");

    /** Cleans what somebody sent; never throws. Empty text gives an empty {@link #html()}: the caller keeps null instead. */
    public static RichText cleaned(String untrusted) {
        Document.OutputSettings compact = new Document.OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return new RichText(Jsoup.clean(printable(untrusted), "", ALLOWED, compact).strip());
    }

    /** Plain words, one paragraph a line; blank lines are dropped. */
    public static RichText plain(String words) {
        return cleaned(Arrays.stream(printable(words).split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Entities.escape(line.strip()) + "</p>")
                .collect(Collectors.joining()));
    }

    /** Without the control characters that neither XML nor PostgreSQL can hold. */
    private static String printable(String words) {
        return words.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c == '\r' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words without the marks, a line for each paragraph or list item. */
    public String words() {
        return Jsoup.parseBodyFragment(html).select("p, li").eachText().stream().collect(Collectors.joining("\n"));
    }
}
