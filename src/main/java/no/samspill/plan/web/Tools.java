package no.samspill.plan.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** A room that has something to work with in a plan: a bean of this type lists its pages where somebody begins, below what waits for them, each with its state. */
public interface Tools {

    enum Group {
        PLAN,
        PROGRESS,
        HEARING,
        FOLLOW_UP
    }

    List<Tool> of(PlanView plan, Person who, Words words);

    /** @param state how it stands, in a line; null where there is nothing to say of it */
    record Tool(Group group, String called, String href, @Nullable String state) {}
}
