package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** Rows of one table that a person has said what are: each is that, and every other row is what it would have been. */
final class Answered {
    static final String LEFT = "row-left";

    private final Desk desk;
    private final Spot sheet;
    private final Map<Integer, RowChoice> said;
    private final Turning turning;
    private final Columns columns;
    private final List<Line> left = new ArrayList<>();

    Answered(Desk desk, Spot sheet, Map<Integer, RowChoice> said, Turning turning, Columns columns) {
        this.desk = desk;
        this.sheet = sheet;
        this.said = said;
        this.turning = turning;
        this.columns = columns;
    }

    /** Null where nobody has said anything of it. */
    @Nullable RowChoice find(Line line) {
        return said.isEmpty() ? null : said.get(line.number());
    }

    /**
     * What a row begins that is said to be an element: what is wider than it in its row still stands over it.
     *
     * @param read what it would have begun
     */
    List<Opening> openings(Line line, RowChoice choice, Kind kind, List<Opening> read) {
        List<Opening> openings = new ArrayList<>();
        Opening own = read.isEmpty() ? null : read.getLast();
        read.stream().filter(opening -> opening != own && opening.kind().compareTo(kind) < 0).forEach(openings::add);
        Cell title = own == null ? turning.title(line) : own.titleCell();
        Cell cell = title == null && own == null ? line.first() : title;
        String words = choice.title() != null ? choice.title() : own != null ? own.title() : cell == null ? "" : cell.text().strip();
        openings.add(new Opening(kind, words, cell, own == null ? List.of() : own.names(), own == null ? null : own.number(), kind != Kind.MEASURE));
        if (choice.title() != null && cell != null && !choice.title().equals(cell.text().strip())) {
            desk.account().find(sheet.inRow(line.number()).at(cell), Severity.NOTE, "row-named", cell.text(), cell.text().strip(), choice.title());
        }
        return openings;
    }

    /** What begins nothing: more of the row above, a note, or out of the plan. */
    void take(Line line, RowChoice.As as, CellPlacer placer) {
        Spot row = sheet.inRow(line.number());
        Draft last = desk.tree().last();
        if (as == RowChoice.As.NOTHING) {
            left.add(line);
            line.cells().forEach(cell -> desk.account().keptApart(row.at(cell), cell, LEFT));
        } else if (as == RowChoice.As.HEADING || last == null) {
            line.cells().forEach(cell -> desk.asides().note(row.at(cell), cell));
        } else {
            Cell title = turning.title(line);
            for (Cell cell : line.cells()) {
                boolean words = cell == title || columns.at(cell.column()).meaning().isStructure() || columns.header() == null && cell == line.first();
                if (words) {
                    last.tell(Field.TEXT, cell.text(), row.at(cell));
                    desk.account().said(row.at(cell), last.id, Field.TEXT);
                } else {
                    placer.put(last, cell, row.at(cell));
                }
            }
        }
    }

    /** Tells of all that was left out at once, and what it says. */
    void tell() {
        if (!left.isEmpty()) {
            SortedSet<Integer> rows = new TreeSet<>(left.stream().map(Line::number).toList());
            String words = left.stream().flatMap(line -> line.cells().stream()).map(Cell::text).collect(Collectors.joining("\n"));
            desk.account().find(sheet.inRow(rows.first()).at(left.getFirst().first()), Severity.NOTE, LEFT, words, Unseen.ranges(rows, false), words.replaceAll("\\s*\n\\s*", " · "));
        }
    }
}
