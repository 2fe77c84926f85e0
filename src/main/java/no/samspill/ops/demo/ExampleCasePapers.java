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

    /** Before anybody has decided. */
    void make(PlanView plan) {
        List<RouteStep> two = List.of(steps(plan).getFirst(), municipality(plan));
        two.forEach(step -> write(plan, step));
        int version = versions.latest(plan.id()).orElseThrow().number();
        fits(papers.make(plan, two, version, UUID.randomUUID(), Reach.WHOLE, author) instanceof Making.Made, two);
    }

    /** Lets everybody read what lay before one council, once it has decided. */
    void show(PlanView plan) {
        RouteStep municipality = municipality(plan);
        fits(papers.show(papers.find(plan.id(), municipality.id(), null).orElseThrow(), municipality, Reach.WHOLE, author) instanceof Showing.Done, municipality);
    }

    private RouteStep municipality(PlanView plan) {
        return steps(plan).stream().filter(step -> step.body().name().equals("Ibestad kommunestyre")).findFirst().orElseThrow();
    }

    private List<RouteStep> steps(PlanView plan) {
        return decisions.adoption(plan.id()).orElseThrow().route().steps();
    }

    private void write(PlanView plan, RouteStep step) {
        Written written = new Written("Eksempel 17/0000", null, "Eksempel: næringsansvarlig", null, ASSESSMENT, null, null, 0);
        fits(papers.write(plan.id(), step, written, Reach.WHOLE, author) instanceof Keeping.Kept, written);
    }

    private static void fits(boolean made, Object what) {
        if (!made) {
            throw new IllegalStateException("the demonstration does not fit itself: " + what);
        }
    }
}
