package no.samspill.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;

/** A plan with one measure, frozen once, on its way through a council and its municipalities. */
public final class Deciding {
    public final World world;
    public final PlanId plan;
    public final ElementId measure = new ElementId(UUID.randomUUID());
    public final LocalDate dated;

    public Deciding(World world, LocalDate dated) {
        this.world = world;
        this.dated = dated;
        plan = world.plan("utviklingsplan");
        world.apply(plan, List.of(Kind.MEASURE.add(measure, null, 0), Field.TITLE.put(measure, null, "Et forpliktende og permanent nettverk")));
        freeze();
        world.bean(Routes.class).lay(plan, new Rule.All(), null, Routes.usual(world.bean(Organisations.class).get(world.council), name -> name + " kommunestyre"), null, World.TEST);
    }

    public PlanVersion freeze() {
        return ((Freezing.Frozen) world.bean(Versions.class).freeze(plan, new NewVersion("Til vedtak", null, dated, null), World.TEST)).version();
    }

    public Adoption adoption() {
        return world.bean(Decisions.class).adoption(plan).orElseThrow();
    }

    public RouteStep council() {
        return adoption().route().steps().getFirst();
    }

    public RouteStep municipality() {
        return adoption().route().steps().get(1);
    }

    public NewDecision of(RouteStep step, Verdict verdict) {
        return of(step, verdict, dated.plusDays(1), 1, null);
    }

    public NewDecision of(RouteStep step, Verdict verdict, LocalDate day, int version, @Nullable Decision corrects) {
        List<TextChange> changes = verdict == Verdict.ADOPTED_WITH_CHANGES
                ? List.of(new TextChange(measure, Field.TITLE, "Et forpliktende og permanent nettverk", "Et forpliktende nettverk, som vurderes på nytt i 2020")) : List.of();
        return new NewDecision(
                UUID.randomUUID(), step.id(), version, world.bean(Versions.class).find(plan, version).orElseThrow().version().print(), verdict, day, null, "17/42", "Planen vedtas.", null, changes,
                corrects == null ? null : corrects.id(), corrects == null ? null : "Protokollen viser noe annet");
    }

    /** Adopts with other words for the measure's title. */
    public Decision changes(RouteStep step, int version, LocalDate day, String words) {
        FrozenPlan text = world.bean(Versions.class).find(plan, version).orElseThrow();
        var decision = new NewDecision(
                UUID.randomUUID(), step.id(), version, text.version().print(), Verdict.ADOPTED_WITH_CHANGES, day, null, "17/43", "Planen vedtas med endring.", null,
                List.of(new TextChange(measure, Field.TITLE, text.view().words(measure, Field.TITLE).orElse(null), words)), null, null);
        return ((Registering.Registered) register(decision)).decision();
    }

    public Registering register(NewDecision decision) {
        return world.bean(Decisions.class).register(plan, decision, List.of(), Reach.WHOLE, World.TEST);
    }
}
