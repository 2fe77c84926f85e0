package no.samspill.worksheet.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.worksheet.ColumnAt;
import no.samspill.worksheet.ColumnChoice;
import no.samspill.worksheet.Remarks;
import no.samspill.worksheet.RowAt;
import no.samspill.worksheet.RowChoice;
import no.samspill.worksheet.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has decided about one upload, kept between visits so that nothing has to be said twice. Keys are text, for
 * they are kept as such; {@link Keys} writes them.
 *
 * @param shape how the levels are told; null lets the sheet tell
 * @param year the year meant where a cell names none; null for the plan's own
 * @param hidden whether what the book keeps out of sight is taken in; null until somebody says so
 * @param colours what colours mean, as {@link no.samspill.worksheet.ColourKey} writes it; null until somebody says so
 * @param answers by the field and the words that were asked about
 * @param taken by the cell of the plan, whether to take what the sheet says; absent for what is usual
 * @param removed rows of the plan to take out
 * @param unmoved rows of the plan to leave where they stand
 * @param apart pairs that are two rows and not one
 * @param columns what these columns tell, by what {@link ColumnAt} writes, as {@link ColumnChoice} writes it
 * @param rows what these rows are, by what {@link RowAt} writes, as {@link RowChoice} writes it
 * @param sheets by name, whether a sheet is a part of the plan
 * @param right questions to which the answer is that it is right as it was read
 * @param remarks by {@link Keys#named}, whether a line around the table follows the plan out to its readers; absent for what is usual
 * @param errorsSeen the sheet's errors have been seen, and the rest may go in
 */
public record Decided(
        @Nullable Shape shape,
        @Nullable Integer year,
        @Nullable Boolean hidden,
        @Nullable String colours,
        Map<String, Answer> answers,
        Map<String, Boolean> taken,
        Set<String> removed,
        Set<String> unmoved,
        Set<String> apart,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, String> rows,
        @Nullable Map<String, Boolean> sheets,
        @Nullable Set<String> right,
        @Nullable Map<String, Boolean> remarks,
        boolean errorsSeen) {

    public Decided {
        answers = Map.copyOf(answers);
        taken = Map.copyOf(taken);
        removed = Set.copyOf(removed);
        unmoved = Set.copyOf(unmoved);
        apart = Set.copyOf(apart);
        // What an earlier build kept says nothing of these.
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        rows = rows == null ? Map.of() : Map.copyOf(rows);
        sheets = sheets == null ? Map.of() : Map.copyOf(sheets);
        right = right == null ? Set.of() : Set.copyOf(right);
        remarks = remarks == null ? Map.of() : Map.copyOf(remarks);
    }

    public Decided(
            @Nullable Shape shape, @Nullable Integer year, @Nullable Boolean hidden, @Nullable String colours, Map<String, Answer> answers, Map<String, Boolean> taken, Set<String> removed,
            Set<String> unmoved, Set<String> apart, boolean errorsSeen) {
        this(shape, year, hidden, colours, answers, taken, removed, unmoved, apart, null, null, null, null, null, errorsSeen);
    }

    /** What is said of columns; what is said of none any more is passed over. */
    public Map<ColumnAt, ColumnChoice> said() {
        Map<ColumnAt, ColumnChoice> said = new HashMap<>();
        Objects.requireNonNull(columns).forEach((at, choice) -> ColumnAt.of(at).ifPresent(column -> ColumnChoice.of(choice).ifPresent(as -> said.put(column, as))));
        return said;
    }

    /** What is said of rows. */
    public SequencedMap<RowAt, RowChoice> saidOfRows() {
        SequencedMap<RowAt, RowChoice> said = new TreeMap<>();
        Objects.requireNonNull(rows).forEach((at, choice) -> RowAt.of(at).ifPresent(row -> RowChoice.of(choice).ifPresent(as -> said.put(row, as))));
        return said;
    }

    /** Whether it is read in another way than by these decisions. */
    public boolean readsOtherwise(Decided other) {
        return !said().equals(other.said()) || !saidOfRows().equals(other.saidOfRows()) || !Objects.equals(sheets, other.sheets);
    }

    /** The same, with these answers, questions and rows settled as well; what is said of a row by itself stands. */
    public Decided settling(Map<String, Answer> more, Set<String> settled, Map<RowAt, RowChoice> moreRows) {
        Map<String, String> named = new HashMap<>(Objects.requireNonNull(rows));
        moreRows.forEach((at, choice) -> named.putIfAbsent(at.toString(), choice.toString()));
        Map<String, Answer> all = new HashMap<>(answers);
        all.putAll(more);
        Set<String> seen = new HashSet<>(Objects.requireNonNull(right));
        seen.addAll(settled);
        return new Decided(shape, year, hidden, colours, all, taken, removed, unmoved, apart, columns, named, sheets, seen, remarks, errorsSeen);
    }

    /** Whether a line around the table follows the plan out to its readers. */
    public boolean follows(String remark) {
        return Objects.requireNonNull(remarks).getOrDefault(Keys.named(remark), !Remarks.ofTheWork(remark));
    }

    public static Decided nothing() {
        return new Decided(null, null, null, null, Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), false);
    }
}
