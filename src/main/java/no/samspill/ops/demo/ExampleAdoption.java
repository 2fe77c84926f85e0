package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.adoption.Adoption;
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
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.adoption.amendment.Opening;
import no.samspill.adoption.reconciliation.Making;
import no.samspill.adoption.reconciliation.NewText;
import no.samspill.adoption.reconciliation.Reconciliation;
import no.samspill.adoption.reconciliation.Reconciling;
import no.samspill.ledger.Author;
import no.samspill.ledger.Reach;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.RichText;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The way to adoption that the source tells of: the regional council on 8 December (or earlier), the municipalities in December
 * 2017 and January 2018. What each decided, it does not tell, so that is an example, and the page says so: one council changes a text, the
 * texts are made one, and those who must decide on that, do, until all lights are lit.
 */
final class ExampleAdoption {
    private static final String EXAMPLE = "Eksempel: Datoene er fra kilden. Hva hvert organ bestemte, er laget for å vise siden. Ingen har vedtatt dette.";
    private static final String WORDS = "Eksempel: Utviklingsplanen vedtas slik den er lagt fram.";
    private static final String CHANGED = "Eksempel: Utviklingsplanen vedtas med den endringen av tiltak A2 som er gjengitt her.";
    private static final String NETWORK = "Eksempel: Nettverket er fast, og vurderes på nytt i 2020.";
    private static final String ANEW = "Eksempel: Den samordnede teksten, versjon 3, vedtas.";
    private static final LocalDate COUNCIL = LocalDate.of(2017, 12, 8);
    private static final NewVersion ONE_TEXT = new NewVersion("Samordnet etter vedtakene", "Eksempel: Laget av det Salangen kommunestyre vedtok i eksempelet. Kilden forteller ikke om noen slik versjon.", LocalDate.of(2018, 2, 5), null);
    private static final LocalDate COUNCIL_AGAIN = LocalDate.of(2018, 2, 9);

    /** When each municipality's council met, and met again. */
    private static final Map<String, List<LocalDate>> MET = Map.of(
            "Gratangen", List.of(LocalDate.of(2017, 12, 14), LocalDate.of(2018, 2, 15)),
            "Ibestad", List.of(LocalDate.of(2017, 12, 18), LocalDate.of(2018, 2, 19)),
            "Kvæfjord", List.of(LocalDate.of(2017, 12, 19), LocalDate.of(2018, 2, 20)),
            "Skånland", List.of(LocalDate.of(2017, 12, 20), LocalDate.of(2018, 2, 28)),
            "Salangen", List.of(LocalDate.of(2018, 1, 24)),
            "Harstad", List.of(LocalDate.of(2018, 1, 25), LocalDate.of(2018, 2, 22)),
            "Lavangen", List.of(LocalDate.of(2018, 2, 1), LocalDate.of(2018, 3, 1)));

    private static final NewAmendment REVISION = new NewAmendment(
            Amendment.Kind.REVISION, "Eksempel: Åpnet for at den som prøver demonstrasjonen, skal få skrive i planen.", "Eksempel: ingen har gitt lov til dette", LocalDate.of(2018, 3, 1));

    private final Routes routes;
    private final Decisions decisions;
    private final Reconciling reconciling;
    private final Amendments amendments;
    private final Versions versions;
    private final Plans plans;
    private final ProgressPlans progress;
    private final Author author;

    ExampleAdoption(ApplicationContext server, Author author) {
        this.routes = server.getBean(Routes.class);
        this.decisions = server.getBean(Decisions.class);
        this.reconciling = server.getBean(Reconciling.class);
        this.amendments = server.getBean(Amendments.class);
        this.versions = server.getBean(Versions.class);
        this.plans = server.getBean(Plans.class);
        this.progress = server.getBean(ProgressPlans.class);
        this.author = author;
    }

    void lay(PlanView plan) {
        List<Wanted> steps = new ArrayList<>();
        steps.add(new Wanted(null, 1, plan.region().id(), BodyKind.REGIONAL_COUNCIL, plan.region().name(), Task.DECIDES, null, step(plan, "Vedtak av plan i regionrådet")));
        plan.region().members().forEach(member -> steps.add(new Wanted(
                null, 2, member.id(), BodyKind.MUNICIPAL_COUNCIL, member.name() + " kommunestyre", Task.DECIDES, null, step(plan, "Vedtak i kommunene"))));
        fits(routes.lay(plan.id(), new Rule.All(), EXAMPLE, steps, null, author) instanceof Routing.Laid, steps);
    }

