package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.figure.Paint;
import no.samspill.figure.Shares;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;

/** How far the measures of each focus area have come; nothing where no measure tells. */
final class HowFar {
    private static final int WIDTH = 680;

    private HowFar() {}

    static Optional<Block> of(Frame frame) {
        List<Element> areas = frame.all(Kind.FOCUS_AREA).filter(area -> area.measures().findAny().isPresent()).toList();
        boolean told = areas.stream().flatMap(Element::measures).anyMatch(measure -> Standing.of(measure) != Standing.UNTOLD);
        if (!told) {
            return Optional.empty();
        }
        List<Standing> standings = List.of(Standing.values());
        Shares shares = new Shares(
                standings.stream().map(standing -> kind(frame, standing)).toList(),
                areas.stream().map(area -> new Shares.Row(area.title(), counts(area, standings))).toList());
        String alt = frame.say("how-far.alt", areas.size());
        return Optional.of(new Block.Figure(
                shares.draw("status", WIDTH, alt), frame.say("how-far"), alt, twin(frame, areas, standings), false));
    }

    private static List<Integer> counts(Element area, List<Standing> standings) {
        return standings.stream()
                .map(standing -> (int) area.measures().filter(measure -> Standing.of(measure) == standing).count())
                .toList();
    }

    private static Shares.Kind kind(Frame frame, Standing standing) {
        String name = frame.words().get(standing.key());
        return switch (standing) {
            case COMPLETED -> new Shares.Kind(name, Paint.FJORD, Paint.FOAM);
            case UNDER_WAY -> new Shares.Kind(name, Paint.WATER, Paint.INK);
            case UNTOLD -> new Shares.Kind(name, Paint.PAPER, Paint.INK);
            default -> new Shares.Kind(name, Paint.SAND, Paint.INK);
        };
    }

    private static Table twin(Frame frame, List<Element> areas, List<Standing> standings) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(frame.column("area", 40));
        standings.forEach(standing -> columns.add(new Table.Column(frame.words().get(standing.key()), 60 / standings.size())));
        return new Table(
                frame.say("how-far"),
                columns,
                areas.stream().map(area -> {
                    List<Line> cells = new ArrayList<>();
                    cells.add(frame.own(area.title()));
                    counts(area, standings).forEach(count -> cells.add(Line.of(String.valueOf(count))));
                    return new Table.Row(cells);
                }).toList());
    }
}
