package no.samspill.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.cycle.AnnualCycles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The progress plan and the annual cycle. */
@Component
@Order(30)
class ProgressTools implements Tools {
    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final Clock clock;

    ProgressTools(ProgressPlans progress, AnnualCycles cycles, Clock clock) {
        this.progress = progress;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        List<Tool> tools = new ArrayList<>();
        String at = "/arbeid" + plan.address();
        if (who.edits(plan.region().id())) {
            LocalDate today = plan.day(LocalDate.now(clock));
            String state = progress.seen(plan, today).map(outlook -> words.get("tool.progress", outlook.late().size())).orElseGet(() -> words.get("tool.progress.none"));
            tools.add(new Tool(Group.PROGRESS, words.get("work.progress"), at + "/fremdrift", state));
            tools.add(new Tool(Group.PROGRESS, words.get("work.year"), at + "/arshjul", words.get("tool.year", cycles.seen(plan, today.getYear()).activities().size(), String.valueOf(today.getYear()))));
        }
        return tools;
    }
}
