package no.samspill.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.World;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;

/** A plan that is followed up from a day on: one area with two measures that every municipality answers for, and one that nobody does. */
public final class Following {
    public final World world;
    public final PlanId plan;
    public final ElementId course = new ElementId(UUID.randomUUID());
    public final ElementId network = new ElementId(UUID.randomUUID());
    public final ElementId nobodys = new ElementId(UUID.randomUUID());

    public Following(World world, LocalDate since) {
        this.world = world;
        plan = world.plan("utviklingsplan");
        ElementId area = new ElementId(UUID.randomUUID());
        world.apply(plan, List.of(
                Kind.FOCUS_AREA.add(area, null, 0), Field.TITLE.put(area, null, "Innovasjon"),
                Kind.MEASURE.add(course, area, 0), Field.TITLE.put(course, null, "Kurs i førstelinjetjenesten"), Field.RESPONSIBILITY.put(course, null, "Hver kommune"), Field.SCHEDULE.put(course, null, "2018"),
                Kind.MEASURE.add(network, area, 1), Field.TITLE.put(network, null, "Et nettverk av næringsutviklere"), Field.RESPONSIBILITY.put(network, null, "Hver kommune"),
                Field.FUNDING.put(network, null, "200 000 kr"),
                Kind.MEASURE.add(nobodys, area, 2), Field.TITLE.put(nobodys, null, "En fast ansatt")));
        followUps().set(view(), new Setting(since, Setting.USUAL, Setting.USUAL_LIGHTS), World.TEST);
    }

    /** So many more that each municipality answers for, planned to 2018. */
    public Following grown(int more) {
        ElementId area = view().plan().elements().getFirst().id();
        world.apply(plan, IntStream.range(0, more).boxed().<Change>flatMap(at -> {
            ElementId measure = new ElementId(UUID.randomUUID());
            return Stream.of(Kind.MEASURE.add(measure, area, 3 + at), Field.TITLE.put(measure, null, "Kurs nummer " + at), Field.RESPONSIBILITY.put(measure, null, "Hver kommune"), Field.SCHEDULE.put(measure, null, "2018"));
        }).toList());
        return this;
    }

    public FollowUps followUps() {
        return world.bean(FollowUps.class);
    }

    public PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    public List<Organisation> members() {
        return view().region().members();
    }

    public String key(int member) {
        return "o-" + members().get(member).id();
    }

    public Report tells(int member, ElementId measure, State state, LocalDate day, @Nullable String words) {
        var report = new NewReport(UUID.randomUUID(), measure, key(member), state, Health.ON_PLAN, words, null, null, null, day, null, null);
        return ((Reporting.Saved) world.bean(StatusReports.class).give(view(), report, List.of(), Reach.WHOLE, World.TEST)).report();
    }

    /** By title. */
    public Map<String, Followed> on(LocalDate day) {
        return followUps().on(view(), day).measures().stream().collect(Collectors.toMap(each -> each.measure().title(), each -> each));
    }
}
