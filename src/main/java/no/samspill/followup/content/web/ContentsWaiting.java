package no.samspill.followup.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.followup.content.Contents;
import no.samspill.followup.content.Fault;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** How much there is to mend in a plan's content, for those who keep it. */
@Component
class ContentsWaiting implements Waiting {
    private final Contents contents;

    ContentsWaiting(Contents contents) {
        this.contents = contents;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        if (!who.keeps(plan.region().id())) {
            return List.of();
        }
        List<Fault> open = contents.health(plan).open();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<Fault.Kind, List<Fault>> kinds = open.stream().collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.toList()));
        List<String> said = new ArrayList<>();
        kinds.forEach((kind, all) -> said.add(words.get("contents." + kind, all.size())));
        return List.of(new Thing(words.get("contents.crumb"), words.get("waiting.contents", open.size()), String.join(". ", said) + ".", words.get("waiting.contents.press"), "/arbeid" + plan.address() + "/innhold", false));
    }
}
