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
 * @param start where it begins, where it stands at the top of the paper
 * @param label how one calls it in speech: "A", "A1", "1.2"; null for none
 */
public record Section(
        Kind kind,
        String id,
        @Nullable String kicker,
        @Nullable String label,
        Line title,
        List<Block> blocks,
        List<Section> sections,
        Start start) {

    public Section(
            Kind kind, String id, @Nullable String kicker, @Nullable String label, Line title, List<Block> blocks, List<Section> sections, @Nullable Start start) {
        this.kind = kind;
        this.id = id;
        this.kicker = kicker;
        this.label = label;
        this.title = title;
        this.blocks = List.copyOf(blocks);
        this.sections = List.copyOf(sections);
        // What was kept before it was said where a part begins, does not say it.
        this.start = start != null ? start : kind == Kind.FOCUS_AREA && !sections.isEmpty() ? Start.PAGE : Start.FLOW;
    }

    /** An area with something under it begins a page; all else follows on what stands before it. */
    public Section(Kind kind, String id, @Nullable String kicker, @Nullable String label, Line title, List<Block> blocks, List<Section> sections) {
        this(kind, id, kicker, label, title, blocks, sections, null);
    }

    /** A part of the paper itself, which stands at its top. */
    public static Section chapter(String id, String title, List<Block> blocks) {
        return new Section(Kind.CHAPTER, id, null, null, Line.of(title), blocks, List.of());
    }

    public Section starting(Start where) {
        return new Section(kind, id, kicker, label, title, blocks, sections, where);
    }

    /** What one looks for: a chapter whose heading says what was found is sought by what it is about. */
    public String sought() {
        return kind == Kind.CHAPTER && start.onNewPage() && kicker != null ? kicker : entry();
    }

    /** What a table of contents calls it: "A1 Kurs for førstelinja". */
    public String entry() {
        return Optional.ofNullable(label).map(known -> known + " ").orElse("") + title.plain();
    }

    /** This section and those under it, in reading order. */
    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::walk));
    }

    /** Where a part of the paper begins. */
    public enum Start {
        /** On the page before the contents: what one reads who reads one page. */
        FRONT,
        /** On a page of its own. */
        PAGE,
        /** Where the part before it ends: no page is left empty for its sake. */
        FLOW,
        /** On a page that lies on its long side. */
        LYING,
        /** Beside the part before it, where a page has room for both. */
        BESIDE;

        public boolean onNewPage() {
            return this != FLOW && this != BESIDE;
        }
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
