package no.samspill.followup.content.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.followup.content.Contents;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is to be mended in the content. */
@Component
@Order(85)
class ContentsTools implements Tools {
    private final Contents contents;

    ContentsTools(Contents contents) {
        this.contents = contents;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.keeps(plan.region().id())) {
            tools.add(new Tool(Group.FOLLOW_UP, words.get("contents.crumb"), at + "/innhold", words.get("tool.contents", contents.health(plan).open().size())));
        }
        return tools;
    }
}