    void decide(PlanView plan) {
        List<RouteStep> steps = routes.find(plan.id()).orElseThrow().steps();
        decide(plan, steps.getFirst(), Verdict.ADOPTED, COUNCIL, WORDS, List.of());
        List<RouteStep> councils = steps.subList(1, steps.size());
        postpone(plan, at(councils, "Lavangen"));
        councils.stream().filter(step -> !step.equals(at(councils, "Salangen"))).forEach(step -> decide(plan, step, Verdict.ADOPTED, met(step).getFirst(), WORDS, List.of()));
        RouteStep salangen = at(councils, "Salangen");
        decide(plan, salangen, Verdict.ADOPTED_WITH_CHANGES, met(salangen).getFirst(), CHANGED, List.of(changed(plan)));
        oneText(plan);
        decide(plan, steps.getFirst(), Verdict.ADOPTED, COUNCIL_AGAIN, ANEW, List.of());
        councils.stream().filter(step -> !step.equals(salangen)).forEach(step -> decide(plan, step, Verdict.ADOPTED, met(step).getLast(), ANEW, List.of()));
        presented(plan);
        fits(amendments.open(plan.id(), REVISION, author) instanceof Opening.Opened, REVISION);
    }

    private static RouteStep at(List<RouteStep> councils, String municipality) {
        return councils.stream().filter(step -> step.body().name().startsWith(municipality)).findFirst().orElseThrow();
    }

    private static List<LocalDate> met(RouteStep step) {
        return MET.entrySet().stream().filter(one -> step.body().name().startsWith(one.getKey())).findFirst().orElseThrow().getValue();
    }

    /** What one body wanted otherwise, for all of them. */
    private void oneText(PlanView plan) {
        int of = versions.latest(plan.id()).orElseThrow().number();
        Adoption adoption = decisions.adoption(plan.id()).orElseThrow();
        Reconciliation several = Reconciliation.of(versions.find(plan.id(), of).orElseThrow().view(), of, adoption);
        reconciling.choose(plan.id(), of, 0, several.places().stream().flatMap(place -> place.proposal().stream()).toList(), author);
        var wanted = new NewText(of, 1, adoption.decisions().size(), plans.get(plan.id()).revision(), null, ONE_TEXT);
        fits(reconciling.make(plan.id(), wanted, author) instanceof Making.Made, wanted);
    }

    /** What comes before the decisions is done as well, and nobody else says so. */
    private void presented(PlanView plan) {
        UUID step = step(plan, "Presentasjon av planforslag til regionrådet");
        Demonstration.made(progress.apply(plan.id(), List.of(no.samspill.progress.Field.STANDING.put(new StepId(step), null, Standing.DONE.words())), author, Reach.WHOLE));
    }

    private void decide(PlanView plan, RouteStep step, Verdict verdict, LocalDate day, String words, List<TextChange> changes) {
        register(plan, step, verdict, day, null, words, changes);
    }

    private void postpone(PlanView plan, RouteStep step) {
        register(plan, step, Verdict.POSTPONED, LocalDate.of(2018, 1, 18), "1. februar 2018", null, List.of());
    }

    private void register(PlanView plan, RouteStep step, Verdict verdict, LocalDate day, @Nullable String putOff, @Nullable String words, List<TextChange> changes) {
        PlanVersion text = versions.latest(plan.id()).orElseThrow();
        var decision = new NewDecision(UUID.randomUUID(), step.id(), text.number(), text.print(), verdict, day, putOff, null, words, null, changes, null, null);
        fits(decisions.register(plan.id(), decision, List.of(), Reach.WHOLE, author) instanceof Registering.Registered, decision);
    }

    /** What the question mark that the source leaves open may come to; the source's own words stay. */
    private static TextChange changed(PlanView plan) {
        Element network = plan.plan().measures().filter(measure -> measure.title().contains("(permanent?)")).findFirst().orElseThrow();
        return new TextChange(network.id(), Field.TEXT, null, RichText.plain(NETWORK).html());
    }

    private UUID step(PlanView plan, String title) {
        return progress.find(plan.id()).orElseThrow().steps().stream().filter(step -> step.title().equals(title)).findFirst().orElseThrow().id().value();
    }

    private static void fits(boolean made, Object what) {
        if (!made) {
            throw new IllegalStateException("the demonstration does not fit itself: " + what);
        }
    }
}
