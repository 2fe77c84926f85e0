package no.samspill.plan.version.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.PlanView;
import no.samspill.plan.RichText;
import no.samspill.plan.Shift;
import no.samspill.plan.version.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan, as a page tells it.
 *
 * @param plan what the plan says of itself otherwise
 * @param language of the plan's own words
 */
public record Changes(List<Line> plan, List<Row> added, List<Row> changed, List<Row> gone, String language) {

    /** One row. @param name "Tiltak B2"; @param title its words; @param moved where it stands now, in a sentence; null where it has not moved */
    public record Row(String name, String title, List<Line> lines, @Nullable String moved) {}

    /** One field. @param from null for nothing; @param to null for nothing */
    public record Line(String field, @Nullable String from, @Nullable String to) {}

    static Changes between(PlanView before, PlanView after, Words words) {
        Passage passage = Passage.between(before, after);
        return new Changes(
                lines(passage.plan().stream(), words),
                passage.added().stream().map(row -> new Row(after.called(row, words), row.title(), said(after, row.id(), words), null)).toList(),
                passage.changed().stream().map(row -> new Row(after.called(row.row(), words), row.row().title(), lines(row.fields().stream(), words), moved(row.shift(), before, after, words))).toList(),
                passage.gone().stream().map(row -> new Row(before.called(row, words), row.title(), List.of(), null)).toList(),
                after.plan().language());
    }

    public boolean nothing() {
        return plan.isEmpty() && added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** Whether more has changed than what the plan says of itself. */
    public boolean anyRows() {
        return !added.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
    }

    /** "2 nye rader, 3 endret og 1 tatt ut." */
    public String counted(Words words) {
        return words.get("version.changes.counted", added.size(), changed.size(), gone.size());
    }

    private static List<Line> said(PlanView view, ElementId row, Words words) {
        return lines(Passage.all(view, row).stream().filter(change -> !change.field().equals(Field.TITLE)), words);
    }

    private static List<Line> lines(Stream<FieldChange> changes, Words words) {
        List<Line> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(line(change, words)));
        return lines;
    }

    private static Line line(FieldChange change, Words words) {
        String from = shown(change.field(), change.from(), words);
        String to = shown(change.field(), change.to(), words);
        String field = change.field().called(words);
        return Objects.equals(from, to) ? new Line(field, null, words.get("version.marks")) : new Line(field, from, to);
    }

    private static @Nullable String shown(Field field, @Nullable String kept, Words words) {
        if (kept == null) {
            return null;
        }
        if (field.equals(Field.EXAMPLE)) {
            return words.get("history.yes");
        }
        String plain = field.equals(Field.TEXT) ? new RichText(kept).words() : kept;
        return plain.isEmpty() ? kept : plain;
    }

    private static @Nullable String moved(@Nullable Shift shift, PlanView before, PlanView after, Words words) {
        if (shift == null) {
            return null;
        }
        return shift.amongBrothers()
                ? words.get("version.moved.order")
                : words.get("version.moved", place(shift.from(), before, words), place(shift.to(), after, words));
    }

    private static String place(@Nullable Element above, PlanView view, Words words) {
        return above == null ? words.get("grid.thePlan") : words.get("version.place", view.called(above, words), above.title());
    }
}
