package no.samspill.input.web;

import java.util.List;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** Input that nobody has read. */
@Component
class InputWaiting implements Waiting {
    private final Contributions contributions;

    InputWaiting(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        int unread = who.keeps(plan.region().id()) ? contributions.counts(plan.id()).unread() : 0;
        return unread == 0 ? List.of() : List.of(new Thing(words.get("waiting.input"), words.get("waiting.input.unread", unread), null, words.get("waiting.read"), "/arbeid" + plan.address() + "/innspill", true));
    }
}
