package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.plan.Kind;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** The column tells the level: the narrowest is the row's own, the wider ones are repeated, merged or blank below. */
final class FlatRows implements Turning {
    private final LabelReader labels;
    private final List<Column> byLevel;
    private final List<Kind> kinds;
    private final @Nullable Column numbers;
    private final @Nullable Column titles;
    private final Set<Column> numbered;

    FlatRows(Columns columns, LabelReader labels, Levels levels, List<Line> lines) {
        this.labels = labels;
        this.byLevel = columns.named().stream()
                .filter(column -> column.is(Meaning.LEVEL))
                .sorted(Comparator.comparing(column -> levels.kind(column.levels().getLast())))
                .toList();
        this.kinds = new ArrayList<>(byLevel.stream().map(column -> levels.kind(column.levels().getLast())).toList());
        this.numbers = columns.find(Meaning.NUMBER);
        this.titles = titles(columns);
        this.numbered = byLevel.stream().filter(column -> leadsWithNumbers(column, lines)).collect(Collectors.toSet());
    }

    /** Where a row's title stands when no column names measures. */
    private static @Nullable Column titles(Columns columns) {
        Column title = columns.find(Meaning.TITLE);
        return title == null ? columns.find(Meaning.TEXT) : title;
    }

    private boolean namesMeasures() {
        return kinds.contains(Kind.MEASURE);
    }

    @Override
    public List<Opening> openings(Line line) {
        List<Opening> openings = new ArrayList<>(3);
        for (int i = 0; i < byLevel.size(); i++) {
            Cell cell = line.at(byLevel.get(i).index());
            if (cell != null && (i == 0 || kinds.get(i) != kinds.get(i - 1) || openings.isEmpty())) {
                openings.add(opening(line, byLevel.get(i), cell, kinds.get(i)));
            }
        }
        Column titled = namesMeasures() ? null : titles;
        Cell own = titled == null ? null : line.at(titled.index());
        if (titled != null && own != null) {
            openings.add(opening(line, titled, own, Kind.MEASURE));
        }
        return openings;
    }

    private Opening opening(Line line, Column column, Cell cell, Kind kind) {
        boolean narrowest = column.index() == narrowest();
        Cell numberCell = narrowest && numbers != null ? line.at(numbers.index()) : null;
        OutlineNumber number = numberCell == null ? null : OutlineNumber.whole(numberCell.text());
        List<Cell> names = number == null || numberCell == null ? List.of() : List.of(numberCell);
        boolean shared = kind != Kind.MEASURE && !(narrowest && titles == null);
        String text = cell.text().strip();
        Label label = labels.read(text);
        if (label != null && !label.isBare()) {
            return new Opening(kind, label.rest(), cell, List.of(cell), label.ordinal(), shared);
        }
        Cell title = titles == null || !narrowest ? null : line.at(titles.index());
        if (title != null && title != cell && (label != null || OutlineNumber.whole(text) != null)) {
            List<Cell> both = numberCell == null ? List.of(cell) : List.of(numberCell, cell);
            return new Opening(kind, title.text().strip(), title, both, OutlineNumber.whole(text), shared);
        }
        OutlineNumber leading = numbered.contains(column) ? OutlineNumber.leading(text) : null;
        if (leading != null && leading.end() < text.length()) {
            return new Opening(kind, text.substring(leading.end()).strip(), cell, List.of(cell), leading, shared);
        }
        return new Opening(kind, text, cell, names, number, shared);
    }

    private static boolean leadsWithNumbers(Column column, List<Line> lines) {
        int all = 0;
        int leading = 0;
        for (Line line : lines.subList(0, Math.min(lines.size(), 200))) {
            Cell cell = line.at(column.index());
            OutlineNumber number = cell == null ? null : OutlineNumber.leading(cell.text());
            all += cell == null ? 0 : 1;
            leading += number == null || !number.dressed() ? 0 : 1;
        }
        return leading > 1 && leading * 10 > all * 6;
    }

    @Override
    public @Nullable Cell title(Line line) {
        return line.at(narrowest());
    }

    /** The column whose rows are the narrowest; -1 where there is none. */
    private int narrowest() {
        Column column = titles == null || namesMeasures() ? (byLevel.isEmpty() ? null : byLevel.getLast()) : titles;
        return column == null ? -1 : column.index();
    }
}
