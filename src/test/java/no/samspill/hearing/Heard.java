package no.samspill.hearing;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.World;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        world.apply(plan, java.util.List.of(
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
        JdbcClient sql = world.bean(JdbcClient.class);
        UUID id = UUID.randomUUID();
        sql.sql("insert into hearing (id, plan, number, version) values (?, ?, 1, 1)").params(id, plan.value()).update();
        for (Track track : Track.values()) {
            sql.sql("insert into hearing_track (hearing, track, opens, deadline) values (?, ?, ?, ?)").params(id, track.name(), opens, deadline).update();
        }
        sql.sql("update hearing set announced = clock_timestamp() where id = ?").param(id).update();
        return world.bean(Hearings.class).get(new HearingId(id));
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
