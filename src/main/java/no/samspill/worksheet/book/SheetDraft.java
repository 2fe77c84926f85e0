package no.samspill.worksheet.book;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.samspill.kernel.Legible;
import org.jspecify.annotations.Nullable;

/** A sheet while it is being read. Rows and cells may come in any order; of two cells in one place the last one stands. */
final class SheetDraft {

    private static final Comparator<Remark> BY_PLACE =
            Comparator.comparingInt(Remark::row).thenComparingInt(Remark::column);

    private static final int STRUCK_TOLD = 8;

    /** The last column that any spreadsheet program has. */
    private static final int FAR = 16_383;

    private final String name;
    private final boolean hidden;
    private final BookDraft book;
    private final Meter meter;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Accent> accents = new ArrayList<>();
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<String> struck = new ArrayList<>();
    private List<Accent> accentsAbove = List.of();
    private int row;
    private boolean rowHidden;
    private boolean disordered;

    SheetDraft(String name, boolean hidden, BookDraft book) {
        this.name = name;
        this.hidden = hidden;
        this.book = book;
        this.meter = book.meter();
    }

    String name() {
        return name;
    }

    int row() {
        return row;
    }

    /** The most letters a cell may hold. */
    int longest() {
        return meter.limits().cellCharacters();
    }

    /** Ends the row before and starts another. */
    void row(int number, boolean rowIsHidden) throws Refusal {
        endRow();
        row = number;
        rowHidden = rowIsHidden;
    }

    void cell(int column, String written, CellKind kind) throws Refusal {
        String text = Legible.of(written);
        if (Blank.is(text)) {
            return;
        }
        meter.cell(name, row, column, text.length());
        if (!cells.isEmpty() && cells.getLast().column() >= column) {
            disordered = true;
        }
        cells.add(new Cell(column, text, kind));
    }

    void number(int column, double value, Dress dress) throws Refusal {
        String text = dress.show(value);
        boolean outOfTime = dress instanceof DateDress date && !date.elapsed() && !date.covers(value);
        cell(column, text, outOfTime ? CellKind.NUMBER : dress.kind());
    }

    /** A date written as data. Without a date's format it shows all that it holds. */
    void isoDate(int column, String written, Dress dress) throws Refusal {
        LocalDateTime moment = IsoMoment.of(written);
        if (moment == null) {
            cell(column, written, CellKind.TEXT);
        } else if (dress instanceof DateDress date && !date.elapsed()) {
            cell(column, date.show(moment), CellKind.DATE);
        } else {
            boolean seconds = moment.getSecond() != 0;
            cell(column, DateDress.whole(IsoMoment.hasTime(written), seconds).show(moment), CellKind.DATE);
        }
    }

    /** A formula whose file holds no value: the formula itself is kept, so that a person can see what was meant. */
    void formulaWithoutValue(int column, String formula) throws Refusal {
        cell(column, "=" + formula, CellKind.ERROR);
        book.peculiar("formula-without-value", name, new Address(row, column).toString());
    }

    /** What is struck through on a sheet is mostly meant to go, but only a person knows. */
    void struck(int column) {
        struck.add(new Address(row, column).toString());
    }

    /** @param last itself included; only columns that may hold something are looked at */
    void accent(int first, int last, @Nullable Look look) {
        int end = Math.min(last, Limits.ACCENTED);
        if (look == null || end < first) {
            return;
        }
        Accent before = accents.isEmpty() ? null : accents.getLast();
        if (before != null && before.last() == first - 1 && before.look().equals(look)) {
            accents.set(accents.size() - 1, new Accent(before.first(), end, look));
        } else if (meter.accent()) {
            accents.add(new Accent(first, end, look));
        }
    }

    boolean rowHasCells() {
        return !cells.isEmpty();
    }

    /** The row as it stands once more, under another number. */
    void repeat(int number) throws Refusal {
        List<Cell> same = List.copyOf(cells);
        List<Accent> sameAccents = List.copyOf(accents);
        row(number, rowHidden);
        accents.addAll(sameAccents);
        for (Cell cell : same) {
            cell(cell.column(), cell.text(), cell.kind());
        }
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) throws Refusal {
        meter.cell(name, firstRow, firstColumn, 0);
        merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
    }

    void remark(int atRow, int column, String written) throws Refusal {
        String text = Legible.of(written);
        if (!Blank.is(text)) {
            meter.cell(name, atRow, column, text.length());
            remarks.add(new Remark(atRow, column, text));
        }
    }

    /** @param last itself included; a sheet that hides all its empty columns to the right names more than it has */
    void hiddenColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, FAR); column++) {
            hiddenColumns.add(column);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty() && cells.isEmpty() && remarks.isEmpty();
    }

    void end() throws Refusal {
        endRow();
        if (disordered) {
            RowOrder.restore(rows);
        }
        remarks.sort(BY_PLACE);
        if (!struck.isEmpty()) {
            String some = String.join(", ", struck.subList(0, Math.min(STRUCK_TOLD, struck.size())));
            book.peculiar("struck", name, struck.getFirst(), struck.size() > STRUCK_TOLD ? some + " …" : some);
        }
    }

    Sheet sheet() {
        return new Sheet(name, hidden, rows, merges, remarks, hiddenColumns);
    }

    private void endRow() throws Refusal {
        if (!cells.isEmpty()) {
            meter.row(name);
            disordered |= !rows.isEmpty() && rows.getLast().number() >= row;
            rows.add(new Row(row, rowHidden, cells, accents()));
            cells.clear();
        }
        accents.clear();
    }

    /** Rows below each other mostly look alike. */
    private List<Accent> accents() {
        if (!accents.equals(accentsAbove)) {
            accentsAbove = List.copyOf(accents);
        }
        return accentsAbove;
    }
}
