package no.samspill.hearing.assessment.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samspill.hearing.Hearing;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Remembered;
import no.samspill.plan.Element;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import org.springframework.stereotype.Component;

/**
 * The order in which a result is told, on its page and in every paper, sheet and file: that of the text that was heard, which stays,
 * whatever becomes of the plan. What is about all of it comes first, and what is about rows that have come since, last.
 */
@Component
class InOrder {
    private static final int REMEMBERED = 12;

    private final Versions versions;
    private final Remembered<Key, List<ElementId>> heard = new Remembered<>(REMEMBERED);

    private record Key(PlanId plan, int version) {}

    InOrder(Versions versions) {
        this.versions = versions;
    }

    List<ElementId> of(PlanView living, Hearing hearing) {
        Set<ElementId> rows = new LinkedHashSet<>(heard(living.id(), hearing.version()));
        living.plan().walk().map(Element::id).forEach(rows::add);
        return List.copyOf(rows);
    }

    /** Read once for all who look: it never changes. */
    private List<ElementId> heard(PlanId plan, int version) {
        return heard.get(new Key(plan, version), () -> versions.find(plan, version).orElseThrow().view().plan().walk().map(Element::id).toList());
    }
}
