package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** Finds the year that a sheet is about. */
final class Years {
    /** Longer texts mention years in passing. */
    private static final int SHORT = 20;
    /** So many rows of a table tell its year as well as all of them. */
    private static final int ENOUGH = 5_000;

    private Years() {}

    static boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /** Where the next year from 1950 to 2099 stands; -1 where none does. */
    private static int next(String text, int from) {
        for (int at = from; at + 4 <= text.length(); at++) {
            boolean begins = text.startsWith("20", at) || text.startsWith("19", at);
            boolean alone = at == 0 || !Character.isDigit(text.charAt(at - 1));
            if (begins
                    && alone
                    && Character.isDigit(text.charAt(at + 2))
                    && Character.isDigit(text.charAt(at + 3))
                    && (at + 4 == text.length() || !Character.isDigit(text.charAt(at + 4)))) {
                return at;
            }
        }
        return -1;
    }

    /** The year a plan's title begins with ("Handlingsplan 2018–2020"), or else the one its schedules name most often. */
    static @Nullable Integer evident(List<Leaf> leaves, Asides asides) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Leaf leaf : leaves) {
            for (Line line : leaf.tables().getFirst().lines()) {
                String text = line.first().text();
                int at = leaf.hasHeader() && line.cells().size() < 3 ? next(text, 0) : -1;
                if (at >= 0 && asides.soundsLikePlan(text) && !asides.isRemark(text)) {
                    return Integer.valueOf(text.substring(at, at + 4));
                }
            }
            for (Table table : leaf.tables()) {
                count(table, counts);
            }
        }
        if (counts.isEmpty()) {
            leaves.forEach(leaf -> leaf.tables().forEach(table -> table.lines().forEach(line -> line.cells().stream()
                    .filter(cell -> cell.text().length() <= SHORT)
                    .forEach(cell -> count(cell.text(), counts)))));
        }
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void count(Table table, Map<Integer, Integer> counts) {
        List<Integer> columns = Leaf.columns(table, Shape.FLAT_ROWS).named().stream()
                .filter(column -> column.is(Meaning.SCHEDULE) || column.is(Meaning.START) || column.is(Meaning.END))
                .map(Column::index)
                .toList();
        if (table.header() != null) {
            table.header().over().stream()
                    .filter(over -> Headings.isYear(PlainForm.of(over.cell().text())))
                    .forEach(over -> counts.merge(Integer.valueOf(PlainForm.of(over.cell().text())), 1, Integer::sum));
        }
        for (Line line : table.lines().subList(0, Math.min(ENOUGH, table.lines().size()))) {
            for (int column : columns) {
                Cell cell = line.at(column);
                count(cell == null ? "" : cell.text(), counts);
            }
        }
    }

    private static void count(String text, Map<Integer, Integer> counts) {
        for (int at = next(text, 0); at >= 0; at = next(text, at + 4)) {
            counts.merge(Integer.valueOf(text.substring(at, at + 4)), 1, Integer::sum);
        }
    }
}
