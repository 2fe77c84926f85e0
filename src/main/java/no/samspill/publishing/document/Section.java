package no.samspill.publishing.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading with all that stands under it. How deep it is nested is its heading's level, so that no level is ever skipped.
 *
 * @param id unique in the document, and the same each time: letters, digits and hyphens, a letter first
 * @param kicker what the heading is, above it: "Målsetting A"; null for none
 * @param label how one calls it in speech: "A", "A1", "1.2"; null for none
 */
public record Section(
        Kind kind,
        String id,
        @Nullable String kicker,
        @Nullable String label,
        Line title,
        List<Block> blocks,
        List<Section> sections) {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A part of the paper itself, which stands at its top. */
    public static Section chapter(String id, String title, List<Block> blocks) {
        return new Section(Kind.CHAPTER, id, null, null, Line.of(title), blocks, List.of());
    }

    /** What a table of contents calls it: "A1 Kurs for førstelinja". */
    public String entry() {
        return Optional.ofNullable(label).map(known -> known + " ").orElse("") + title.plain();
    }

    /** This section and those under it, in reading order. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
    }

    /** What stands under the heading; formats dress each kind in its own way. */
    public enum Kind {
        CHAPTER,
        FOCUS_AREA,
        GOAL,
        STRATEGY,
        MEASURE,
        /** One thing to remember: its first paragraph says it. */
        STATEMENT,
        /** What is to be decided, in a frame. */
        FRAMED,
        APPENDIX
    }
}
