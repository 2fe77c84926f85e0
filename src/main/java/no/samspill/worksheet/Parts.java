package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Kind;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Look;
import org.jspecify.annotations.Nullable;

/**
 * Rows with a title alone that part a table of measures: those that are bold or coloured among plain ones; where nothing is, those that stand
 * in front of fuller rows.
 */
final class Parts {
    private static final int LONGEST_TITLE = 120;
    private static final List<Kind> WIDER = List.of(Kind.FOCUS_AREA, Kind.GOAL, Kind.STRATEGY);

    private final Map<Line, Kind> kinds = new IdentityHashMap<>();
    private final Desk desk;
    private final Turning turning;
    private final List<Line> lines;

    Parts(Desk desk, Columns columns, Turning turning, List<Line> lines) {
        this.desk = desk;
        this.turning = turning;
        this.lines = lines;
        List<Column> levels = columns.named().stream().filter(column -> column.is(Meaning.LEVEL)).toList();
        boolean free = turning instanceof FlatRows && !lines.isEmpty() && levels.stream().noneMatch(column -> column.levels().contains(Level.AREA));
        if (free && columns.named().size() > 1) {
            dressed(levels.stream().map(column -> desk.levels().kind(column.levels().getLast())).min(Kind::compareTo).orElse(Kind.MEASURE));
        }
        boolean plain = levels.stream().allMatch(column -> column.levels().equals(List.of(Level.MEASURE)));
        if (free && plain && kinds.isEmpty() && columns.asks() && columns.named().size() > 2) {
            placed();
        }
    }

    /** What the row begins; null where it parts nothing. */
    @Nullable Kind kind(Line line) {
        return kinds.isEmpty() ? null : kinds.get(line);
    }

    /** By their dress. One in another dress right below one is the next level; else they are alike, each in a colour of its own. */
    private void dressed(Kind widest) {
        if (lines.stream().allMatch(line -> line.accents().isEmpty())) {
            return;
        }
        Map<Look, Integer> usual = new HashMap<>();
        int fuller = 0;
        for (Line line : lines) {
            Cell title = line.isLone() ? null : turning.title(line);
            Look look = title == null ? null : line.look(title.column());
            fuller += title == null ? 0 : 1;
            if (look != null) {
                usual.merge(look, 1, Integer::sum);
            }
        }
        Map<Look, Integer> depths = new HashMap<>();
        Map<Line, Look> found = new IdentityHashMap<>();
        Look above = null;
        for (Line line : lines) {
            Look look = mayPart(line, true) ? line.look(line.first().column()) : null;
            boolean apart = look != null && usual.getOrDefault(look, 0) * 10 < fuller;
            if (apart) {
                found.put(line, look);
                int depth = above == null || above.equals(look) ? 0 : depths.getOrDefault(above, 0) + 1;
                depths.putIfAbsent(look, Math.min(depth, WIDER.size() - 1));
            }
            above = apart ? look : null;
        }
        List<Kind> wider = new ArrayList<>(WIDER);
        wider.removeIf(kind -> kind.compareTo(widest) >= 0);
        if (!wider.isEmpty() && found.size() * 2 <= lines.size()) {
            found.forEach((line, look) -> kinds.put(line, wider.get(Math.min(depths.getOrDefault(look, 0), wider.size() - 1))));
        }
    }

    /** One in front of all and each with fuller rows below it: two of them at least, since a measure may have nothing but its title. */
    private void placed() {
        if (!mayPart(lines.getFirst(), false)) {
            return;
        }
        List<Line> parts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (mayPart(lines.get(at), false)) {
                if (at + 1 == lines.size() || lines.get(at + 1).isLone()) {
                    return;
                }
                parts.add(lines.get(at));
            }
        }
        if (parts.size() > 1 && parts.size() * 2 <= lines.size()) {
            parts.forEach(line -> kinds.put(line, Kind.FOCUS_AREA));
        }
    }

    private boolean mayPart(Line line, boolean spanning) {
        Cell title = line.isLone() ? turning.title(line) : null;
        return title != null && (spanning || !line.spanning()) && title.text().length() <= LONGEST_TITLE && !desk.asides().isRemark(title.text()) && !desk.asides().isSum(title.text())
                && Crosses.sure(title.text()) == null && desk.labels().read(title.text()) == null && !Asides.isOfPlan(line) && !desk.colours().legend().isWhole(line);
    }
}
