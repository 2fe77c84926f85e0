package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.wording.Doubt;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Sheet;
import org.jspecify.annotations.Nullable;

/** Keeps account of every cell, and of what a person should know. */
final class Account {
    private static final Place NOTED = new Place.Noted();

    private final List<Ledger.Entry> entries = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Filed> findings = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    private final SequencedMap<ColumnAt, ColumnRead> columns = new LinkedHashMap<>();

    /** How the columns of a table are read; those that an earlier table of the sheet has are not told anew. */
    void columns(Sheet sheet, Columns read, Levels levels, Shape shape) {
        for (Column column : read.named()) {
            ColumnAt at = new ColumnAt(sheet.name(), column.index());
            String meaning = column.is(Meaning.OTHER) ? null
                    : column.is(Meaning.LEVEL) && shape == Shape.FLAT_ROWS ? "sheet.kind." + levels.kind(column.levels().getLast())
                    : "sheet.meaning." + column.meaning();
            columns.putIfAbsent(at, new ColumnRead(at, column.named() ? column.heading().strip() : null, meaning));
        }
    }

    List<ColumnRead> columns() {
        return List.copyOf(columns.values());
    }

    private final List<RowRead> rows = new ArrayList<>();

    /** The question asked at this spot is about what a row is. */
    void asks(Spot at, String code, int row, RowChoice.As now, String title) {
        if (row > 0) {
            rows.add(new RowRead(new RowAt(at.name(), row), at.cell(), code, now, title));
        }
    }

    List<RowRead> rows() {
        return List.copyOf(rows);
    }

    private record Filed(Spot spot, Finding finding) {}

    private void enter(Spot spot, Place place) {
        entries.add(new Ledger.Entry(spot.name(), spot.row(), spot.column(), place));
    }

    void said(Spot spot, ElementId element, Field field) {
        enter(spot, new Place.Said(element, field));
    }

    void labelled(Spot spot, ElementId element) {
        enter(spot, new Place.Label(element));
    }

    void ofPlan(Spot spot, Field field) {
        enter(spot, new Place.OfPlan(field));
    }

    void noted(Spot spot, Cell cell) {
        notes.add(new Note(spot.name(), spot.cell(), cell.text()));
        enter(spot, NOTED);
    }

    /** Among the notes, and none of those that go on: a finding tells of it with others. */
    void keptApart(Spot spot, Cell cell, String code) {
        notes.add(new Note(spot.name(), spot.cell(), cell.text()));
        enter(spot, new Place.Found(code));
    }

    /** The finding is where the cell's text goes. */
    void found(Spot spot, Severity severity, String code, Cell cell, String... args) {
        find(spot, severity, code, cell.text(), args);
        enter(spot, new Place.Found(code));
    }

    /** The cell is told of by a finding that tells of many. */
    void left(Spot spot, String code) {
        enter(spot, new Place.Found(code));
    }

    /** As {@link #found}, but says it only once for the same words. */
    void foundOnce(Spot spot, Severity severity, String code, Cell cell, String... args) {
        if (told.add(List.of(spot.sheet(), code, spot.column(), cell.text()))) {
            find(spot, severity, code, cell.text(), args);
        }
        enter(spot, new Place.Found(code));
    }

    void find(Spot spot, Severity severity, String code, @Nullable String written, String... args) {
        file(spot, new Finding(severity, spot.name(), spot.cell(), code, Arrays.asList(args), written, List.of()));
    }

    /** Says something once for a column. */
    void findOnce(Spot spot, Severity severity, String code, @Nullable String written, String... args) {
        if (told.add(List.of(spot.sheet(), code, spot.column(), written == null ? "" : written))) {
            find(spot, severity, code, written, args);
        }
    }

    /** A column that nobody has named says so once. */
    void columnUnnamed(Spot spot, Cell cell, String letters, String name) {
        if (told.add(List.of(spot.sheet(), "column-unnamed", spot.column()))) {
            find(spot, Severity.QUESTION, "column-unnamed", cell.text(), letters, name);
        }
    }

    void doubt(Spot spot, Doubt doubt, String written) {
        file(
                spot,
                new Finding(
                        doubt.severity(), spot.name(), spot.cell(), doubt.code(), doubt.args(), written, doubt.suggestions()));
    }

    void file(Spot spot, Finding finding) {
        findings.add(new Filed(spot, finding));
    }

    List<Note> notes() {
        return notes;
    }

    /** In the book's order. */
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(Filed::spot))
                .map(Filed::finding)
                .toList();
    }

    Ledger ledger() {
        return new Ledger(entries);
    }
}
