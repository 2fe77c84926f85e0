package no.samspill.plan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** The table of one revision, as one kind of reader sees it. Rows that are as they were are the same lines as in the one before. */
public final class Sheet {
    private final PlanView view;
    private final List<Column> columns;
    private final List<Line> lines;
    private final Map<ElementId, Line> byId = new HashMap<>();
    private final Map<Long, String> written = new ConcurrentHashMap<>();

    /** A row, and what it looks like. */
    public record Line(WorkRow row, String html) {}

    Sheet(PlanView view, List<Column> columns, List<Line> lines) {
        this.view = view;
        this.columns = columns;
        this.lines = List.copyOf(lines);
        lines.forEach(line -> byId.put(line.row().id(), line));
    }

    public PlanView view() {
        return view;
    }

    public long revision() {
        return view.revision();
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Line> lines() {
        return lines;
    }

    public @Nullable Line find(ElementId row) {
        return byId.get(row);
    }

    /** What differs from an earlier table; everything, where that is null. */
    public Delta since(@Nullable Sheet before) {
        boolean otherColumns = before != null && !before.columns.equals(columns);
        List<String> order = order(lines);
        if (before == null || otherColumns) {
            return new Delta(revision(), otherColumns, order, lines.stream().map(Line::html).toList());
        }
        List<String> changed = lines.stream()
                .filter(line -> before.find(line.row().id()) != line)
                .map(Line::html)
                .toList();
        return new Delta(revision(), false, Objects.equals(order, order(before.lines)) ? null : order, changed);
    }

    /** The same, written; once for all who have that earlier table open. */
    public String since(@Nullable Sheet before, Function<Delta, String> writer) {
        return written.computeIfAbsent(before == null ? -1L : before.revision(), any -> writer.apply(since(before)));
    }

    private static List<String> order(List<Line> lines) {
        return lines.stream().map(line -> line.row().id().toString()).toList();
    }

}
