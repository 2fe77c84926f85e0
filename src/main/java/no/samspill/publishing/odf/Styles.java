package no.samspill.publishing.odf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import no.samspill.publishing.document.Form;
import no.samspill.publishing.document.Furniture;
import org.jspecify.annotations.Nullable;

/** The styles part: the same for every paper but for its language and what stands at the edges of its pages. */
final class Styles {
    private static final String TEMPLATE = part("styles.xml");

    /** What a form has its own of. */
    private static final Pattern FORM = Pattern.compile("<style:style style:name=\"(Title|Heading_20_1|Heading_20_2|Note|Missing)\".*?</style:style>");

    /** Of the text on a page that lies, in millimetres. */
    static final int WIDE = 261;

    private Styles() {}

    static String of(Furniture furniture, @Nullable Form form) {
        String[] language = furniture.proofing().split("-");
        String[] page = furniture.words().get("paper.page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        String mark = form != null ? furniture.mark() : furniture.dated().map(date -> furniture.mark() + " · " + date).orElse(furniture.mark());
        String template = form == null ? TEMPLATE : form(form);
        return template.replace("{language}", language[0])
                .replace("{country}", language[1])
                .replace("{page0}", escaped(page[0]))
                .replace("{page1}", escaped(page[1]))
                .replace("{page2}", escaped(page[2]))
                .replace("{mark}", escaped(mark))
                .replace("{title}", escaped(furniture.title()));
    }

    /** Black, with the headings of a case paper, and the same header on every page. */
    private static String form(Form form) {
        String dressed = form.ours() ? TEMPLATE : FORM.matcher(TEMPLATE).replaceAll("").replace("</office:styles>", part("form-styles.xml") + "</office:styles>").replace("#1d2a2c", "#000000");
        return dressed
                .replace("<text:chapter text:display=\"name\" text:outline-level=\"1\"/>", escaped(form.header()))
                .replaceAll("<style:(header|footer)-first>.*?</style:\\1-first>", "")
                .replace("{title} · ", "")
                .transform(styles -> form.wide() ? lying(styles) : styles);
    }

    /** On its long side, where what ends a line ends further out. */
    private static String lying(String styles) {
        return styles.replace("fo:page-width=\"210mm\" fo:page-height=\"297mm\" style:print-orientation=\"portrait\" fo:margin-top=\"14mm\" fo:margin-bottom=\"12mm\" fo:margin-left=\"22mm\" fo:margin-right=\"22mm\"",
                        "fo:page-width=\"297mm\" fo:page-height=\"210mm\" style:print-orientation=\"landscape\" fo:margin-top=\"12mm\" fo:margin-bottom=\"10mm\" fo:margin-left=\"18mm\" fo:margin-right=\"18mm\"")
                .replace("style:position=\"166mm\"", "style:position=\"" + WIDE + "mm\"");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String part(String name) {
        try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
