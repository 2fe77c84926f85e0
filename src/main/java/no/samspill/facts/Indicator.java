package no.samspill.facts;

/**
 * What the region counts, and what is said of it.
 *
 * @param number within its plan, never given twice
 */
public record Indicator(IndicatorId id, int number, Definition said) {

    public String name() {
        return said.name();
    }

    public NumberKind kind() {
        return said.kind();
    }
}
