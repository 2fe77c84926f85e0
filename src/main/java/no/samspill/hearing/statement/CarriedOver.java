package no.samspill.hearing.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;

/**
 * Comments on one version, each with the row it is about as a later version has it. Worked out from the two versions whenever it
 * is looked at, and kept nowhere: so none is lost, and none can stand at another row than its own.
 *
 * @param following those whose row is there, in the later version's order
 * @param gone those whose row is there no more, in the order they came
 */
public record CarriedOver(List<Row> following, List<Statement> gone) {

    public CarriedOver {
        following = List.copyOf(following);
        gone = List.copyOf(gone);
    }

    /** @param comments in the order they came */
    public record Row(Became.There row, List<Statement> comments) {
        public Row {
            comments = List.copyOf(comments);
        }

        /** Whether the very paragraph that a comment is about says the same still; true for one that is about the row as a whole. */
        public boolean passageStands(Statement comment) {
            Place place = comment.place();
            return place == null || place.passage() == null || squeezed(row.after().text()).contains(squeezed(place.passage()));
        }

        private static String squeezed(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /** @param statements of the hearing of the earlier version; those about all of it are about no row, and left out */
    public static CarriedOver of(Comparison versions, List<Statement> statements) {
        Map<ElementId, List<Statement>> comments = new LinkedHashMap<>();
        for (Statement one : statements) {
            if (one.place() != null) {
                comments.computeIfAbsent(one.place().element(), any -> new ArrayList<>()).add(one);
            }
        }
        List<Row> following = new ArrayList<>();
        for (Became row : versions.rows()) {
            if (row instanceof Became.There there && comments.containsKey(there.id())) {
                following.add(new Row(there, comments.remove(there.id())));
            }
        }
        List<Statement> gone = comments.values().stream().flatMap(List::stream).sorted(java.util.Comparator.comparingInt(Statement::number)).toList();
        return new CarriedOver(following, gone);
    }

    /** How many comments there are in all. */
    public int many() {
        return following.stream().mapToInt(row -> row.comments().size()).sum() + gone.size();
    }
}
