package no.samspill.worksheet;

import java.util.List;
import java.util.SortedMap;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** Reads a sheet: its headers, and its tables by one shape. */
final class LeafReader {
    private final Desk desk;
    private final Leaf leaf;
    private final Shape shape;
    private final SortedMap<Integer, Kind> depths;
    private final Spot sheet;

    /** @param depths what each depth of an outline is, in the whole book */
    LeafReader(Desk desk, Leaf leaf, Shape shape, SortedMap<Integer, Kind> depths) {
        this.desk = desk;
        this.leaf = leaf;
        this.shape = shape;
        this.depths = depths;
        this.sheet = leaf.spot();
    }

    void read() {
        desk.tree().startSheet();
        List<Table> tables = leaf.tables();
        boolean manyHeaders = tables.subList(0, tables.size() - 1).stream()
                        .filter(table -> !table.lines().isEmpty() && table.lines().getLast().isLone())
                        .count()
                > 1;
        for (int at = 0; at < tables.size(); at++) {
            Table table = tables.get(at);
            Columns columns = Leaf.columns(table, shape);
            if (table.header() != null || !leaf.hasHeader()) {
                new Guesses(desk.wordings(), desk.account()).make(columns, table.lines(), sheet);
            }
            if (table.header() != null || !leaf.hasHeader()) {
                desk.account().columns(leaf.sheet(), columns, desk.levels(), shape);
            }
            if (table.header() != null) {
                head(table.header(), columns);
            }
            boolean headerBelow = at + 1 < tables.size();
            boolean titled = at > 0 || desk.asides().said(PlanWord.TITLE) != null;
            Sections sections = new Sections(desk, shape, manyHeaders, headerBelow, titled);
            Painted painted = Painted.of(desk, sheet, columns, table.lines());
            Turning turning = turning(table, columns);
            Answered answered = new Answered(desk, sheet, table.said(), turning, columns);
            new TableReader(desk, sheet, columns, turning, table.lines(), sections, painted, answered).read();
        }
        desk.asides().settle();
    }

    private Turning turning(Table table, Columns columns) {
        NumberColumn numbers = shape == Shape.NUMBERED_OUTLINE
                ? NumberColumn.find(table.lines(), columns, desk.labels())
                : null;
        if (numbers != null) {
            return new NumberedOutline(numbers, depths, columns, desk.labels(), desk.levels());
        }
        return shape == Shape.FLAT_ROWS
                ? new FlatRows(columns, desk.labels(), desk.levels(), table.lines())
                : new LabelledRows(columns, desk.labels(), desk.levels());
    }

    /** Every heading cell says how its column is read; in labelled rows the first two may name the focus area. */
    private void head(Header header, Columns columns) {
        Cell first = header.over().getFirst().cell();
        Label label = desk.labels().read(first.text());
        Header.Over beside = shape == Shape.LABELLED_ROWS ? areaTitle(header, label) : null;
        Kind area = Kind.FOCUS_AREA;
        if (label != null && label.closes()) {
            desk.tree().close(area);
        }
        for (Line line : header.lines()) {
            Spot row = sheet.inRow(line.number());
            for (Cell cell : line.cells()) {
                if (beside != null && cell == beside.cell()) {
                    openArea(new Opening(area, cell.text().strip(), cell, List.of(), label == null ? null : label.ordinal(), true), row);
                } else if (cell == first && label != null && !label.isBare() && label.level() == Level.AREA) {
                    openArea(new Opening(area, label.rest(), cell, List.of(cell), label.ordinal(), true), row);
                } else {
                    told(cell, row, columns, header);
                }
            }
        }
    }

    private Header.@Nullable Over areaTitle(Header header, @Nullable Label label) {
        if (label == null || label.closes() || label.level() != Level.AREA || !label.isBare()) {
            return null;
        }
        return header.over().stream()
                .filter(over -> over.column() == header.firstColumn() + 1)
                .filter(over -> over.heading() == null
                        || !over.heading().sure()
                        || !(over.heading().meaning().isStructure() || over.heading().meaning() == Meaning.TEXT))
                .findFirst()
                .orElse(null);
    }

    private void openArea(Opening opening, Spot row) {
        Cell cell = opening.titleCell();
        if (cell != null) {
            Draft open = desk.tree().open(Kind.FOCUS_AREA);
            Draft area = open != null && open.title.equals(opening.title())
                    ? open
                    : desk.tree().open(opening.alone(), row.at(cell));
            if (opening.spends(cell) && opening.names().contains(cell)) {
                desk.labelNotes().add(row.at(cell), cell, area, opening, null);
            }
            desk.account().said(row.at(cell), area.id, Field.TITLE);
        }
    }

    private void told(Cell cell, Spot row, Columns columns, Header header) {
        Spot spot = row.at(cell);
        String letters = Address.letters(cell.column());
        Column column = columns.at(cell.column());
        boolean group = header.lines().size() > 1
                && header.over().stream().noneMatch(over -> over.cell() == cell);
        if (group) {
            desk.account().foundOnce(spot, Severity.NOTE, "column-group", cell, letters, cell.text().strip());
        } else if (!columns.isChosen(cell.column()) && header.over().stream().anyMatch(over -> over.cell() == cell && Columns.keepsAmounts(over, column))) {
            desk.account().foundOnce(spot, Severity.QUESTION, "column-in-units", cell, letters, column.heading());
        } else if (columns.contrary(cell.column()) instanceof Integer first) {
            desk.account().foundOnce(spot, Severity.QUESTION, "column-twice", cell, letters, cell.text().strip(), Address.letters(first), column.heading());
        } else if (columns.isContradicted(cell.column())) {
            desk.account().foundOnce(spot, Severity.QUESTION, "column-of-values", cell, letters, column.heading());
        } else if (column.is(Meaning.OTHER)) {
            desk.account().foundOnce(spot, Severity.NOTE, "column-kept", cell, letters, column.heading());
        } else {
            String meaning = column.is(Meaning.LEVEL) && shape == Shape.FLAT_ROWS
                    ? "sheet.kind." + desk.levels().kind(column.levels().getLast())
                    : "sheet.meaning." + column.meaning();
            desk.account().foundOnce(spot, Severity.NOTE, "column-read", cell, letters, column.heading(), meaning);
        }
    }
}
