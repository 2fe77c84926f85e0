package no.samspill.plan.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan on one page, for those who have a meeting and not an evening.
 *
 * @param lead "3 nye tiltak, 2 endrede tiltak og ett flyttet tiltak."
 */
public record Summary(String lead, List<Point> points) {
    /** More names than these are not read in a meeting. */
    private static final int NAMED = 12;

    private static final List<Kind> KINDS = List.of(Kind.MEASURE, Kind.STRATEGY, Kind.GOAL, Kind.FOCUS_AREA);

    public Summary {
        points = List.copyOf(points);
    }

    /** @param rows those it is about, by name, and where to a moved one went @param more how many are not named; null for none */
    public record Point(String said, List<String> rows, @Nullable String more) {
        public Point {
            rows = List.copyOf(rows);
        }
    }

    public static Summary of(Comparison comparison, Words words) {
        List<String> counts = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Map<String, Predicate<Became>> fates = new LinkedHashMap<>();
        fates.put("added", became -> became instanceof Became.Added);
        fates.put("changed", became -> became instanceof Became.There there && there.changed());
        fates.put("moved", became -> became instanceof Became.There there && there.moved());
        fates.put("gone", became -> became instanceof Became.Gone);
        List<Became> rows = comparison.rows();
        for (Map.Entry<String, Predicate<Became>> fate : fates.entrySet()) {
            List<Became> such = rows.stream().filter(fate.getValue()).toList();
            for (Kind kind : KINDS) {
                List<Became> these = such.stream().filter(became -> said(became).row().kind() == kind).toList();
                if (!these.isEmpty()) {
                    String count = words.get("version.sum." + fate.getKey() + "." + kind, these.size());
                    counts.add(count);
                    points.add(point(sentence(count), these, fate.getKey().equals("moved") ? comparison : null, words));
                }
            }
        }
        if (!comparison.plan().isEmpty()) {
            points.addFirst(new Point(words.get("version.sum.plan", Told.listed(comparison.plan().stream().map(change -> low(change.field(), words)).toList(), words)), List.of(), null));
        }
        fields(rows, words).ifPresent(points::add);
        String lead = counts.isEmpty() ? words.get(comparison.plan().isEmpty() ? "version.changes.nothing" : "version.sum.onlyPlan") : sentence(Told.listed(counts, words)) + ".";
        return new Summary(lead, points);
    }

    private static Point point(String said, List<Became> rows, @Nullable Comparison moved, Words words) {
        List<String> named = rows.stream().limit(NAMED).map(became -> {
            Said row = said(became);
            String name = words.get("version.place", row.called(words), row.row().title());
            return moved != null && became instanceof Became.There there && there.shift() != null
                    ? words.get("version.sum.row", name, Moves.said(Objects.requireNonNull(there.shift()), moved.before(), moved.after(), words))
                    : name;
        }).toList();
        return new Point(said, named, rows.size() > NAMED ? words.get("version.sum.more", rows.size() - NAMED) : null);
    }

    /** "Endret i radene: tidsplan (4) og ansvar (2)." */
    private static Optional<Point> fields(List<Became> rows, Words words) {
        Map<Field, Integer> counts = new TreeMap<>(Passage.READING);
        for (Became row : rows) {
            if (row instanceof Became.There there) {
                for (FieldChange change : there.fields()) {
                    counts.merge(change.field(), 1, Integer::sum);
                }
            }
        }
        List<String> each = counts.entrySet().stream().map(count -> words.get("version.sum.field", low(count.getKey(), words), count.getValue())).toList();
        return each.isEmpty() ? Optional.empty() : Optional.of(new Point(words.get("version.sum.fields", Told.listed(each, words)), List.of(), null));
    }

    /** What the row is called and says now, or said when it was last there. */
    static Said said(Became became) {
        return switch (became) {
            case Became.There there -> there.after();
            case Became.Added added -> added.after();
            case Became.Gone gone -> gone.before();
        };
    }

    private static String low(Field field, Words words) {
        String called = field.called(words);
        return field.isOther() ? called : called.substring(0, 1).toLowerCase(Locale.ROOT) + called.substring(1);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
