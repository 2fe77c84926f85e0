package no.samspill.publishing.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of text in one dress. A line break inside it is "\n".
 *
 * @param href where it leads; null for none
 * @param language BCP 47, where it is another than the paper's; null where it is the same
 */
public record Span(
        String text, boolean strong, boolean emphasised, @Nullable String href, @Nullable String language) {

    private static final Pattern PRINT = Pattern.compile("([0-9a-f]{4} ){15}[0-9a-f]{4}");

    public Span {
        text = Printable.text(text);
    }

    /** Whether it is a whole fingerprint, sixteen times four signs: compared by eye, so that each sign is as wide. */
    public boolean print() {
        return PRINT.matcher(text.strip()).matches();
    }

    public static Span of(String text) {
        return new Span(text, false, false, null, null);
    }

    public Span in(@Nullable String otherLanguage) {
        return new Span(text, strong, emphasised, href, otherLanguage);
    }
}
