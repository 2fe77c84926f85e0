package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.adoption.BodyKind;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Routing;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Task;
import no.samspill.adoption.TextChange;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Wanted;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The way to adoption that the source tells of: the regional council on 8 December (or earlier), the municipalities in December
 * 2017 and January 2018. What each decided, it does not tell, so that is an example, and the page says so.
 */
final class ExampleAdoption {
    private static final String EXAMPLE = "Eksempel: Veien er kildens. Hva hvert organ bestemte, med dag og ord, er laget for å vise siden. Ingen har vedtatt dette.";
    private static final String WORDS = "Eksempel: Utviklingsplanen vedtas slik den er lagt fram.";
    private static final String CHANGED = "Eksempel: Utviklingsplanen vedtas med den endringen av tiltak A2 som er gjengitt her.";
    private static final LocalDate COUNCIL = LocalDate.of(2017, 12, 8);

    private final Routes routes;
    private final Decisions decisions;
    private final Versions versions;
    private final ProgressPlans progress;
    private final Author author;

    ExampleAdoption(ApplicationContext server, Author author) {
        this.routes = server.getBean(Routes.class);
        this.decisions = server.getBean(Decisions.class);
        this.versions = server.getBean(Versions.class);
        this.progress = server.getBean(ProgressPlans.class);
        this.author = author;
    }

    void into(PlanView plan) {
        List<Wanted> steps = new ArrayList<>();
        steps.add(new Wanted(null, 1, plan.region().id(), BodyKind.REGIONAL_COUNCIL, plan.region().name(), Task.DECIDES, null, step(plan, "Vedtak av plan i regionrådet")));
        plan.region().members().forEach(member -> steps.add(new Wanted(
                null, 2, member.id(), BodyKind.MUNICIPAL_COUNCIL, member.name() + " kommunestyre", Task.DECIDES, null, step(plan, "Vedtak i kommunene"))));
        if (!(routes.lay(plan.id(), new Rule.All(), EXAMPLE, steps, null, author) instanceof Routing.Laid(var route))) {
            throw new IllegalStateException("the demonstration does not fit itself: " + steps);
        }
        for (RouteStep step : route.steps()) {
            switch (step.body().name()) {
                case "Lavangen kommunestyre" -> decide(plan, step, Verdict.POSTPONED, LocalDate.of(2018, 1, 18), "1. februar 2018", List.of());
                case "Salangen kommunestyre" -> decide(plan, step, Verdict.ADOPTED_WITH_CHANGES, LocalDate.of(2018, 1, 24), null, List.of(changed(plan)));
                default -> decide(plan, step, Verdict.ADOPTED, step.place() == 1 ? COUNCIL : COUNCIL.plusDays(6L + step.body().name().length()), null, List.of());
            }
        }
        asTheSourceHasIt(plan);
    }

    /** The source tells of a meeting that is to be held, and not that it was. */
    private void asTheSourceHasIt(PlanView plan) {
        progress.find(plan.id()).orElseThrow().steps().stream().filter(step -> step.standing().equals(Standing.DONE)).forEach(step -> Demonstration.made(progress.apply(
                plan.id(), List.of(no.samspill.progress.Field.STANDING.put(step.id(), Standing.DONE.words(), null)), author, Reach.WHOLE)));
    }

    private void decide(PlanView plan, RouteStep step, Verdict verdict, LocalDate day, @Nullable String putOff, List<TextChange> changes) {
        PlanVersion text = versions.latest(plan.id()).orElseThrow();
        var decision = new NewDecision(UUID.randomUUID(), step.id(), text.number(), text.print(), verdict, day, putOff, null, verdict == Verdict.POSTPONED ? null : verdict == Verdict.ADOPTED ? WORDS : CHANGED, null, changes, null, null);
        if (!(decisions.register(plan.id(), decision, List.of(), Reach.WHOLE, author) instanceof Registering.Registered)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + decision);
        }
    }

    /** The question mark that the source itself leaves open, settled otherwise by one. */
    private static TextChange changed(PlanView plan) {
        Element network = plan.plan().measures().filter(measure -> measure.title().contains("(permanent?)")).findFirst().orElseThrow();
        return new TextChange(network.id(), Field.TITLE, network.title(), network.title().replace("(permanent?) ", "") + ", som vurderes på nytt i 2020");
    }

    private UUID step(PlanView plan, String title) {
        return progress.find(plan.id()).orElseThrow().steps().stream().filter(step -> step.title().equals(title)).findFirst().orElseThrow().id().value();
    }
}
