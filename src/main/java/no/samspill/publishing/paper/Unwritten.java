package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block.Lead;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** Focus areas under which nothing is written yet: a row each, on one page. */
final class Unwritten {
    private static final int TITLE = 40;

    private Unwritten() {}

    static List<Element> areas(Frame frame) {
        return frame.edition().plan().elements().stream().filter(top -> top.kind() == Kind.FOCUS_AREA && top.elements().isEmpty()).toList();
    }

    static Optional<Section> of(Frame frame) {
        List<Element> areas = areas(frame);
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        boolean all = areas.size() == frame.all(Kind.FOCUS_AREA).count();
        String title = frame.say(all ? "unwritten.all" : "unwritten.some", frame.many(areas.size()), areas.size());
        List<Block> blocks = List.of(new Lead(frame.line("unwritten.lead")), new TableBlock(table(frame, title, areas)));
        List<Section> written = new ArrayList<>();
        for (Element area : areas) {
            if (area.text() != null) {
                written.add(new Section(Section.Kind.CHAPTER, "om-" + area.id().value(), null, null, frame.own(area.title()), Rich.blocks(area.text(), frame), List.of()));
            }
        }
        return Optional.of(new Section(Section.Kind.CHAPTER, "uten-mal", null, null, Line.of(title), blocks, written));
    }

    /** With a column for each thing that one of them says. */
    static Table table(Frame frame, String caption, List<Element> areas) {
        Set<String> terms = areas.stream().flatMap(area -> frame.told().facts(area).stream()).map(Fact::term).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Table.Column> columns = new ArrayList<>(List.of(frame.column("area", terms.isEmpty() ? 100 : TITLE)));
        terms.forEach(term -> columns.add(new Table.Column(term, (100 - TITLE) / terms.size())));
        return new Table(caption, columns, areas.stream().map(area -> row(frame, area, terms)).toList());
    }

    private static Table.Row row(Frame frame, Element area, Set<String> terms) {
        List<Line> cells = new ArrayList<>(List.of(frame.own(area.title())));
        List<Fact> facts = frame.told().facts(area);
        terms.forEach(term -> cells.add(Line.of(facts.stream().filter(fact -> fact.term().equals(term)).map(Fact::said).collect(Collectors.joining("; ")))));
        return new Table.Row(cells);
    }
}
