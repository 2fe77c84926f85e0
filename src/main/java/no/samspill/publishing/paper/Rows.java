package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block.Facts;
import no.samspill.publishing.document.Block.Missing;
import no.samspill.publishing.document.Block.Note;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Section;
import org.jspecify.annotations.Nullable;

/** The plan's tree as sections: an area is a chapter, and each row stands under the one that holds it. */
final class Rows {
    private final Frame frame;

    private Rows(Frame frame) {
        this.frame = frame;
    }

    static List<Section> of(Frame frame) {
        Rows rows = new Rows(frame);
        List<Section> chapters = new ArrayList<>();
        List<Section> loose = new ArrayList<>();
        List<Element> tops = frame.edition().plan().elements();
        for (int i = 0; i < tops.size(); i++) {
            boolean area = tops.get(i).kind() == Kind.FOCUS_AREA;
            (area ? chapters : loose).add(rows.section(tops.get(i), "del-" + (i + 1), false, false));
        }
        if (!loose.isEmpty()) {
            chapters.add(new Section(
                    Section.Kind.CHAPTER, "tiltak", null, null, frame.line("content"), List.of(), loose));
        }
        return chapters;
    }

    /** @param silenceAbove whether it is said above that nothing is written about any of the goals there */
    private Section section(Element row, String id, boolean exampleAbove, boolean silenceAbove) {
        List<Block> blocks = new ArrayList<>();
        boolean example = row.example() || onlyExamples(row);
        if (example && !exampleAbove) {
            blocks.add(new Note(frame.line(row.elements().isEmpty() ? "example.one" : "example.many")));
        }
        List<Fact> facts = frame.told().facts(row);
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        blocks.addAll(Rich.blocks(row.text(), frame.own("x").spans().getFirst().language()));
        boolean silent = silenceAbove || isSilent(row);
        missing(row, facts, silenceAbove).ifPresent(key -> blocks.add(new Missing(frame.line(key))));
        List<Section> inner = new ArrayList<>();
        for (int i = 0; i < row.elements().size(); i++) {
            inner.add(section(row.elements().get(i), id + "-" + (i + 1), exampleAbove || example, silent));
        }
        String label = frame.edition().labels().findWithin(row.id()).orElse(null);
        return new Section(kind(row), id, kicker(row, label), label, frame.own(row.title()), blocks, inner);
    }

    private static boolean onlyExamples(Element row) {
        return !row.elements().isEmpty() && row.elements().stream().allMatch(inner -> inner.example() || onlyExamples(inner));
    }

    private static Optional<String> missing(Element row, List<Fact> facts, boolean silenceAbove) {
        return switch (row.kind()) {
            case FOCUS_AREA -> row.elements().isEmpty() && row.text() == null
                    ? Optional.of("missing.area")
                    : isSilent(row) ? Optional.of("missing.texts") : Optional.empty();
            case GOAL -> isSilent(row) && !silenceAbove ? Optional.of("missing.text") : Optional.empty();
            case STRATEGY -> Optional.empty();
            case MEASURE -> facts.isEmpty() ? Optional.of("missing.measure") : Optional.empty();
        };
    }

    /** Whether it has goals, and nothing is written about them and their strategies. */
    private static boolean isSilent(Element row) {
        return row.walk().anyMatch(it -> it.kind() == Kind.GOAL)
                && row.walk().filter(it -> it.kind() == Kind.GOAL || it.kind() == Kind.STRATEGY).allMatch(it -> it.text() == null);
    }

    private String kicker(Element row, @Nullable String label) {
        String kind = frame.words().get("kind." + row.kind());
        String told = row.kind() == Kind.GOAL ? label : frame.edition().labels().findMark(row.id()).orElse(null);
        return told == null ? kind : kind + " " + told;
    }

    private static Section.Kind kind(Element row) {
        return switch (row.kind()) {
            case FOCUS_AREA -> Section.Kind.FOCUS_AREA;
            case GOAL -> Section.Kind.GOAL;
            case STRATEGY -> Section.Kind.STRATEGY;
            case MEASURE -> Section.Kind.MEASURE;
        };
    }
}
