package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a table's outline numbers stand: in a column of their own, or in front of the titles.
 *
 * @param leading a title follows in the same cell
 * @param depths every depth that its rows have
 */
record NumberColumn(int column, boolean leading, SortedSet<Integer> depths) {

    /** @param number read from {@code cell}; a label ("Mål 1") tells its level too */
    record Numbered(OutlineNumber number, Cell cell, @Nullable Label label, boolean wasDate) {}

    /** The column that most rows are numbered in; null where fewer than two are. */
    static @Nullable NumberColumn find(List<Line> lines, Columns columns, LabelReader labels) {
        Column named = columns.find(Meaning.NUMBER);
        Map<Integer, Integer> own = new HashMap<>();
        Map<Integer, Integer> leading = new HashMap<>();
        for (Line line : lines) {
            List<Cell> looked = new ArrayList<>(line.cells().subList(0, Math.min(2, line.cells().size())));
            if (named != null && line.at(named.index()) instanceof Cell number && !looked.contains(number)) {
                looked.add(number);
            }
            for (Cell cell : looked) {
                if (!mayNumber(columns.at(cell.column()))) {
                    continue;
                }
                if (whole(cell, labels) != null) {
                    own.merge(cell.column(), 1, Integer::sum);
                } else if (isLeading(cell, labels)) {
                    leading.merge(cell.column(), 1, Integer::sum);
                }
            }
        }
        int best = named != null && own.containsKey(named.index()) ? named.index() : most(own);
        int bestLeading = most(leading);
        int count = own.getOrDefault(best, 0);
        int countLeading = leading.getOrDefault(bestLeading, 0);
        if (Math.max(count, countLeading) < 2) {
            return null;
        }
        return countLeading > count
                ? withDepths(bestLeading, true, lines, labels)
                : withDepths(best, false, lines, labels);
    }

    /** What has a name of its own that is neither a number's nor a title's is something else: a goal of the United Nations, a priority. */
    private static boolean mayNumber(Column column) {
        return !column.named() || column.meaning().isStructure();
    }

    private static NumberColumn withDepths(int column, boolean leading, List<Line> lines, LabelReader labels) {
        NumberColumn numbers = new NumberColumn(column, leading, new TreeSet<>());
        for (Line line : lines) {
            Numbered numbered = numbers.read(line, labels);
            if (numbered != null) {
                numbers.depths.add(numbered.number.depth());
            }
        }
        return numbers;
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    @Nullable Numbered read(Line line, LabelReader labels) {
        Cell cell = line.at(column);
        if (cell == null) {
            return null;
        }
        Numbered whole = whole(cell, labels);
        if (whole != null || !leading || !isLeading(cell, labels)) {
            return whole;
        }
        Label label = labels.read(cell.text().strip());
        OutlineNumber number = label == null ? OutlineNumber.leading(cell.text().strip()) : label.ordinal();
        return number == null ? null : new Numbered(number, cell, label, false);
    }

    private static boolean isLeading(Cell cell, LabelReader labels) {
        String text = cell.text().strip();
        Label label = labels.read(text);
        if (label != null) {
            return label.ordinal() != null && !label.isBare();
        }
        OutlineNumber number = OutlineNumber.leading(text);
        return number != null && number.dressed() && number.end() < text.length();
    }

    private static @Nullable Numbered whole(Cell cell, LabelReader labels) {
        if (cell.kind() == CellKind.DATE) {
            OutlineNumber number = ofDate(cell.text());
            return number == null ? null : new Numbered(number, cell, null, true);
        }
        OutlineNumber number = OutlineNumber.whole(cell.text());
        if (number != null) {
            return new Numbered(number, cell, null, false);
        }
        Label label = labels.read(cell.text());
        return label == null || label.ordinal() == null || !label.isBare()
                ? null
                : new Numbered(label.ordinal(), cell, label, false);
    }

    /** Spreadsheet programs take 1.2 for the first of February: the day and the month are the number. */
    private static @Nullable OutlineNumber ofDate(String text) {
        String[] parts = text.strip().split("[./-]");
        return parts.length < 2 ? null : OutlineNumber.whole(unpadded(parts[0]) + "." + unpadded(parts[1]));
    }

    private static String unpadded(String digits) {
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
