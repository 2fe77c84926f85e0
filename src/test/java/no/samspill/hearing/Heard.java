package no.samspill.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;

/** A plan with two measures, frozen once, and a hearing of it that was announced. */
public final class Heard {
    public final World world;
    public final PlanId plan;
    public final ElementId area = new ElementId(UUID.randomUUID());
    public final ElementId first = new ElementId(UUID.randomUUID());
    public final ElementId second = new ElementId(UUID.randomUUID());
    public final Hearing hearing;

    public Heard(World world, LocalDate opens, LocalDate deadline) {
        this.world = world;
        plan = world.plan("utviklingsplan");
        world.apply(plan, List.of(
                Kind.FOCUS_AREA.add(area, null, 0),
                Kind.MEASURE.add(first, area, 0),
                Kind.MEASURE.add(second, area, 1),
                Field.TITLE.put(area, null, "Kompetanse"),
                Field.TITLE.put(first, null, "Kurs i alle kommunene"),
                Field.TITLE.put(second, null, "Et forpliktende (permanent?) nettverk")));
        if (!(world.bean(Versions.class).freeze(plan, new NewVersion("Til høring", null, opens, null), World.TEST) instanceof Freezing.Frozen)) {
            throw new AssertionError("not frozen");
        }
        hearing = announced(world, plan, opens, deadline);
    }

    /** A hearing of the first version of a plan. */
    public static Hearing announced(World world, PlanId plan, LocalDate opens, LocalDate deadline) {
        PlanView view = world.bean(Plans.class).get(plan);
        Hearing prepared = prepared(world, plan, new Opening(opens, deadline));
        return ((Announcement.Announced) world.bean(Announcing.class).announce(view, prepared, prepared.revision(), World.TEST)).hearing();
    }

    /** One of the latest version for both tracks, with the council's first municipality asked; not announced yet. */
    public static Hearing prepared(World world, PlanId plan, Opening opening, Consultee... more) {
        PlanView view = world.bean(Plans.class).get(plan);
        Preparing preparing = world.bean(Preparing.class);
        int version = world.bean(Versions.class).latest(plan).orElseThrow().number();
        Hearing begun = ((Preparation.Prepared) preparing.prepare(view, version, null, World.TEST)).hearing();
        List<Consultee> asked = Stream.concat(Stream.of(Consultee.asked(world.municipality(), view.region().members().getFirst().name(), null, Language.NB)), Stream.of(more)).toList();
        Setup setup = new Setup(version, Map.of(Track.EVERYBODY, opening, Track.CONSULTEES, opening), null, true, null, Map.of(), asked);
        return ((Saving.Saved) preparing.save(view, begun, begun.revision(), setup, World.TEST)).hearing();
    }

    public PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    public String address() {
        return "/" + world.region + "/utviklingsplan/horing/" + hearing.number();
    }

    /** Open now, and for a week more. */
    public static Heard now(World world) {
        LocalDate today = LocalDate.now(Opening.NORWAY);
        return new Heard(world, today.minusDays(35), today.plusDays(7));
    }
}
