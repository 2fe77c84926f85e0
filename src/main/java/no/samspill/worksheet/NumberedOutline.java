package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import no.samspill.plan.Kind;
import no.samspill.worksheet.NumberColumn.Numbered;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** The number tells the level: 1, 1.1, 1.1.1. */
final class NumberedOutline implements Turning {
    private final NumberColumn numbers;
    private final Map<Integer, Kind> kinds;
    private final LabelReader labels;
    private final Levels levels;
    private final int titleColumn;
    private final int end;

    /** @param kinds the kind of each depth */
    NumberedOutline(
            NumberColumn numbers, Map<Integer, Kind> kinds, Columns columns, LabelReader labels, Levels levels) {
        this.numbers = numbers;
        this.kinds = kinds;
        this.labels = labels;
        this.levels = levels;
        Column title = columns.find(Meaning.LEVEL);
        title = title == null || title.index() == numbers.column() ? columns.find(Meaning.TITLE) : title;
        this.titleColumn = title == null ? -1 : title.index();
        this.end = columns.firstField();
    }

    @Override
    public List<Opening> openings(Line line) {
        Numbered numbered = numbers.read(line, labels);
        if (numbered == null) {
            return List.of();
        }
        Cell cell = numbered.cell();
        Kind kind = kind(numbered);
        String text = cell.text().strip();
        String rest = numbered.label() != null ? numbered.label().rest() : text.substring(Math.min(text.length(), numbered.number().end()));
        if (numbers.leading() && !numbered.wasDate() && !rest.isBlank()) {
            return List.of(new Opening(kind, rest.strip(), cell, List.of(cell), numbered.number(), false));
        }
        Cell title = title(line);
        if (title == null) {
            return List.of(new Opening(kind, "", null, List.of(cell), numbered.number(), false));
        }
        Label label = labels.read(title.text());
        return List.of(label != null && !label.isBare() && label.ordinal() == null
                ? new Opening(levels.kind(label.level()), label.rest(), title, List.of(cell, title), numbered.number(), false)
                : new Opening(kind, title.text().strip(), title, List.of(cell), numbered.number(), false));
    }

    private Kind kind(Numbered numbered) {
        return numbered.label() != null
                ? levels.kind(numbered.label().level())
                : kinds.getOrDefault(numbered.number().depth(), Kind.MEASURE);
    }

    @Override
    public @Nullable Cell title(Line line) {
        Cell title = titleColumn < 0 ? null : line.at(titleColumn);
        if (title != null || numbers.leading()) {
            return title != null ? title : line.at(numbers.column());
        }
        for (Cell cell : line.cells()) {
            if (cell.column() > numbers.column() && cell.column() < end) {
                return cell;
            }
        }
        return null;
    }
}
