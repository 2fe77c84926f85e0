package no.samspill.progress.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanId;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A council of Gratangen and Skånland with a progress plan and a shared year: in each, something of one, of the other, and of all. */
final class TwoBooks {
    final World world;
    final PlanId plan;
    final String desk;
    final String year;
    final OrganisationId gratangen;
    final OrganisationId skanland;
    final StepId own = StepId.random();
    final StepId theirs = StepId.random();
    final StepId everybodys = StepId.random();
    final ActivityId ownActivity = ActivityId.random();
    final ActivityId theirActivity = ActivityId.random();

    TwoBooks(ApplicationContext server) {
        world = World.of(server, "Gratangen", "Skånland");
        plan = world.plan("plan");
        desk = "/arbeid/" + world.region + "/plan/fremdrift";
        year = "/arbeid/" + world.region + "/plan/arshjul";
        gratangen = world.municipality();
        skanland = world.bean(Organisations.class).get(world.council).members().getLast().id();
        step(own, "Studietur", "1. mars 2018", gratangen);
        step(theirs, "Folkemøte", "2. mars 2018", skanland);
        step(everybodys, "Rådsmøte", "3. mars 2018", null);
        activity(ownActivity, "Frokostmøte", "uke 10", gratangen);
        activity(theirActivity, "Messe", "uke 20", skanland);
    }

    private void step(StepId id, String title, String when, @Nullable OrganisationId party) {
        List<Change> changes = new ArrayList<>(Kind.GATHERING.add(id, title, progress().find(plan).map(all -> all.steps().size()).orElse(0)));
        changes.add(Field.WHEN.put(id, null, when));
        changes.add(Field.ORGANISATION.put(id, null, party == null ? null : party.toString()));
        done(progress().apply(plan, changes, World.TEST, Reach.WHOLE));
    }

    private void activity(ActivityId id, String title, String when, OrganisationId party) {
        done(cycles().add(plan, id, 2018, new Draft(title, when, null, null, party, false), World.TEST, Reach.WHOLE));
    }

    /** Somebody of the secretariat says another time of a step. */
    void says(PersonId who, StepId step, String when) {
        done(progress().apply(plan, List.of(Field.WHEN.put(step, step(step).when().written(), when)), author(who), Reach.WHOLE));
    }

    void says(PersonId who, ActivityId activity, String when) {
        Draft stands = activity(activity).draft();
        done(cycles().change(plan, activity, stands, new Draft(stands.title(), when, stands.network(), stands.measure(), stands.organisation(), stands.example()), author(who), Reach.WHOLE));
    }

    void handsOver(StepId step, @Nullable OrganisationId from, @Nullable OrganisationId to) {
        done(progress().apply(plan, List.of(Field.ORGANISATION.put(step, from == null ? null : from.toString(), to == null ? null : to.toString())), World.TEST, Reach.WHOLE));
    }

    Step step(StepId id) {
        return progress().find(plan).orElseThrow().find(id).orElseThrow();
    }

    Activity activity(ActivityId id) {
        return cycles().find(plan, id).orElseThrow();
    }

    List<String> order() {
        return progress().find(plan).orElseThrow().steps().stream().map(Step::title).toList();
    }

    ProgressPlans progress() {
        return world.bean(ProgressPlans.class);
    }

    AnnualCycles cycles() {
        return world.bean(AnnualCycles.class);
    }

    private Author author(PersonId who) {
        Person person = world.bean(People.class).find(who).orElseThrow();
        return person.author(world.council, Through.TABLE);
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }
}
