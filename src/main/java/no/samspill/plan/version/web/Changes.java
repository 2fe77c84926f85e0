package no.samspill.plan.version.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.kernel.Words;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Moves;
import no.samspill.plan.version.Passage;
import no.samspill.plan.version.Said;
import no.samspill.plan.version.Summary;
import no.samspill.plan.version.text.Side;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan, as a page tells it: the whole in a few words, then row by row, in parts where there are many.
 *
 * @param plan what the plan says of itself otherwise
 * @param language of the plan's own words
 * @param part which of the {@code parts} this is, from 1
 */
public record Changes(Summary summary, List<Line> plan, List<Group> groups, String language, int part, int parts) {
    /** Rows in one part: more than nearly every plan has, and few enough for a phone. */
    static final int ROWS = 150;

    public Changes {
        plan = List.copyOf(plan);
        groups = List.copyOf(groups);
    }

    /** @param heading the key of its words */
    public record Group(String id, String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** One row. @param name "Tiltak UNG B2"; @param area what it stands in; null where the plan has one alone, and for an area itself @param title its words; @param example whether it came or went marked as one @param moved from where to where, in a sentence; null where it has not moved */
    public record Row(String name, @Nullable String area, String title, boolean example, List<Line> lines, @Nullable String moved) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    static Changes between(PlanView before, PlanView after, Words words) {
        return part(Comparison.between(before, after), 1, words).orElseThrow();
    }

    /** Empty where there is no such part. */
    public static Optional<Changes> part(Comparison comparison, int part, Words words) {
        List<Became> rows = comparison.rows();
        List<Became> all = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            rows.stream().filter(fate.such).forEach(all::add);
        }
        int parts = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        if (part < 1 || part > parts) {
            return Optional.empty();
        }
        List<Became> here = all.subList((part - 1) * ROWS, Math.min(all.size(), part * ROWS));
        List<Group> groups = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<Row> told = here.stream().filter(fate.such).map(became -> row(became, comparison, words)).toList();
            if (!told.isEmpty()) {
                groups.add(new Group(fate.id, fate.heading, told));
            }
        }
        return Optional.of(new Changes(Summary.of(comparison, words), lines(comparison.plan(), words), groups, comparison.after().plan().language(), part, parts));
    }

    public boolean nothing() {
        return plan.isEmpty() && groups.isEmpty();
    }

    private static Row row(Became became, Comparison comparison, Words words) {
        return switch (became) {
            case Became.There there -> named(there.after(), false, lines(there.fields(), words),
                    there.shift() == null ? null : Moves.said(there.shift(), comparison.before(), comparison.after(), words), words);
            case Became.Added(Said after) -> named(after, after.row().example(), said(after, Side.BOTH, words), null, words);
            case Became.Gone(Said before) -> named(before, before.row().example(), said(before, Side.BEFORE, words), null, words);
        };
    }

    private static Row named(Said said, boolean example, List<Line> lines, @Nullable String moved, Words words) {
        return new Row(said.called(words), area(said), said.row().title(), example, lines, moved);
    }

    private static @Nullable String area(Said said) {
        return said.plan().plan().elements().stream()
                .filter(top -> said.plan().labels().findMark(top.id()).isPresent() && !top.id().equals(said.id()) && top.walk().anyMatch(row -> row.id().equals(said.id())))
                .map(top -> top.title())
                .findFirst()
                .orElse(null);
    }

    /** All that a row says beside its title; that it is an example stands beside its name. */
    private static List<Line> said(Said said, Side side, Words words) {
        List<FieldChange> all = Passage.all(said.plan(), said.id()).stream().filter(change -> !change.field().equals(Field.TITLE) && !change.field().equals(Field.EXAMPLE)).toList();
        return lines(all, words).stream().map(line -> line.on(side)).toList();
    }

    private static List<Line> lines(List<FieldChange> changes, Words words) {
        return changes.stream().map(change -> Line.of(change, words)).toList();
    }

    /** What may have become of a row, in the order it is told. */
    private enum Fate {
        CHANGED("h-endret", "version.part.changed", became -> became instanceof Became.There there && there.changed()),
        MOVED("h-flyttet", "version.part.moved", became -> became instanceof Became.There there && there.moved() && !there.changed()),
        ADDED("h-nytt", "version.part.added", became -> became instanceof Became.Added),
        GONE("h-ute", "version.part.gone", became -> became instanceof Became.Gone);

        private final String id;
        private final String heading;
        private final Predicate<Became> such;

        Fate(String id, String heading, Predicate<Became> such) {
            this.id = id;
            this.heading = heading;
            this.such = such;
        }
    }
}
