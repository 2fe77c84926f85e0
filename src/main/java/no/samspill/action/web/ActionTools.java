package no.samspill.action.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.action.ActionPlans;
import no.samspill.action.Whose;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The action plans that somebody may write. */
@Component
@Order(90)
class ActionTools implements Tools {
    private final ActionPlans actions;

    ActionTools(ActionPlans actions) {
        this.actions = actions;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.edits(plan.region().id())) {
            List<Whose.One> theirs = actions.theirs(plan, who.reach(plan.region().id()));
            long set = theirs.stream().map(one -> actions.of(plan, one, null)).filter(of -> of.rows().size() > of.without().size()).count();
            tools.add(new Tool(Group.FOLLOW_UP, words.get("work.actions"), at + "/handlingsplan", words.get("tool.actions", set, theirs.size())));
        }
        return tools;
    }
}
