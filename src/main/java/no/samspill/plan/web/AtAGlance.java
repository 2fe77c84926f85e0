package no.samspill.plan.web;

import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;

/**
 * A room above, which can say in a line how a plan stands, and what it asks of one municipality: for those who look at the region for a minute.
 * Rooms are asked by their order (Spring's {@code @Order}, the lowest first).
 */
public interface AtAGlance {

    /** Empty where the room has nothing to say of it. */
    Optional<Sentence> of(PlanView plan, Words words);

    /** What a municipality has decided or is to decide, has done or is to do. */
    List<Sentence> asks(PlanView plan, Organisation municipality, Words words);

    /**
     * One line.
     *
     * @param href where all of it stands
     * @param open whether somebody is waited for
     */
    record Sentence(String text, String href, boolean open) {}
}
