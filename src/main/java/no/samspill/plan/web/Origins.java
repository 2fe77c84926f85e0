package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Visit;
import no.samspill.plan.ElementId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room that knows where rows of a plan came from: a bean of this type tells it on the measure's page. */
public interface Origins {

    /** What the row came from, oldest first; empty where nobody has said. */
    List<Origin> of(PlanView plan, ElementId row, Visit visit);

    /**
     * @param name of what it came from: "Innspill 12"
     * @param words in the speaker's own; null where they are not everybody's to read
     * @param from how and from whom it came
     * @param href where there is more; null for nowhere
     */
    record Origin(String name, @Nullable String words, String from, @Nullable String href) {}
}
