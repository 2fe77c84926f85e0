package no.samspill.facts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.Sight;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The desk of numbers. */
@Component
@Order(95)
class FactsTools implements Tools {
    private final Facts facts;
    private final Clock clock;

    FactsTools(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        if (!who.edits(plan.region().id())) {
            return List.of();
        }
        LocalDate today = plan.day(LocalDate.now(clock));
        List<Indicator> all = facts.all(plan);
        long due = all.stream().filter(each -> facts.reckoned(plan, each, Sight.NOW).due(today).isPresent()).count();
        return List.of(new Tool(Group.FOLLOW_UP, words.get("work.facts"), FactsAt.desk(plan), words.get("tool.facts", all.size(), due)));
    }
}
