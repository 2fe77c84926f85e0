package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way in for a sheet. */
@Component
@Order(20)
class ImportTools implements Tools {
    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.keeps(plan.region().id())) {
            tools.add(new Tool(Group.PLAN, words.get("work.import"), at + "/import", words.get("tool.import")));
        }
        return tools;
    }
}
