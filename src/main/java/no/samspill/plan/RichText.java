package no.samspill.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Supplementary text in a small safe part of HTML: paragraphs, lists, emphasis, links (http, https, mailto) and live facts.
 * Everything else is taken out on the way in, so that what is kept can be shown as it is. A live fact is {@code <data value>} with a
 * {@link FactReference}; the words in it are what stood there when it was chosen, and are no text of anybody's.
 */
public record RichText(String html) {
    private static final String FACT = "data";

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "ul", "ol", "li", "strong", "em", "a", "br", FACT)
            .addAttributes("a", "href")
            .addAttributes(FACT, "value")
            .addProtocols("a", "href", "http", "https", "mailto");

    /** As a fact stands in plain words, where a person may move it or take it out: {@code [tall REFERENCE: words]}. */
    private static final Pattern TYPED = Pattern.compile("\\[tall ([0-9A-Za-z/-]{1,80}): ([^\\[\\]\\n]+)]");

    /** The space that holds a number together, and what stands for it where spaces are made alike. */
    private static final char UNBROKEN = '\u00a0';
    private static final char HELD = '\ue000';

    /** A live fact. @param words what stands in it */
    public record Fact(FactReference reference, String words) {}

    /** Cleans what somebody sent; never throws. Empty text gives an empty {@link #html()}: the caller keeps null instead. */
    public static RichText cleaned(String untrusted) {
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(printable(untrusted)));
        List.copyOf(clean.body().select(FACT)).forEach(RichText::settle);
        return written(clean);
    }

    /** A fact is a reference and its words, and holds nothing else; what is none is the words it holds. */
    private static void settle(Element fact) {
        String words = words(fact);
        if (!fact.hasParent()) {
            // It stood in another, which has its words.
            return;
        }
        if (FactReference.read(fact.attr("value")).isEmpty() || words.isEmpty() || !fact.select("p, ul, ol, li, br").isEmpty()) {
            fact.unwrap();
        } else {
            fact.text(words);
        }
    }

    /** On one line; the spaces that hold a number together stay. */
    private static String words(Element fact) {
        return fact.wholeText().replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static RichText written(Document document) {
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return new RichText(document.body().html().strip());
    }

    /** Plain words, one paragraph a line; blank lines are dropped. A fact that stands in them as {@link #typed} has it is one again. */
    public static RichText plain(String words) {
        return cleaned(Arrays.stream(printable(words).split("\\R"))
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + typed(line.strip()) + "</p>")
                .collect(Collectors.joining()));
    }

    private static String typed(String line) {
        StringBuilder html = new StringBuilder();
        Matcher fact = TYPED.matcher(line);
        int at = 0;
        while (fact.find()) {
            if (FactReference.read(fact.group(1)).isPresent() && !fact.group(2).isBlank()) {
                html.append(Entities.escape(line.substring(at, fact.start()))).append("<data value=\"").append(fact.group(1)).append("\">").append(Entities.escape(fact.group(2).strip())).append("</data>");
                at = fact.end();
            }
        }
        return html.append(Entities.escape(line.substring(at))).toString();
    }

    /** Without the control characters that neither XML nor PostgreSQL can hold. */
    private static String printable(String words) {
        return words.codePoints()
                .filter(c -> c == '\n' || c == '\t' || c == '\r' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Quick, and sure where it says no. */
    static boolean mayHoldFacts(String html) {
        return html.contains("<" + FACT);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The words without the marks, a line for each paragraph or list item. */
    public String words() {
        return lines(Jsoup.parseBodyFragment(html));
    }

    /** The words for a box without marks; a live fact stands as {@code [tall REFERENCE: words]}, and {@link #plain} reads it again. */
    public String typed() {
        if (!mayHoldFacts(html)) {
            return words();
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.select(FACT).forEach(fact -> fact.replaceWith(new TextNode(typed(fact.attr("value"), words(fact)).replace(UNBROKEN, HELD))));
        return lines(document).replace(HELD, UNBROKEN);
    }

    /** As a fact is written among plain words. */
    public static String typed(String reference, String words) {
        return "[tall " + reference + ": " + words.replace('[', '(').replace(']', ')') + "]";
    }

    private static String lines(Document document) {
        return document.select("p, li").eachText().stream().collect(Collectors.joining("\n"));
    }

    /** Its live facts, in its order. */
    public List<Fact> facts() {
        return !mayHoldFacts(html) ? List.of() : Jsoup.parseBodyFragment(html).select(FACT).stream()
                .flatMap(fact -> FactReference.read(fact.attr("value")).map(reference -> new Fact(reference, words(fact))).stream())
                .toList();
    }

    /** The same text with other words in its facts. @param words of each; null where they stand as they are */
    public RichText saying(Function<FactReference, @Nullable String> words) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(FACT).forEach(fact -> {
            String said = FactReference.read(fact.attr("value")).map(words).orElse(null);
            if (said != null) {
                fact.text(said);
            }
        });
        return written(document);
    }

    /** Without the words of its facts: two texts that are the same so, say the same, whatever has become of the numbers. */
    public RichText withoutNumbers() {
        return mayHoldFacts(html) ? saying(reference -> "…") : this;
    }
}
