package no.samspill.input.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.plan.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Origins;
import org.springframework.stereotype.Component;

/** Tells on a measure's page which contributions it came from; what is not everybody's to read, is told as a number. */
@Component
class InputOrigins implements Origins {
    private final Contributions contributions;
    private final InputDesk desk;

    InputOrigins(Contributions contributions, InputDesk desk) {
        this.contributions = contributions;
        this.desk = desk;
    }

    @Override
    public List<Origin> of(PlanView plan, ElementId row, Visit visit) {
        List<Contribution> behind = contributions.behind(plan, row).behind(row);
        if (behind.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> meetings = desk.meetings(plan);
        return behind.stream()
                .map(each -> new Origin(
                        visit.words().get("input.number", String.valueOf(each.number())),
                        each.everybodysToRead() ? each.words() : null,
                        InputDesk.from(each, meetings, visit.words()),
                        InputDesk.input(plan) + "/rapport#innspill-" + each.number()))
                .toList();
    }
}
