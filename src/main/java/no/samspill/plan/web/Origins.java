package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import no.samspill.frame.Visit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room that knows where rows of a plan came from: a bean of this type tells it on the plan's page and on a measure's. */
public interface Origins {

    /** What the row came from, oldest first; empty where nobody has said. @param happened to the row, as the journal has it */
    List<Origin> of(PlanView plan, ElementId row, List<Entry> happened, Visit visit);

    /** How much each row came from; a row that nobody has said anything about is left out. */
    Map<ElementId, Count> counts(PlanView plan, Visit visit);

    /**
     * @param name of what it came from: "Innspill 12"
     * @param words in the speaker's own; null where they are not everybody's to read
     * @param from how and from whom it came
     * @param changes the very changes of the row it led to, in words; empty where it is the row as a whole
     * @param href where there is more; null for nowhere
     */
    record Origin(String name, @Nullable String words, String from, List<String> changes, @Nullable String href) {

        public Origin {
            changes = List.copyOf(changes);
        }
    }

    /**
     * @param text "Bygger på 3 innspill"
     * @param href where they stand
     */
    record Count(String text, String href) {}
}
