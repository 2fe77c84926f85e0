package no.samspill.followup;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;

/** A room above that has something for those who want to know how far a plan has come: a bean of this type has a link to it stand there. */
public interface BesideStatus {

    /** None where there is nothing to read yet. */
    List<Link> links(PlanView plan, Words words);

    record Link(String text, String href) {}
}
