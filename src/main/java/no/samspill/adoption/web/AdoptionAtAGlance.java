package no.samspill.adoption.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Task;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.AtAGlance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who has adopted a plan, and what one municipality's council has decided of it, or is to decide. */
@Component
@Order(10)
class AdoptionAtAGlance implements AtAGlance {
    private final Decisions decisions;
    private final Reforms reforms;

    AdoptionAtAGlance(Decisions decisions, Reforms reforms) {
        this.decisions = decisions;
        this.reforms = reforms;
    }

    @Override
    public Optional<Sentence> of(PlanView plan, Words words) {
        return decisions.seen(plan).map(adoption -> new Sentence(new AdoptionInWords(words).finding(adoption), AdoptionAt.everybody(plan), !adoption.adopted()));
    }

    @Override
    public List<Sentence> asks(PlanView plan, Organisation municipality, Words words) {
        Adoption adoption = decisions.seen(plan).orElse(null);
        if (adoption == null) {
            return List.of();
        }
        Set<OrganisationId> family = reforms.lives(plan.directory()).preceding(municipality.id());
        return adoption.deciding().stream()
                .filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL && family.contains(body.organisation()))
                .map(body -> line(plan, adoption, body, words))
                .toList();
    }

    private static Sentence line(PlanView plan, Adoption adoption, Body body, Words words) {
        String href = AdoptionAt.everybody(plan);
        Optional<Decision> said = adoption.saidLast(body).or(() -> adoption.takenIn(body));
        if (said.isPresent()) {
            Decision last = said.get();
            String happened = words.get("municipality.said", words.get("adoption.said." + last.verdict()), body.name(), NorwegianDates.of(words.language()).date(last.decided()));
            return last.verdict().last() ? new Sentence(happened, href, false) : new Sentence(words.get("region.own.decides.again", happened), href, true);
        }
        if (adoption.anew().contains(body)) {
            return new Sentence(words.get("region.own.decides.anew", body.name()), href, true);
        }
        String when = adoption.route().steps().stream().filter(step -> step.task() == Task.DECIDES && step.body().equals(body)).map(RouteStep::written).filter(Objects::nonNull).findFirst().orElse("");
        return new Sentence(when.isEmpty() ? words.get("region.own.decides", body.name()) : words.get("region.own.decides.when", body.name(), when), href, true);
    }
}
