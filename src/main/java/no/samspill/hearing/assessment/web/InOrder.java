package no.samspill.hearing.assessment.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import org.springframework.stereotype.Component;

/**
 * The order in which a result is told, on its page and in every paper, sheet and file: that of the text that was heard, which stays,
 * whatever becomes of the plan. What is about all of it comes first, and what is about rows that have come since, last.
 */
@Component
class InOrder {
    private final Versions versions;

    InOrder(Versions versions) {
        this.versions = versions;
    }

    List<ElementId> of(PlanView living, Hearing hearing) {
        Set<ElementId> rows = new LinkedHashSet<>();
        Stream.concat(versions.find(living.id(), hearing.version()).stream().flatMap(heard -> heard.view().plan().walk()), living.plan().walk()).map(Element::id).forEach(rows::add);
        return List.copyOf(rows);
    }
}
