package no.samspill.input;

import java.util.List;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanView;

/** Other rooms keep something about people too, and are asked together with this one. */
public interface AlsoKept {
    List<Kept> of(PlanView plan, EmailAddress email);

    /** What came with one receipt. */
    default List<Kept> of(PlanView plan, Receipt receipt) {
        return List.of();
    }

    /** Forgets who it was, and says so in the journal. @param words whether what they wrote goes, too */
    void forget(PlanView plan, EmailAddress email, boolean words, Author author);

    /** The same for what came with one receipt. */
    default void forget(PlanView plan, Receipt receipt, boolean words, Author author) {}

    /**
     * What is kept of somebody.
     *
     * @param called what the file that people are handed calls it
     * @param said key of a sentence with how many they are
     * @param things each as plain data
     */
    record Kept(String called, String said, List<?> things) {

        public Kept {
            things = List.copyOf(things);
        }
    }
}
