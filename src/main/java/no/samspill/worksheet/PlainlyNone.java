package no.samspill.worksheet;

import java.util.List;
import java.util.Map;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells a budget, a register and a dump of data from a plan: hundreds of columns that a plan has no name for; or rows that nothing calls goals
 * or measures, and hardly any of which says when, who or how far. What is small is never told so: a person sees at a glance what it is.
 */
record PlainlyNone(Map<Leaf, Shape> shapes) {
    static final String CODE = "no-plan-";
    /** So many rows tell as much as all of them. */
    private static final int ENOUGH = 2_000;
    private static final int SMALL = 20;
    private static final int FEW = 50;
    private static final int WIDE = 25;
    private static final int FULL = 4;

    /** Null for what may be a plan. */
    @Nullable Finding find(Plan plan) {
        List<Element> rows = plan.first(ENOUGH);
        if (rows.size() < SMALL) {
            return null;
        }
        long others = rows.stream().flatMap(row -> row.words().keySet().stream()).filter(Field::isOther).count();
        if (others >= (long) WIDE * rows.size()) {
            return finding("wide", rows(plan), String.valueOf(others / rows.size()));
        }
        long worked = rows.stream().filter(PlainlyNone::isWorked).count();
        boolean register = rows.size() >= FEW && worked * 20 < rows.size() && (others >= (long) FULL * rows.size() || areNumbers());
        return register && !namesLevels() ? finding("register", rows(plan)) : null;
    }

    /** It says when, by whom or how far; a number below "Ansvar" is a cost centre. */
    private static boolean isWorked(Element row) {
        boolean who = row.responsibility() != null && row.responsibility().written().chars().anyMatch(Character::isLetter);
        return who || row.status() != null || row.schedule() != null && row.schedule().period() != null;
    }

    private static String rows(Plan plan) {
        return String.valueOf(plan.walk().count());
    }

    private static Finding finding(String what, String... args) {
        return new Finding(Severity.ERROR, null, null, CODE + what, List.of(args), null, List.of());
    }

    private boolean namesLevels() {
        return shapes.entrySet().stream().anyMatch(each -> each.getValue() == Shape.LABELLED_ROWS
                || each.getKey().tables().stream().anyMatch(table -> Leaf.columns(table, each.getValue()).named().stream().anyMatch(column -> column.is(Meaning.LEVEL))));
    }

    private boolean areNumbers() {
        long[] counts = new long[2];
        shapes.keySet().forEach(leaf -> leaf.sheet().rows().stream().limit(ENOUGH).forEach(row -> row.cells().forEach(cell -> counts[cell.kind() == CellKind.NUMBER ? 1 : 0]++)));
        return counts[1] * 2 > counts[0] + counts[1];
    }
}
