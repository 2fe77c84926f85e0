package no.samspill.worksheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every level that a book names: in labels, in headings, and in rows over its tables. */
final class NamedLevels {
    private final LabelReader labels;
    private final Set<Level> named = EnumSet.noneOf(Level.class);

    NamedLevels(LabelReader labels) {
        this.labels = labels;
    }

    Levels fit(Map<Leaf, Shape> shapes) {
        shapes.forEach((leaf, shape) -> leaf.tables().forEach(table -> hear(table, shape)));
        return Levels.of(named);
    }

    private void hear(Table table, Shape shape) {
        Columns columns = Leaf.columns(table, shape);
        if (shape == Shape.LABELLED_ROWS) {
            LabelledRows rows = new LabelledRows(columns, labels, Levels.of(Set.of()));
            table.lines().forEach(line -> named.addAll(rows.levels(line)));
            if (table.header() != null && table.header().over().getFirst().heading() instanceof Heading heading) {
                named.addAll(heading.levels());
            }
            return;
        }
        columns.named().stream().filter(column -> column.is(Meaning.LEVEL)).forEach(column -> named.add(column.levels().getLast()));
        if (shape == Shape.FLAT_ROWS) {
            parts(table.lines());
        }
    }

    /** Labels over flat tables; a main goal that stands over columns of goals is the whole plan's. */
    private void parts(List<Line> lines) {
        for (Line line : lines) {
            Label label = line.cells().size() > 2 ? null : labels.read(line.first().text());
            if (label != null && !(label.isBare() && line.isLone()) && label.level().compareTo(Level.MEASURE) < 0) {
                named.add(label.level());
            }
        }
        if (named.contains(Level.GOAL)) {
            named.remove(Level.MAIN_GOAL);
        }
    }
}
