package no.samspill.publishing.paper;

import java.time.LocalDate;
import java.util.List;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is given out: the tree, and what is known around it.
 *
 * @param owner the council whose plan it is; null where it is not known
 * @param binding null for a draft of a plan without versions
 * @param date when the plan came to say this; null where nobody knows
 * @param municipalities the region's own, by name; empty where they are not known
 * @param partners neighbouring regions and arenas the plan works with, in words
 */
public record Edition(
        Plan plan,
        Labels labels,
        @Nullable String owner,
        @Nullable Binding binding,
        @Nullable LocalDate date,
        List<String> municipalities,
        List<String> partners,
        List<Source> sources) {

    public Edition {
        municipalities = List.copyOf(municipalities);
        partners = List.copyOf(partners);
        sources = List.copyOf(sources);
    }

    /** A plan of which nothing more is known than what it says itself. */
    public static Edition draft(Plan plan, List<Source> sources) {
        return new Edition(plan, Labels.of(plan), null, null, null, List.of(), List.of(), sources);
    }

    /**
     * Where the plan's words come from.
     *
     * @param name a file's, or a document's
     * @param remarks what it says around the plan, to the letter
     */
    public record Source(String name, List<String> remarks) {
        public Source {
            remarks = List.copyOf(remarks);
        }
    }
}
