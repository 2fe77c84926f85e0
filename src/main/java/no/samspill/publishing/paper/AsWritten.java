package no.samspill.publishing.paper;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Shows the words to the letter wherever the paper says them in another way, so that anybody may check it. */
final class AsWritten {

    private AsWritten() {}

    /** Of a plan with very many measures, the sheet says it. */
    static Optional<Section> of(Frame frame) {
        return whole(frame).map(section -> Scale.of(frame.edition().plan()) != Scale.MANY
                ? section
                : new Section(section.kind(), section.id(), null, null, section.title(), List.of(new Paragraph(frame.line("written.sheet"))), List.of()));
    }

    static Optional<Section> whole(Frame frame) {
        Map<Reworded, Set<String>> where = new LinkedHashMap<>();
        frame.edition().plan().walk().forEach(row -> frame.told().facts(row).forEach(fact -> {
            String written = fact.written();
            if (written != null) {
                where.computeIfAbsent(new Reworded(fact.term(), written, fact.said()), any -> new LinkedHashSet<>())
                        .add(name(frame, row));
            }
        }));
        if (where.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                frame.say("written"),
                List.of(
                        frame.column("field", 14), frame.column("written", 32), frame.column("shown", 34),
                        frame.column("where", 20)),
                where.entrySet().stream().map(entry -> row(frame, entry)).toList());
        return Optional.of(new Section(
                Section.Kind.APPENDIX, "ordene", null, null, frame.line("written"),
                List.of(new Lead(frame.line("written.lead")), new TableBlock(table)), List.of(), Section.Start.PAGE));
    }

    private static Table.Row row(Frame frame, Map.Entry<Reworded, Set<String>> entry) {
        Reworded said = entry.getKey();
        return new Table.Row(List.of(
                Line.of(said.field()), frame.own(said.written()), Line.of(said.shown()), Line.of(String.join(", ", entry.getValue()))));
    }

    private static String name(Frame frame, Element row) {
        String label = frame.label(row);
        return label.isEmpty() ? row.title() : label;
    }

    private record Reworded(String field, String written, String shown) {}
}
