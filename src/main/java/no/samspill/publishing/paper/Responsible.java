package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;

/** Who answers for which measures. */
final class Responsible {

    private Responsible() {}

    static Optional<Section> of(Frame frame) {
        Map<String, List<Element>> byParty = new LinkedHashMap<>();
        frame.edition().plan().measures().filter(row -> row.responsibility() != null).forEach(row -> frame.told().facts(row).stream()
                .filter(fact -> fact.term().equals(frame.say("field.responsibility")))
                .flatMap(fact -> fact.values().stream())
                .map(value -> value.line().plain())
                .forEach(party -> byParty.computeIfAbsent(party, any -> new ArrayList<>()).add(row)));
        if (byParty.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                frame.say("responsible.caption"),
                List.of(frame.column("who", 36), frame.column("measures", 64)),
                byParty.entrySet().stream().map(entry -> row(frame, entry)).toList());
        return Optional.of(Section.chapter(
                "ansvar",
                frame.say("responsible"),
                List.of(new Paragraph(frame.line("responsible.lead")), new TableBlock(table))));
    }

    private static Table.Row row(Frame frame, Map.Entry<String, List<Element>> entry) {
        List<Span> spans = new ArrayList<>();
        for (Element measure : entry.getValue()) {
            spans.add(Span.of((spans.isEmpty() ? "" : "\n") + frame.label(measure) + " "));
            spans.addAll(frame.own(measure.title()).spans());
        }
        return new Table.Row(List.of(Line.of(entry.getKey()), new Line(spans)));
    }
}
