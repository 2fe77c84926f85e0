package no.samspill.ops.demo;

import java.util.List;
import java.util.UUID;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Keeping;
import no.samspill.adoption.casepaper.Making;
import no.samspill.adoption.casepaper.Showing;
import no.samspill.adoption.casepaper.Written;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import org.springframework.context.ApplicationContext;

/** Case papers of the council and of one municipality. The source has none, so they say that they are examples. */
final class ExampleCasePapers {
    private static final String ASSESSMENT = "Eksempel: Denne vurderingen er skrevet for å vise papiret. Ingen kommune har vurdert planen slik.";

    private final CasePapers papers;
    private final Decisions decisions;
    private final Versions versions;
    private final Author author;

    ExampleCasePapers(ApplicationContext server, Author author) {
        this.papers = server.getBean(CasePapers.class);
        this.decisions = server.getBean(Decisions.class);
        this.versions = server.getBean(Versions.class);
        this.author = author;
    }

    void into(PlanView plan) {
        List<RouteStep> steps = decisions.adoption(plan.id()).orElseThrow().route().steps();
        RouteStep municipality = steps.stream().filter(step -> step.body().name().equals("Ibestad kommunestyre")).findFirst().orElseThrow();
        List<RouteStep> two = List.of(steps.getFirst(), municipality);
        two.forEach(step -> write(plan, step));
        int version = versions.latest(plan.id()).orElseThrow().number();
        boolean made = papers.make(plan, two, version, UUID.randomUUID(), Reach.WHOLE, author) instanceof Making.Made(var all)
                && papers.show(all.getLast(), municipality, Reach.WHOLE, author) instanceof Showing.Done;
        if (!made) {
            throw new IllegalStateException("the demonstration does not fit itself: " + two);
        }
    }

    private void write(PlanView plan, RouteStep step) {
        Written written = new Written("Eksempel 17/0000", null, "Eksempel: næringsansvarlig", null, ASSESSMENT, null, null, 0);
        if (!(papers.write(plan.id(), step, written, Reach.WHOLE, author) instanceof Keeping.Kept)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + written);
        }
    }
}
