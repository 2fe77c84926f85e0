package no.samspill.plan;

import java.util.EnumSet;
import java.util.Set;

/** Another measure, and what the two have in common; never chosen by hand. */
public record Relation(Element measure, Set<Reason> reasons) {

    public Relation {
        reasons = Set.copyOf(reasons);
    }

    /** Strongest first. */
    public enum Reason {
        STRATEGY(4),
        PARTY(2),
        THEME(1);

        private final int weight;

        Reason(int weight) {
            this.weight = weight;
        }
    }

    int strength() {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }

    /** In the order they are said. */
    public Set<Reason> sorted() {
        return EnumSet.copyOf(reasons);
    }
}
