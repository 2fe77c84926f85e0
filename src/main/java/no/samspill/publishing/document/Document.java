package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole paper. Every format is rendered from this tree and from nothing else.
 *
 * @param form where it is a form of somebody else's, without cover and contents; null for a paper of ours
 */
public record Document(Furniture furniture, Cover cover, List<Section> sections, @Nullable Form form) {

    public Document {
        sections = List.copyOf(sections);
    }

    public Document(Furniture furniture, Cover cover, List<Section> sections) {
        this(furniture, cover, sections, null);
    }

    /** The same with one more section at its end. */
    public Document with(Section last) {
        return new Document(furniture, cover, Stream.concat(sections.stream(), Stream.of(last)).toList(), form);
    }
}
