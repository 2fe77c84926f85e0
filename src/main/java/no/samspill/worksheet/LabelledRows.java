package no.samspill.worksheet;

import java.util.List;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** A word in front tells the level: "Tiltak 1" and then the title, in the same cell or the next. */
final class LabelledRows implements Turning {
    private final LabelReader labels;
    private final Levels levels;
    private final int end;

    /** @param columns of the table; labels and titles stand in front of its first field */
    LabelledRows(Columns columns, LabelReader labels, Levels levels) {
        this.labels = labels;
        this.levels = levels;
        this.end = columns.firstField();
    }

    @Override
    public List<Opening> openings(Line line) {
        int at = 0;
        Label label = labels.read(line.first().text());
        OutlineNumber before = null;
        if (label == null && line.cells().size() > 1 && line.cells().get(1).column() < end) {
            before = OutlineNumber.whole(line.first().text());
            label = before == null ? null : labels.read(line.cells().get(++at).text());
        }
        if (label == null || label.closes()) {
            return List.of();
        }
        List<Cell> names = before == null ? List.of(line.cells().get(at)) : line.cells().subList(0, 2);
        OutlineNumber number = before == null ? label.ordinal() : before;
        if (!label.isBare()) {
            return opening(label, label.rest(), line.cells().get(at), names, number);
        }
        Cell next = inFront(line, at + 1);
        Cell afterNext = inFront(line, at + 2);
        if (next != null && afterNext != null && number == null && OutlineNumber.whole(next.text()) != null) {
            names = List.of(line.cells().get(at), next);
            return opening(label, afterNext.text().strip(), afterNext, names, OutlineNumber.whole(next.text()));
        }
        return opening(label, next == null ? "" : next.text().strip(), next, names, number);
    }

    /** The level that the row's label names, as people name it. */
    List<Level> levels(Line line) {
        for (Cell cell : line.cells().subList(0, Math.min(2, line.cells().size()))) {
            Label label = labels.read(cell.text());
            if (label != null) {
                return List.of(label.level());
            }
            if (OutlineNumber.whole(cell.text()) == null) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Opening> opening(
            Label label, String title, @Nullable Cell cell, List<Cell> names, @Nullable OutlineNumber number) {
        return List.of(new Opening(levels.kind(label.level()), title, cell, names, number, false));
    }

    private @Nullable Cell inFront(Line line, int index) {
        return index < line.cells().size() && line.cells().get(index).column() < end
                ? line.cells().get(index)
                : null;
    }

    @Override
    public @Nullable Cell title(Line line) {
        return inFront(line, 0);
    }
}
