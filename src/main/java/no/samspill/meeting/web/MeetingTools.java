package no.samspill.meeting.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.meeting.InputMeetings;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings where people give input. */
@Component
@Order(40)
class MeetingTools implements Tools {
    private final InputMeetings meetings;

    MeetingTools(InputMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.writesMinutes(plan.region().id())) {
            tools.add(new Tool(Group.PROGRESS, words.get("work.meetings"), at + "/moter", words.get("tool.meetings", meetings.steps(plan).size())));
        }
        return tools;
    }
}
