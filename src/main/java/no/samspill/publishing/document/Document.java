package no.samspill.publishing.document;

import java.util.List;

/** A whole paper. Every format is rendered from this tree and from nothing else. */
public record Document(Furniture furniture, Cover cover, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }
}
