package no.samspill.input.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.input.Contributions;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people have given. */
@Component
@Order(35)
class InputTools implements Tools {
    private final Contributions contributions;

    InputTools(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.keeps(plan.region().id())) {
            tools.add(new Tool(Group.PROGRESS, words.get("work.input"), at + "/innspill", words.get("tool.input", contributions.counts(plan.id()).unread())));
        }
        return tools;
    }
}
