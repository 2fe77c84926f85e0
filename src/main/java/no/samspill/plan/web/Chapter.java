package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a long plan that one opens by itself: an area, or a goal of an area that is long itself.
 *
 * @param head what it is a part of; null for what stands under nothing, and for a plan that is short enough to be one part
 * @param rows what stands in it, its head first where it is whole
 */
public record Chapter(@Nullable PlanRow head, List<PlanRow> rows) {
    /** More measures than papers tell goal by goal are not read from one end to the other. */
    static final int MOST = 150;

    public Chapter {
        rows = List.copyOf(rows);
    }

    /** These rows divided, in their order; what stands loose among parts is a part too. One part where they are few. */
    static List<Chapter> of(List<PlanRow> rows) {
        return of(null, rows);
    }

    private static List<Chapter> of(@Nullable PlanRow over, List<PlanRow> rows) {
        if (rows.size() == 1 && rows.getFirst().measures().size() > MOST && !rows.getFirst().rows().isEmpty()) {
            return of(rows.getFirst(), rows.getFirst().rows());
        }
        if (!many(rows)) {
            return List.of(new Chapter(over, rows));
        }
        List<Chapter> chapters = new ArrayList<>();
        List<PlanRow> loose = rows.stream().filter(row -> row.rows().isEmpty() || row.kind() == Kind.MEASURE).toList();
        if (loose.stream().anyMatch(row -> row.kind() == Kind.MEASURE)) {
            chapters.add(new Chapter(over, loose));
        }
        rows.stream()
                .filter(row -> !row.rows().isEmpty() && row.kind() != Kind.MEASURE)
                .forEach(row -> chapters.addAll(many(row.rows()) ? of(row, row.rows()) : List.of(new Chapter(row, List.of(row)))));
        return chapters;
    }

    /** Where the rows that are closed until one opens them stand on the page. */
    static Set<String> closed(List<PlanRow> rows) {
        Set<String> anchors = new HashSet<>();
        close(rows, anchors);
        return anchors;
    }

    private static void close(List<PlanRow> rows, Set<String> anchors) {
        boolean many = many(rows);
        for (PlanRow row : rows) {
            if (many && !row.rows().isEmpty()) {
                anchors.add(row.anchor());
            }
            close(row.rows(), anchors);
        }
    }

    private static boolean many(List<PlanRow> rows) {
        return rows.stream().filter(row -> !row.rows().isEmpty()).count() > 1 && rows.stream().mapToInt(row -> row.measures().size()).sum() > MOST;
    }
}
