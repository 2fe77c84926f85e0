package no.samspill.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.wording.Party;
import no.samspill.wording.Responsibility;

/** Measures that hang together because they serve the same strategy, have the same people behind them or the same theme. */
public final class Relations {
    private static final int MOST = 5;

    private Relations() {}

    /** The closest ones first, in the plan's order among equals; at most five. */
    public static List<Relation> of(Plan plan, Element measure) {
        return plan.measures()
                .filter(other -> !other.id().equals(measure.id()))
                .map(other -> new Relation(other, reasons(plan, measure, other)))
                .filter(relation -> !relation.reasons().isEmpty())
                .sorted(Comparator.comparing(Relation::strength).reversed())
                .limit(MOST)
                .toList();
    }

    private static Set<Relation.Reason> reasons(Plan plan, Element one, Element other) {
        Set<Relation.Reason> reasons = EnumSet.noneOf(Relation.Reason.class);
        if (shared(strategies(plan, one), strategies(plan, other))) {
            reasons.add(Relation.Reason.STRATEGY);
        }
        if (shared(parties(one), parties(other))) {
            reasons.add(Relation.Reason.PARTY);
        }
        if (one.attractiveness() != null
                && other.attractiveness() != null
                && !one.attractiveness().values().isEmpty()
                && one.attractiveness().values().equals(other.attractiveness().values())) {
            reasons.add(Relation.Reason.THEME);
        }
        return reasons;
    }

    private static Set<ElementId> strategies(Plan plan, Element measure) {
        return plan.above(measure.id()).stream()
                .filter(row -> row.kind() == Kind.STRATEGY)
                .map(Element::id)
                .collect(Collectors.toSet());
    }

    /** An example of who might answer binds nobody, so it relates nothing. */
    private static Set<String> parties(Element measure) {
        Responsibility said = measure.responsibility();
        return said == null || said.example()
                ? Set.of()
                : said.parties().stream().map(Relations::key).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String key(Party party) {
        return Objects.requireNonNullElse(party.organisation(), "") + "|" + Objects.requireNonNullElse(party.role(), "");
    }

    private static <T> boolean shared(Set<T> one, Set<T> other) {
        return !Collections.disjoint(new HashSet<>(one), other);
    }
}
