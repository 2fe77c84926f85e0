package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Accent;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Colour;
import no.samspill.worksheet.book.Look;
import no.samspill.worksheet.book.Merge;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A row, with the cells that reach down into it.
 *
 * @param gap whether there is an empty row above
 * @param spanning whether the first cell is spread over three columns or more
 * @param reaching first cells of blocks that begin above; they are accounted for where they begin
 * @param accents what sets its cells apart, the empty ones too
 */
record Line(int number, boolean gap, boolean spanning, List<Cell> cells, List<Cell> reaching, List<Accent> accents) {

    @Nullable Cell at(int column) {
        return among(cells, column);
    }

    @Nullable Cell reachingAt(int column) {
        return among(reaching, column);
    }

    /** What sets the cell apart, be it empty or not; null where nothing does. */
    @Nullable Look look(int column) {
        for (Accent accent : accents) {
            if (accent.covers(column)) {
                return accent.look();
            }
        }
        return null;
    }

    @Nullable Colour colour(int column) {
        Look look = look(column);
        return look == null ? null : look.colour();
    }

    Cell first() {
        return cells.getFirst();
    }

    boolean isLone() {
        return cells.size() == 1;
    }

    private static @Nullable Cell among(List<Cell> cells, int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    static List<Line> of(Sheet sheet) {
        Map<Integer, List<Cell>> reaching = reaching(sheet);
        Set<Address> wide = sheet.merges().stream()
                .filter(merge -> merge.lastColumn() - merge.firstColumn() >= 2)
                .map(merge -> new Address(merge.firstRow(), merge.firstColumn()))
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>(sheet.rows().size());
        int before = 0;
        for (Row row : sheet.rows()) {
            if (!row.cells().isEmpty()) {
                boolean gap = row.number() - before > 1;
                Address first = new Address(row.number(), row.cells().getFirst().column());
                boolean spanning = !wide.isEmpty() && wide.contains(first);
                List<Cell> above = reaching.getOrDefault(row.number(), List.of());
                lines.add(new Line(row.number(), gap, spanning, row.cells(), above, row.accents()));
                before = row.number();
            }
        }
        return lines;
    }

    private static Map<Integer, List<Cell>> reaching(Sheet sheet) {
        Map<Integer, List<Cell>> reaching = new HashMap<>();
        Map<Integer, List<Merge>> starts = new HashMap<>();
        for (Merge merge : sheet.merges()) {
            if (merge.lastRow() > merge.firstRow()) {
                starts.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>()).add(merge);
            }
        }
        if (starts.isEmpty()) {
            return reaching;
        }
        int last = sheet.rows().isEmpty() ? 0 : sheet.rows().getLast().number();
        for (Row row : sheet.rows()) {
            for (Merge merge : starts.getOrDefault(row.number(), List.of())) {
                Cell cell = among(row.cells(), merge.firstColumn());
                for (int r = row.number() + 1; cell != null && r <= Math.min(merge.lastRow(), last); r++) {
                    reaching.computeIfAbsent(r, number -> new ArrayList<>()).add(cell);
                }
            }
        }
        return reaching;
    }
}
