package no.samspill.input.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samspill.frame.Visit;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Origins;
import org.springframework.stereotype.Component;

/** Tells which contributions a row of the plan came from; what is not everybody's to read, is told as a number. */
@Component
class InputOrigins implements Origins {
    private final Contributions contributions;
    private final InputDesk desk;
    private final Journal journal;
    private final JournalTellers tellers;

    InputOrigins(Contributions contributions, InputDesk desk, Journal journal, JournalTellers tellers) {
        this.contributions = contributions;
        this.desk = desk;
        this.journal = journal;
        this.tellers = tellers;
    }

    @Override
    public List<Origin> of(PlanView plan, ElementId row, List<Entry> happened, Visit visit) {
        return of(plan, contributions.behind(plan, row), row, () -> happened, visit);
    }

    /** @param collected holds at least what stands behind the row */
    List<Origin> of(PlanView plan, Collected collected, ElementId row, Visit visit) {
        return of(plan, collected, row, () -> journal.ofElement(row.value()), visit);
    }

    private List<Origin> of(PlanView plan, Collected collected, ElementId row, Supplier<List<Entry>> happened, Visit visit) {
        List<Contribution> behind = collected.behind(row);
        if (behind.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> meetings = desk.meetings(plan);
        JournalTeller teller = tellers.of(plan, visit.words());
        List<Entry> changes = happened.get();
        return behind.stream()
                .map(each -> new Origin(
                        visit.words().get("input.number", String.valueOf(each.number())),
                        each.everybodysToRead() ? each.words() : null,
                        InputDesk.from(each, meetings, visit.words()),
                        changes.stream().filter(entry -> collected.changes(each, row).contains(entry.id())).map(teller::sentence).toList(),
                        InputDesk.input(plan) + "/rapport#innspill-" + each.number()))
                .toList();
    }

    @Override
    public Map<ElementId, Count> counts(PlanView plan, Visit visit) {
        return contributions.behind(plan).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Count(visit.words().get("origin.count", entry.getValue()), href(plan, entry.getKey()))));
    }

    private static String href(PlanView plan, ElementId row) {
        Optional<Element> measure = plan.plan().find(row).filter(element -> element.kind() == Kind.MEASURE && element.number() != null);
        return measure.map(element -> plan.address() + "/tiltak/" + element.number() + "#opphav").orElseGet(() -> InputDesk.input(plan) + "/spor#" + anchor(row));
    }

    static String anchor(ElementId row) {
        return "e-" + row;
    }
}
