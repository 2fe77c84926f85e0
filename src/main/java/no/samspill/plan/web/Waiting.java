package no.samspill.plan.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room that knows of something in a plan that waits for somebody to do: a bean of this type has it said where they begin. What is done, is not here. */
public interface Waiting {

    List<Thing> of(PlanView plan, Person who, Words words);

    /**
     * @param kind what it is, in a word: "Status"
     * @param what is to be done
     * @param why it waits; null where that says nothing more
     * @param press what the button says
     * @param href where it is done
     * @param now whether it waits today, and not only soon
     */
    record Thing(String kind, String what, @Nullable String why, String press, String href, boolean now) {}
}
