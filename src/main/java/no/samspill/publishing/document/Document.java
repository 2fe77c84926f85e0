package no.samspill.publishing.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole paper. Every format is rendered from this tree and from nothing else.
 *
 * @param slides the same for a wall, one slide each: what stands under those is for the one who speaks; empty where slides are made of the sections
 * @param form where it is a form of somebody else's, without cover and contents; null for a paper of ours
 */
public record Document(Furniture furniture, Cover cover, List<Section> sections, @Nullable Form form, List<Section> slides) {

    public Document(Furniture furniture, Cover cover, List<Section> sections, @Nullable Form form, @Nullable List<Section> slides) {
        this.furniture = furniture;
        this.cover = cover;
        this.sections = List.copyOf(sections);
        this.form = form;
        // What was kept before there were any, has none.
        this.slides = slides == null ? List.of() : List.copyOf(slides);
    }

    public Document(Furniture furniture, Cover cover, List<Section> sections, @Nullable Form form) {
        this(furniture, cover, sections, form, null);
    }

    public Document(Furniture furniture, Cover cover, List<Section> sections) {
        this(furniture, cover, sections, null, null);
    }

    /** The same with one more section at its end. */
    public Document with(Section last) {
        return new Document(furniture, cover, Stream.concat(sections.stream(), Stream.of(last)).toList(), form, slides.isEmpty() ? slides : Stream.concat(slides.stream(), Stream.of(last)).toList());
    }
}
