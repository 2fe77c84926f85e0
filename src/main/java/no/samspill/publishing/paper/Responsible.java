package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.figure.Matrix;
import no.samspill.figure.Matrix.Mark;
import no.samspill.plan.Duties;
import no.samspill.plan.Duty;
import no.samspill.plan.Element;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Span;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** Who answers for which measures: a picture where the measures have room beside each other, and a table. */
final class Responsible {
    private static final int WIDTH = 680;

    private Responsible() {}

    static Optional<Section> of(Frame frame) {
        Duties duties = frame.edition().duties();
        Map<String, List<Duty>> byParty = new LinkedHashMap<>();
        duties.parties().forEach(party -> byParty.put(party, List.copyOf(duties.of(party))));
        unread(frame, byParty).forEach(measure -> byParty.computeIfAbsent(written(measure), any -> new ArrayList<>())
                .add(new Duty(measure, written(measure), false, null, true)));
        if (byParty.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                frame.say("responsible.caption"),
                List.of(frame.column("who", 36), frame.column("measures", 64)),
                byParty.entrySet().stream().map(entry -> row(frame, entry)).toList());
        String alt = frame.say("responsible.alt", byParty.size());
        Block shown = matrix(frame, byParty)
                .draw("ansvar", WIDTH, alt)
                .<Block>map(drawing -> new Block.Figure(drawing, frame.say("responsible.caption"), alt, table, false))
                .orElseGet(() -> new TableBlock(table));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(frame.line("responsible.lead")));
        frame.edition().moved().forEach(moved -> blocks.add(new Paragraph(Line.of(moved))));
        blocks.add(shown);
        return Optional.of(Section.chapter("ansvar", frame.say("responsible"), blocks));
    }

    /** Measures whose words on who answers for them are not understood. */
    private static List<Element> unread(Frame frame, Map<String, List<Duty>> byParty) {
        List<Element> read = byParty.values().stream().flatMap(List::stream).map(Duty::measure).toList();
        return frame.edition().plan().measures()
                .filter(measure -> measure.responsibility() != null && !written(measure).isBlank() && !read.contains(measure))
                .toList();
    }

    private static String written(Element measure) {
        return measure.responsibility() == null ? "" : measure.responsibility().written();
    }

    private static Matrix matrix(Frame frame, Map<String, List<Duty>> byParty) {
        List<Element> measures = frame.edition().plan().measures()
                .filter(measure -> byParty.values().stream().flatMap(List::stream).anyMatch(duty -> duty.measure().equals(measure)))
                .toList();
        boolean labelled = measures.stream().noneMatch(measure -> frame.label(measure).isEmpty());
        return new Matrix(
                labelled ? measures.stream().map(frame::label).toList() : List.of(),
                byParty.entrySet().stream().map(entry -> new Matrix.Row(entry.getKey(), marks(measures, entry.getValue()))).toList());
    }

    private static List<@Nullable Mark> marks(List<Element> measures, List<Duty> duties) {
        List<@Nullable Mark> marks = new ArrayList<>();
        measures.forEach(measure -> marks.add(duties.stream()
                .filter(duty -> duty.measure().equals(measure))
                .findFirst()
                .map(duty -> duty.tentative() ? Mark.TENTATIVE : Mark.SETTLED)
                .orElse(null)));
        return marks;
    }

    private static Table.Row row(Frame frame, Map.Entry<String, List<Duty>> entry) {
        List<Span> spans = new ArrayList<>();
        for (Duty duty : entry.getValue()) {
            spans.add(Span.of((spans.isEmpty() ? "" : "\n") + frame.label(duty.measure()) + " "));
            spans.addAll(frame.own(duty.measure().title()).spans());
            if (duty.tentative()) {
                spans.add(Span.of(" (" + frame.say("responsible.tentative") + ")"));
            }
        }
        return new Table.Row(List.of(Line.of(entry.getKey()), new Line(spans)));
    }
}
