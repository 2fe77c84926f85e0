package no.samspill.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One holder's going on from a year to the next, as it was decided in one step. It is never altered: a later one stands in its place.
 *
 * @param number among the plan's, in their order
 * @param from the year; it goes on to the one after
 * @param day it was decided
 */
public record Carrying(int number, String holder, int from, LocalDate day, List<Carried> measures) {

    public Carrying {
        measures = List.copyOf(measures);
    }

    /** @param over whether it goes on @param why it does not, or what remains; null where it goes on and nothing is said */
    public record Carried(ElementId measure, boolean over, @Nullable String why) {
        /** @throws IllegalArgumentException where something is dropped without a reason */
        public Carried {
            if (!over && (why == null || why.isBlank())) {
                throw new IllegalArgumentException("nothing is dropped without a reason");
            }
        }
    }

    public Optional<Carried> find(ElementId measure) {
        return measures.stream().filter(each -> each.measure().equals(measure)).findFirst();
    }
}
