package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Block.Missing;
import no.samspill.publishing.document.Block.Paragraph;
import no.samspill.publishing.document.Block.TableBlock;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/** The plan in short: how much there is of each, and the focus areas in one table. */
final class Overview {

    private Overview() {}

    static Section of(Frame frame) {
        List<Block> blocks = new ArrayList<>();
        if (frame.edition().plan().elements().isEmpty()) {
            blocks.add(new Missing(frame.line("empty")));
        } else {
            blocks.add(new Paragraph(frame.line(
                    "overview.counts",
                    frame.all(Kind.FOCUS_AREA).count(),
                    frame.all(Kind.GOAL).count(),
                    frame.all(Kind.STRATEGY).count(),
                    frame.all(Kind.MEASURE).count())));
        }
        List<Element> areas = frame.all(Kind.FOCUS_AREA).toList();
        if (!areas.isEmpty()) {
            blocks.add(new TableBlock(new Table(
                    frame.say("overview.areas"),
                    List.of(
                            frame.column("area", 40), frame.column("time", 32), frame.column("goals", 14),
                            frame.column("measures", 14)),
                    areas.stream().map(area -> row(frame, area)).toList())));
        }
        Implementation.of(frame).ifPresent(blocks::add);
        return Section.chapter("kort", frame.say("overview"), blocks);
    }

    private static Table.Row row(Frame frame, Element area) {
        return new Table.Row(List.of(
                frame.own(area.title()), Agenda.said(frame, area), count(frame, area, Kind.GOAL), count(frame, area, Kind.MEASURE)));
    }

    private static Line count(Frame frame, Element area, Kind kind) {
        long count = area.walk().filter(row -> row.kind() == kind).count();
        return count == 0 ? frame.line("none-yet") : Line.of(String.valueOf(count));
    }
}
