package no.samspill.plan.web;

import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What everybody must know of a plan that has been adopted: which text holds, and where the plan says something else today.
 *
 * @param standing in a word or two: "Vedtatt 8. desember 2017"
 * @param said which version, and how much is otherwise since, in a sentence
 * @param note what the council says to those who read of it, in the plan's language; null for nothing
 * @param otherwise whether anything is
 * @param href where all of it stands
 * @param rows that say something else than what was adopted, or stand elsewhere
 */
public record Adopted(String standing, String said, @Nullable String note, boolean otherwise, String href, Set<ElementId> rows) {

    public Adopted {
        rows = Set.copyOf(rows);
    }

    /** What the way there is called: there is something to see only where something is otherwise. */
    public String way() {
        return otherwise ? "adopted.see" : "adopted.see.same";
    }

    /** A room above that knows what was adopted: a bean of this type. */
    @FunctionalInterface
    public interface Teller {
        /** Empty where the plan has not been adopted as a whole. */
        Optional<Adopted> of(PlanView plan, Words words);
    }
}
