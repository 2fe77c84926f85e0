package no.samspill.publishing.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Said;
import no.samspill.plan.version.text.Side;
import no.samspill.publishing.document.Tracked;
import no.samspill.publishing.document.Tracked.Dress;

/**
 * The words of a plan in two versions as one text, in the later one's order. Rows that stand where they stood are told once; all
 * else is told where it was, and where it is. Without what is only in the one version it is the other, paragraph by paragraph.
 */
public final class PlanInBoth {
    private final Comparison comparison;
    private final RowInBoth row;
    private final Map<ElementId, Integer> moves = new HashMap<>();
    private final Set<ElementId> steady = new HashSet<>();
    private final List<Tracked> text = new ArrayList<>();

    private PlanInBoth(Comparison comparison, Words words) {
        this.comparison = comparison;
        this.row = new RowInBoth(words);
    }

    public static List<Tracked> of(Comparison comparison, Words words) {
        PlanInBoth both = new PlanInBoth(comparison, words);
        both.plan();
        both.rows();
        return List.copyOf(both.text);
    }

    private void plan() {
        text.addAll(row.line(Dress.TITLE, 0, comparison.before().plan().title(), comparison.after().plan().title()));
        for (Field field : List.of(Field.OVERALL_OBJECTIVE, Field.KEY_QUESTION)) {
            text.addAll(row.statement(field, own(comparison.before(), field), own(comparison.after(), field)));
        }
    }

    private static Optional<String> own(PlanView view, Field field) {
        return view.words(view.id().itself(), field);
    }

    private void rows() {
        Map<ElementId, Integer> were = new HashMap<>();
        Map<ElementId, Integer> are = new HashMap<>();
        List<ElementId> before = order(comparison.before(), were);
        List<ElementId> after = order(comparison.after(), are);
        settle(comparison.after().plan().elements(), true);
        int next = 0;
        for (ElementId id : after) {
            Became became = comparison.of(id).orElseThrow();
            if (became instanceof Became.There there && steady.contains(id)) {
                for (; !before.get(next).equals(id); next++) {
                    was(before.get(next), were);
                }
                next++;
                text.addAll(row.both(there, depth(are, id)));
            } else {
                is(became, depth(are, id));
            }
        }
        before.subList(next, before.size()).forEach(id -> was(id, were));
    }

    private void was(ElementId id, Map<ElementId, Integer> were) {
        switch (comparison.of(id).orElseThrow()) {
            case Became.There there -> text.addAll(row.moved(there, depth(were, id), Side.BEFORE, move(id)));
            case Became.Gone(Said before) -> text.addAll(row.only(before, depth(were, id), Side.BEFORE));
            case Became.Added added -> throw new IllegalStateException(added.id() + " was not there before");
        }
    }

    private void is(Became became, int depth) {
        switch (became) {
            case Became.There there -> text.addAll(row.moved(there, depth, Side.AFTER, move(there.id())));
            case Became.Added(Said after) -> text.addAll(row.only(after, depth, Side.AFTER));
            case Became.Gone gone -> throw new IllegalStateException(gone.id() + " is not there any more");
        }
    }

    private int move(ElementId id) {
        return moves.computeIfAbsent(id, any -> moves.size() + 1);
    }

    private static int depth(Map<ElementId, Integer> depths, ElementId id) {
        return depths.getOrDefault(id, 1);
    }

    /** Rows that have not moved, under rows that have not: both versions have them in the same order. */
    private void settle(List<Element> brothers, boolean above) {
        for (Element each : brothers) {
            boolean still = above && comparison.of(each.id()).orElseThrow() instanceof Became.There there && !there.moved();
            if (still) {
                steady.add(each.id());
            }
            settle(each.elements(), still);
        }
    }

    private static List<ElementId> order(PlanView view, Map<ElementId, Integer> depths) {
        List<ElementId> order = new ArrayList<>();
        deeper(view.plan().elements().stream(), 1, order, depths);
        return order;
    }

    private static void deeper(Stream<Element> brothers, int depth, List<ElementId> order, Map<ElementId, Integer> depths) {
        brothers.forEach(each -> {
            order.add(each.id());
            depths.put(each.id(), depth);
            deeper(each.elements().stream(), depth + 1, order, depths);
        });
    }
}
