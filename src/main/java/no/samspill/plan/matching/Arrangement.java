package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where every row shall stand when what came in is taken: rows that came in, in their order; each other row after the brother
 * it stands after now. Under {@code null} stand the rows at the top.
 */
final class Arrangement {
    private final Stands incoming;
    private final Map<ElementId, Stand> present = new HashMap<>();
    private final Map<ElementId, ElementId> names;
    private final Set<ElementId> gone = new HashSet<>();
    private final Map<ElementId, @Nullable ElementId> under = new HashMap<>();
    private final Map<@Nullable ElementId, List<ElementId>> arrived = new LinkedHashMap<>();

    /** @param names what each incoming row is called in the plan: its pair's id, or a new one */
    Arrangement(Stands present, Stands incoming, Map<ElementId, ElementId> names, Settled settled) {
        this.incoming = incoming;
        this.names = names;
        present.all().forEach(stand -> {
            this.present.put(stand.element.id(), stand);
            if (settled.removed().contains(stand.element.id())
                    || (stand.above != null && gone.contains(stand.above.element.id()))) {
                gone.add(stand.element.id());
            }
        });
        Seats seats = new Seats();
        for (Stand row : incoming.all()) {
            ElementId name = name(row);
            if (!settled.unmoved().contains(name) || gone.contains(name)) {
                ElementId seat = seats.of(row);
                under.put(name, seat);
                arrived.computeIfAbsent(seat, any -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The rows under each row that has any, in order; rows to be removed are in none. */
    Map<@Nullable ElementId, List<ElementId>> rows(Stands present) {
        Map<@Nullable ElementId, List<ElementId>> leading = new HashMap<>();
        Map<ElementId, List<ElementId>> after = new HashMap<>();
        Map<@Nullable ElementId, ElementId> last = new HashMap<>();
        for (Stand row : present.all()) {
            ElementId id = row.element.id();
            ElementId over = over(row);
            if (under.containsKey(id)) {
                if (Objects.equals(under.get(id), over)) {
                    last.put(over, id);
                }
            } else if (!gone.contains(id)) {
                ElementId before = last.get(over);
                (before == null
                                ? leading.computeIfAbsent(over, any -> new ArrayList<>())
                                : after.computeIfAbsent(before, any -> new ArrayList<>()))
                        .add(id);
            }
        }
        Map<@Nullable ElementId, List<ElementId>> rows = new HashMap<>(leading);
        arrived.forEach((over, list) -> {
            List<ElementId> all = rows.computeIfAbsent(over, any -> new ArrayList<>());
            list.forEach(id -> {
                all.add(id);
                all.addAll(after.getOrDefault(id, List.of()));
            });
        });
        return rows;
    }

    private ElementId name(Stand row) {
        return Objects.requireNonNull(names.get(row.element.id()));
    }

    private static @Nullable ElementId over(Stand row) {
        return row.above == null ? null : row.above.element.id();
    }

    /** Finds what a row shall stand under: what it came in under, or, where the plan has a level between that did not come in, that. */
    private final class Seats {
        private final Map<Brotherhood, @Nullable ElementId> between = new HashMap<>();

        Seats() {
            for (int i = incoming.all().size() - 1; i >= 0; i--) {
                remember(incoming.all().get(i));
            }
        }

        @Nullable ElementId of(Stand row) {
            remember(row);
            return between.getOrDefault(brotherhood(row), home(row));
        }

        private void remember(Stand row) {
            Stand known = present.get(name(row));
            if (known != null) {
                Stand there = known.within(incoming.kinds());
                if (Objects.equals(there == null ? null : there.element.id(), home(row))) {
                    between.put(brotherhood(row), over(known));
                }
            }
        }

        private Brotherhood brotherhood(Stand row) {
            return new Brotherhood(row.above, row.kind());
        }

        private @Nullable ElementId home(Stand row) {
            return row.above == null ? null : name(row.above);
        }
    }

    private record Brotherhood(@Nullable Stand above, Kind kind) {}
}
