package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.Stream;

/** A whole paper. Every format is rendered from this tree and from nothing else. */
public record Document(Furniture furniture, Cover cover, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** The same with one more section at its end. */
    public Document with(Section last) {
        return new Document(furniture, cover, Stream.concat(sections.stream(), Stream.of(last)).toList());
    }
}
