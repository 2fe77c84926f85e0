package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text of one paragraph, heading or cell. */
public record Line(List<Span> spans) {

    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(Span.of(text)));
    }

    public Line in(@Nullable String language) {
        return language == null ? this : new Line(spans.stream().map(span -> span.in(language)).toList());
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    /** The words alone, on one line. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }
}
