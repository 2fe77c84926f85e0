package no.samspill.worksheet;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows of one sheet as people write them: "3, 5, 7–9", after the sheet's name and an exclamation mark or alone. */
public final class RowsAt {
    /** More rows than that are said of in no sheet that is read. */
    private static final int MOST = 100_000;

    private RowsAt() {}

    /** @return empty where it says anything else than rows, or none */
    public static Optional<SortedSet<RowAt>> of(String written) {
        int mark = written.lastIndexOf('!');
        return of(mark < 0 ? "" : written.substring(0, mark), written.substring(mark + 1));
    }

    /** @return empty where it says anything else than rows, or none */
    public static Optional<SortedSet<RowAt>> of(String sheet, String written) {
        SortedSet<RowAt> rows = new TreeSet<>();
        for (String part : written.split("[,;]")) {
            String[] ends = part.strip().split("\\s*[-–]\\s*", 2);
            Optional<RowAt> from = RowAt.of(ends[0]).filter(row -> row.sheet().isEmpty());
            Optional<RowAt> to = RowAt.of(ends[ends.length - 1]).filter(row -> row.sheet().isEmpty());
            if (from.isEmpty() || to.isEmpty() || to.get().row() < from.get().row() || to.get().row() - from.get().row() + rows.size() >= MOST) {
                return Optional.empty();
            }
            for (int row = from.get().row(); row <= to.get().row(); row++) {
                rows.add(new RowAt(sheet, row));
            }
        }
        return Optional.of(rows);
    }

    /** "3, 5, 7–9". */
    public static String written(Collection<RowAt> rows) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        int to = 0;
        for (RowAt row : new TreeSet<>(rows)) {
            if (row.row() == to + 1 && to > 0) {
                to = row.row();
            } else {
                end(written, from, to);
                from = row.row();
                to = row.row();
            }
        }
        end(written, from, to);
        return written.toString();
    }

    private static void end(StringBuilder written, int from, int to) {
        if (from > 0) {
            written.append(written.isEmpty() ? "" : ", ").append(from).append(to == from ? "" : "–" + to);
        }
    }
}
