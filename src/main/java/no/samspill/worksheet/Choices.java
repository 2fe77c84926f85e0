package no.samspill.worksheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samspill.wording.KnownParties;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a reading beforehand.
 *
 * @param year the year meant where a cell names none; null lets the sheet tell
 * @param shape how the levels are told; null lets the sheet tell
 * @param known the organisations of the region
 * @param hidden whether what the book keeps out of sight is taken in with the rest; else it is said to be there, and left out
 * @param colours what colours mean where cells say it by nothing else; null to have it asked
 * @param columns what these columns tell, whatever the sheet says
 * @param rows what these rows are, whatever stands in them
 * @param sheets by name, whether a sheet is a part of the plan or stands beside it; those that are not here tell it themselves
 */
public record Choices(
        @Nullable Integer year, @Nullable Shape shape, KnownParties known, boolean hidden, @Nullable ColourKey colours, Map<ColumnAt, ColumnChoice> columns,
        Map<RowAt, RowChoice> rows, Map<String, Boolean> sheets) {

    public Choices {
        columns = Map.copyOf(columns);
        rows = Map.copyOf(rows);
        sheets = Map.copyOf(sheets);
    }

    public Choices(@Nullable Integer year, @Nullable Shape shape, KnownParties known, boolean hidden, @Nullable ColourKey colours) {
        this(year, shape, known, hidden, colours, Map.of(), Map.of(), Map.of());
    }

    public Choices(
            @Nullable Integer year, @Nullable Shape shape, KnownParties known, boolean hidden, @Nullable ColourKey colours, Map<ColumnAt, ColumnChoice> columns, Map<String, Boolean> sheets) {
        this(year, shape, known, hidden, colours, columns, Map.of(), sheets);
    }

    public Choices(@Nullable Integer year, @Nullable Shape shape, KnownParties known) {
        this(year, shape, known, false, null);
    }

    /** Lets the sheet tell everything. */
    public static Choices none() {
        return new Choices(null, null, KnownParties.none());
    }

    public Choices with(Shape other) {
        return new Choices(year, other, known, hidden, colours, columns, rows, sheets);
    }

    public Choices with(Map<ColumnAt, ColumnChoice> said) {
        return new Choices(year, shape, known, hidden, colours, said, rows, sheets);
    }

    public Choices withRows(Map<RowAt, RowChoice> said) {
        return new Choices(year, shape, known, hidden, colours, columns, said, sheets);
    }

    /** The same, with rows of no sheet said of this one. */
    Choices inFirst(String sheet) {
        if (rows.keySet().stream().noneMatch(at -> at.sheet().isEmpty())) {
            return this;
        }
        Map<RowAt, RowChoice> named = new HashMap<>();
        rows.forEach((at, choice) -> named.put(at.sheet().isEmpty() ? new RowAt(sheet, at.row()) : at, choice));
        return withRows(named);
    }

    /** By row of one sheet. */
    Map<Integer, RowChoice> rows(String sheet) {
        Map<Integer, RowChoice> own = new HashMap<>();
        rows.forEach((at, choice) -> {
            if (at.sheet().equals(sheet)) {
                own.put(at.row(), choice);
            }
        });
        return own;
    }

    /** By column of one sheet; what is to be left out is not here. */
    Map<Integer, ColumnChoice> columns(String sheet) {
        Map<Integer, ColumnChoice> own = new HashMap<>();
        columns.forEach((at, choice) -> {
            if (at.sheet().equals(sheet) && choice.as() != ColumnChoice.As.NOTHING) {
                own.put(at.column(), choice);
            }
        });
        return own;
    }

    boolean leavesOut(String sheet, int column) {
        return Optional.ofNullable(columns.get(new ColumnAt(sheet, column))).filter(choice -> choice.as() == ColumnChoice.As.NOTHING).isPresent();
    }
}
