package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.plan.HowFar;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;

/** How far the measures of each focus area have come; nothing where no measure tells. */
final class Implementation {
    private static final int WIDTH = 680;

    private Implementation() {}

    static Optional<Block> of(Frame frame) {
        return HowFar.of(frame.edition().plan()).map(told -> {
            String alt = frame.say("how-far.alt", told.rows().size());
            return new Block.Figure(
                    told.shares(frame.words()).draw("status", WIDTH, alt), frame.say("how-far"), alt, twin(frame, told), false);
        });
    }

    private static Table twin(Frame frame, HowFar told) {
        List<Standing> standings = List.of(Standing.values());
        List<Table.Column> columns = new ArrayList<>();
        columns.add(frame.column("area", 40));
        standings.forEach(standing -> columns.add(new Table.Column(standing.heading(frame.words()), 60 / standings.size())));
        return new Table(
                frame.say("how-far"),
                columns,
                told.rows().stream().map(row -> {
                    List<Line> cells = new ArrayList<>();
                    cells.add(frame.own(row.title()));
                    row.counts().forEach(count -> cells.add(Line.of(String.valueOf(count))));
                    return new Table.Row(cells);
                }).toList());
    }
}
