package no.samspill.adoption.casepaper.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The papers that those who decide get. */
@Component
@Order(70)
class CasePaperTools implements Tools {
    private final CasePapers papers;

    CasePaperTools(CasePapers papers) {
        this.papers = papers;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.registers(plan.region().id()) != Reach.NOTHING) {
            int made = papers.list(plan.id()).values().stream().mapToInt(List::size).sum();
            tools.add(new Tool(Group.HEARING, words.get("work.casepapers"), at + "/saksframlegg", words.get("tool.casepapers", made)));
        }
        return tools;
    }
}
