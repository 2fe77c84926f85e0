package no.samspill.adoption.amendment.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.amendment.Departures.Departure;
import no.samspill.adoption.amendment.Departures;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Passage;
import no.samspill.plan.web.Adopted;
import org.springframework.stereotype.Component;

/** Tells on the plan's own page what of it has been adopted, and marks the rows that say something else. */
@Component
class AdoptedOnThePlan implements Adopted.Teller {
    private final Departures departures;

    AdoptedOnThePlan(Departures departures) {
        this.departures = departures;
    }

    @Override
    public Optional<Adopted> of(PlanView plan, Words words) {
        return departures.of(plan).map(departure -> adopted(departure, plan, new AdoptedInWords(words)));
    }

    private static Adopted adopted(Departure departure, PlanView plan, AdoptedInWords said) {
        Passage passage = departure.comparison().passage();
        return new Adopted(
                said.standing(departure), said.said(departure), departure.note(), !departure.none(), AdoptedInWords.everybody(plan),
                Stream.concat(passage.added().stream(), passage.changed().stream().map(Passage.Changed::row)).map(Element::id).collect(Collectors.toSet()));
    }
}
