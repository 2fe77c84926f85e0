package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import no.samspill.plan.Unmoving;
import org.jspecify.annotations.Nullable;

/** The additions and moves, in an order that can be followed one by one, from how rows stand to how they shall stand. */
final class Steps {
    private final Map<ElementId, Integer> numbers = new HashMap<>();
    private final Map<@Nullable ElementId, Brothers> now = new HashMap<>();
    private final Map<ElementId, @Nullable ElementId> over = new HashMap<>();
    private final Map<@Nullable ElementId, List<ElementId>> wished;
    private final Map<ElementId, Kind> kinds;
    private final Consumer<Change> taker;

    /** @param kinds of every row to be added */
    Steps(
            Stands present,
            Map<@Nullable ElementId, List<ElementId>> wished,
            Map<ElementId, Kind> kinds,
            Consumer<Change> taker) {
        this.wished = wished;
        this.kinds = kinds;
        this.taker = taker;
        for (Stand row : present.all()) {
            ElementId above = row.above == null ? null : row.above.element.id();
            over.put(row.element.id(), above);
            under(above).add(number(row.element.id()));
        }
    }

    void take() {
        arrange(null);
    }

    private void arrange(@Nullable ElementId parent) {
        List<ElementId> rows = wished.getOrDefault(parent, List.of());
        Brothers standing = under(parent);
        Set<Integer> still = still(rows, standing);
        int next = 0;
        for (ElementId row : rows) {
            int number = number(row);
            if (still.contains(number)) {
                while (standing.get(next) != number) {
                    next++;
                }
            } else if (over.containsKey(row)) {
                next = move(row, parent, next);
            } else {
                standing.insert(next, number);
                taker.accept(Objects.requireNonNull(kinds.get(row)).add(row, parent, next));
            }
            next++;
        }
        rows.forEach(this::arrange);
    }

    /** Gives the place it came to, which is one less when the row stood higher up among the same brothers. */
    private int move(ElementId row, @Nullable ElementId parent, int next) {
        ElementId from = over.get(row);
        int fromAt = under(from).remove(number(row));
        int at = Objects.equals(from, parent) && fromAt < next ? next - 1 : next;
        under(parent).insert(at, number(row));
        over.put(row, parent);
        taker.accept(new Change.Move(row, from, fromAt, parent, at));
        return at;
    }

    private Set<Integer> still(List<ElementId> rows, Brothers standing) {
        int[] all = standing.all();
        Map<Integer, Integer> places = new HashMap<>();
        for (int at = 0; at < all.length; at++) {
            places.put(all[at], at);
        }
        List<Integer> wanted = new ArrayList<>();
        rows.forEach(row -> {
            Integer place = places.get(number(row));
            if (place != null) {
                wanted.add(place);
            }
        });
        Set<Integer> still = new HashSet<>();
        Unmoving.of(wanted).forEach(place -> still.add(all[place]));
        return still;
    }

    private Brothers under(@Nullable ElementId parent) {
        return now.computeIfAbsent(parent, any -> new Brothers());
    }

    private int number(ElementId row) {
        return numbers.computeIfAbsent(row, any -> numbers.size());
    }
}
