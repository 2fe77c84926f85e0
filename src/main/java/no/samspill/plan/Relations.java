package no.samspill.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Relation.Reason;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;
import org.jspecify.annotations.Nullable;

/** Measures that hang together because they serve the same strategy, have the same people behind them or the same theme. */
public final class Relations {
    private static final int MOST = 5;

    /** What more measures than this have in common says nothing of any two of them. */
    private static final int TELLING = 40;

    private final Map<ElementId, Integer> order = new HashMap<>();
    private final Map<Tie, List<Element>> tied = new HashMap<>();
    private final Map<ElementId, List<Tie>> ties = new HashMap<>();

    private Relations() {}

    public static Relations in(Plan plan) {
        Relations relations = new Relations();
        plan.elements().forEach(row -> relations.walk(row, null));
        return relations;
    }

    /** The closest ones first, in the plan's order among equals; at most five. */
    public List<Relation> of(Element measure) {
        Map<Element, Set<Reason>> others = new IdentityHashMap<>();
        for (Tie tie : ties.getOrDefault(measure.id(), List.of())) {
            List<Element> together = tied.getOrDefault(tie, List.of());
            together.stream()
                    .filter(other -> together.size() <= TELLING && !other.id().equals(measure.id()))
                    .forEach(other -> others.computeIfAbsent(other, any -> EnumSet.noneOf(Reason.class)).add(tie.reason()));
        }
        return others.entrySet().stream()
                .map(other -> new Relation(other.getKey(), other.getValue()))
                .sorted(Comparator.comparing(Relation::strength)
                        .reversed()
                        .thenComparing(relation -> Objects.requireNonNull(order.get(relation.measure().id()))))
                .limit(MOST)
                .toList();
    }

    private void walk(Element row, @Nullable Element strategy) {
        if (row.kind() == Kind.MEASURE) {
            order.put(row.id(), order.size());
            List<Tie> own = Stream.of(strategy(strategy), parties(row), theme(row)).flatMap(each -> each).distinct().toList();
            ties.put(row.id(), own);
            own.forEach(tie -> tied.computeIfAbsent(tie, any -> new ArrayList<>()).add(row));
        }
        row.elements().forEach(inner -> walk(inner, row.kind() == Kind.STRATEGY ? row : strategy));
    }

    private static Stream<Tie> strategy(@Nullable Element strategy) {
        return strategy == null ? Stream.of() : Stream.of(new Tie(Reason.STRATEGY, strategy.id()));
    }

    /** An example of who might answer binds nobody, so it relates nothing. */
    private static Stream<Tie> parties(Element measure) {
        Responsibility said = measure.responsibility();
        return said == null || said.example()
                ? Stream.of()
                : said.parties().stream().map(party -> new Tie(Reason.PARTY, new Party(party.organisation(), party.role(), false, null)));
    }

    private static Stream<Tie> theme(Element measure) {
        Attractiveness said = measure.attractiveness();
        return said == null || said.values().isEmpty() ? Stream.of() : Stream.of(new Tie(Reason.THEME, Set.copyOf(said.values())));
    }

    /** Something that two measures may have in common. */
    private record Tie(Reason reason, Object what) {}
}
