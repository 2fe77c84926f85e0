package no.samspill.adoption.archive.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The case, for whoever hands it over to the archive. */
@Component
@Order(80)
class ArchiveTools implements Tools {

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        return who.keeps(plan.region().id()) ? List.of(new Tool(Group.HEARING, words.get("archive.title"), "/arbeid" + plan.address() + "/arkiv", words.get("tool.archive"))) : List.of();
    }
}
