package no.samspill.input;

import java.util.List;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanView;

/** Other rooms keep something about people too, and are asked together with this one. */
public interface AlsoKept {
    List<Kept> of(PlanView plan, EmailAddress email);

    /** Forgets who it was, and says so in the journal. */
    void forget(PlanView plan, EmailAddress email, Author author);

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
