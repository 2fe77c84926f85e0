package no.samspill.adoption.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.adoption.Decisions;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way through the bodies that decide. */
@Component
@Order(60)
class AdoptionTools implements Tools {
    private final Decisions decisions;

    AdoptionTools(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.registers(plan.region().id()) != Reach.NOTHING) {
            tools.add(new Tool(Group.HEARING, words.get("work.adoption"), at + "/vedtak", decisions.seen(plan).map(adoption -> new AdoptionInWords(words).finding(adoption)).orElseGet(() -> words.get("tool.adoption.none"))));
        }
        return tools;
    }
}
