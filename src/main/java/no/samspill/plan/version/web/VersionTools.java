package no.samspill.plan.version.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the plan was frozen as. */
@Component
@Order(10)
class VersionTools implements Tools {
    private final Versions versions;

    VersionTools(Versions versions) {
        this.versions = versions;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.keeps(plan.region().id())) {
            tools.add(new Tool(Group.PLAN, words.get("work.versions"), at + "/versjoner", versions.latest(plan).map(version -> words.get("tool.versions", String.valueOf(version.number()), version.name())).orElseGet(() -> words.get("tool.versions.none"))));
        }
        return tools;
    }
}
