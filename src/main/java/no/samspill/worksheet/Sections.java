package no.samspill.worksheet;

import java.util.List;
import java.util.function.IntPredicate;
import no.samspill.plan.Kind;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Rows that name the part of the sheet that begins below them: "Mål 2: Flere møteplasser" between two tables, or an
 * area's name alone.
 *
 * @param shape of the sheet
 * @param manyHeaders the sheet has several headers with a row of its own over each
 * @param headerBelow the table's last row stands right over a header
 */
record Sections(Desk desk, Shape shape, boolean manyHeaders, boolean headerBelow, boolean titled) {

    /** A row with nothing but a label and a title opens that level, in a table of any shape. */
    List<Opening> labelled(Line line, Columns columns, boolean lastLine) {
        Cell first = line.first();
        Label label = shape == Shape.LABELLED_ROWS || line.cells().size() > 2 ? null : desk.labels().read(first.text());
        boolean aimOfAll = label != null
                && label.level() == Level.MAIN_GOAL
                && (shape == Shape.NUMBERED_OUTLINE
                        || columns.named().stream().anyMatch(column -> column.levels().contains(Level.GOAL)));
        if (label == null || aimOfAll || label.closes() || columns.at(first.column()).levels().contains(label.level())) {
            return List.of();
        }
        if (!label.isBare() && line.isLone()) {
            return List.of(new Opening(kind(label), label.rest(), first, List.of(first), label.ordinal(), true));
        }
        Cell second = line.isLone() ? null : line.cells().get(1);
        boolean inFront = second != null
                && second.column() < first.column() + 3
                && (second.column() < columns.firstField() || (lastLine && headerBelow));
        return label.isBare() && second != null && inFront
                ? List.of(new Opening(kind(label), second.text().strip(), second, List.of(first), label.ordinal(), true))
                : List.of();
    }

    private Kind kind(Label label) {
        return desk.levels().kind(label.level());
    }

    /** A row with one cell, right over a header or over rows that tell more; null where it is something else. */
    @Nullable Opening unlabelled(List<Line> lines, int at, Columns columns, IntPredicate begins) {
        Line line = lines.get(at);
        Cell cell = line.first();
        boolean overHeader = headerBelow && at == lines.size() - 1 && (manyHeaders || titled);
        boolean overRows = shape == Shape.FLAT_ROWS
                && at + 1 < lines.size()
                && !lines.get(at + 1).gap()
                && !lines.get(at + 1).isLone()
                && begins.test(at + 1);
        boolean areasTold = columns.named().stream().anyMatch(column -> column.levels().contains(Level.AREA));
        if (!line.isLone() || areasTold || !(overHeader || overRows) || cell.text().length() > 100
                || desk.asides().isRemark(cell.text()) || Asides.isOfPlan(line)) {
            return null;
        }
        OutlineNumber number = OutlineNumber.leading(cell.text().strip());
        boolean numbered = number != null && number.dressed();
        String title = numbered && number != null ? cell.text().strip().substring(number.end()).strip() : cell.text().strip();
        return title.isEmpty() || !Frontispiece.isName(PlainForm.of(title)) ? null : new Opening(Kind.FOCUS_AREA, title, cell, List.of(), numbered ? number : null, true);
    }
}
