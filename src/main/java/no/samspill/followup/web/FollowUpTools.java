package no.samspill.followup.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the plan has come, and what councils told somebody to do. */
@Component
@Order(80)
class FollowUpTools implements Tools {
    private final FollowUps followUps;

    FollowUpTools(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.edits(plan.region().id())) {
            tools.add(new Tool(Group.FOLLOW_UP, words.get("work.status"), at + "/status", new FollowUpInWords(words).finding(followUps.now(plan))));
        }
        if (who.keeps(plan.region().id())) {
            long open = followUps.now(plan).orders().stream().filter(order -> order.lines().stream().anyMatch(line -> line.open())).count();
            tools.add(new Tool(Group.FOLLOW_UP, words.get("order.title"), FollowUpAt.orders(plan), words.get("tool.orders", open)));
        }
        return tools;
    }
}
