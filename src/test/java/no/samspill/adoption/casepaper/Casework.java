package no.samspill.adoption.casepaper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Route;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.Wanted;
import no.samspill.files.Examined;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;

/** A plan with money and duties, frozen, on its way through a council and its municipalities. */
public final class Casework {
    public static final LocalDate DATED = LocalDate.of(2017, 12, 4);
    public static final String HOSTILE = "Kurs </w:t><script>alert(1)</script> & \"{0}\" 'x' ]]> <b>fet</b>";

    public final World world;
    public final PlanId plan;
    private int place;

    public Casework(World world) {
        this.world = world;
        plan = world.plan("utviklingsplan");
        measure(HOSTILE, "2018", "Gratangen koordinator", "Gratangen 40 000 kr, regionrådet 15 000 kr");
        measure("Nettverk av næringsutviklere", "2018–2020", "Hver kommune", "Hver kommune 25 000 kr per år, søkt 120 000 kr");
        measure("Fast ansatt ungt entreprenørskap", null, null, null);
        freeze("Til vedtak");
        world.bean(Routes.class).lay(plan, new Rule.All(), null, Routes.usual(world.bean(Organisations.class).get(world.council), name -> name + " kommunestyre"), null, World.TEST);
    }

    public void measure(String title, String when, String who, String money) {
        ElementId id = new ElementId(UUID.randomUUID());
        List<Change> changes = new ArrayList<>(List.of(Kind.MEASURE.add(id, null, place++), Field.TITLE.put(id, null, title)));
        put(changes, Field.SCHEDULE, id, when);
        put(changes, Field.RESPONSIBILITY, id, who);
        put(changes, Field.FUNDING, id, money);
        world.apply(plan, changes);
    }

    private static void put(List<Change> changes, Field field, ElementId id, String words) {
        if (words != null) {
            changes.add(field.put(id, null, words));
        }
    }

    public PlanVersion freeze(String name) {
        return ((Freezing.Frozen) world.bean(Versions.class).freeze(plan, new NewVersion(name, null, DATED, null), World.TEST)).version();
    }

    /** The same way, every body meeting when these words say. */
    public void lay(String when) {
        Route now = adoption().route();
        world.bean(Routes.class).lay(
                plan, now.rule(), null, now.steps().stream().map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), when, null)).toList(),
                now.revision(), World.TEST);
    }

    public void adopt(RouteStep step, int version, Examined.Fit... files) {
        NewDecision wanted = new NewDecision(
                UUID.randomUUID(), step.id(), version, world.bean(Versions.class).find(plan, version).orElseThrow().version().print(), Verdict.ADOPTED, DATED.plusDays(1), null, null, null, null, List.of(), null, null);
        world.bean(Decisions.class).register(plan, wanted, List.of(files), Reach.WHOLE, World.TEST);
    }

    public void postpone(RouteStep step, String until) {
        NewDecision wanted = new NewDecision(
                UUID.randomUUID(), step.id(), 1, world.bean(Versions.class).find(plan, 1).orElseThrow().version().print(), Verdict.POSTPONED, DATED.plusDays(1), until, null, null, null, List.of(), null, null);
        world.bean(Decisions.class).register(plan, wanted, List.of(), Reach.WHOLE, World.TEST);
    }

    public PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    public Adoption adoption() {
        return world.bean(Decisions.class).adoption(plan).orElseThrow();
    }

    /** 0 is the council, then the municipalities by name. */
    public RouteStep step(int at) {
        return adoption().route().steps().get(at);
    }

    public CasePaper make(RouteStep step) {
        return make(step, 1, UUID.randomUUID());
    }

    public CasePaper make(RouteStep step, int version, UUID sending) {
        return ((Making.Made) papers().make(view(), List.of(step), version, sending, Reach.WHOLE, World.TEST)).papers().getFirst();
    }

    public CasePapers papers() {
        return world.bean(CasePapers.class);
    }
}
