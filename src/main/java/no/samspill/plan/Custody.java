package no.samspill.plan;

import java.util.UUID;

/**
 * A room above that keeps a plan's text once it has been adopted: a bean of this type. It is asked in each change's own transaction,
 * while nobody else can change the plan, whichever door the change comes by. How far measures have come, is never asked about.
 */
public interface Custody {

    /** Whether the text stands as it was adopted, and nothing lets anybody change it now. */
    boolean closed(PlanId plan);

    /** Follows a change of the text. @param batch as the journal calls it */
    void changed(PlanId plan, UUID batch);
}
