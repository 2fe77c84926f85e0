package no.samspill.publishing.document;

import org.jspecify.annotations.Nullable;

/**
 * A run of text in one dress. A line break inside it is "\n".
 *
 * @param href where it leads; null for none
 * @param language BCP 47, where it is another than the paper's; null where it is the same
 */
public record Span(
        String text, boolean strong, boolean emphasised, @Nullable String href, @Nullable String language) {

    public Span {
        text = Printable.text(text);
    }

    public static Span of(String text) {
        return new Span(text, false, false, null, null);
    }

    public Span in(@Nullable String otherLanguage) {
        return new Span(text, strong, emphasised, href, otherLanguage);
    }
}
