package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.wording.Severity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The working table, and what the plan says of itself. */
@Component
@Order(0)
class PlanTools implements Tools {
    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        long open = plan.questions().stream().filter(question -> question.doubt().severity() != Severity.NOTE).count();
        tools.add(new Tool(Group.PLAN, words.get("work.table"), at + "/tabell", words.get("tool.table", open)));
        if (who.keeps(plan.region().id())) {
            boolean whole = plan.plan().overallObjective() != null && plan.plan().keyQuestion() != null;
            tools.add(new Tool(Group.PLAN, words.get("work.about"), at + "/om", words.get(whole ? "tool.about.whole" : "tool.about.lacks")));
        }
        return tools;
    }
}
