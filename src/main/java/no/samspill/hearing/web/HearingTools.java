package no.samspill.hearing.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.hearing.Hearings;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The hearings. */
@Component
@Order(50)
class HearingTools implements Tools {
    private final Hearings hearings;

    HearingTools(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.keeps(plan.region().id())) {
            tools.add(new Tool(Group.HEARING, words.get("work.hearings"), at + "/horing", words.get("tool.hearings", hearings.seen(plan).size(), hearings.seen(plan).stream().filter(hearing -> hearing.concluded() == null && hearing.calledOff() == null).count())));
        }
        return tools;
    }
}
