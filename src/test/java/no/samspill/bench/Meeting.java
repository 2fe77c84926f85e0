package no.samspill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** A plan with a measure for each of those who edit it, and an input meeting with a desk. */
final class Meeting {
    final World world;
    final List<ElementId> measures = new ArrayList<>();
    final StepId step = StepId.random();

    Meeting(ApplicationContext server, int editors) {
        world = World.apart(server, "Gratangen");
        PlanId plan = world.plan("plan");
        ElementId area = new ElementId(UUID.randomUUID());
        List<Change> changes = new ArrayList<>(List.of(Kind.FOCUS_AREA.add(area, null, 0), Field.TITLE.put(area, null, "Kompetanse")));
        for (int at = 0; at < editors; at++) {
            ElementId measure = new ElementId(UUID.randomUUID());
            measures.add(measure);
            changes.add(Kind.MEASURE.add(measure, area, at));
            changes.add(Field.TITLE.put(measure, null, "Tiltak " + (at + 1)));
            changes.add(Field.SCHEDULE.put(measure, null, "2018"));
        }
        world.apply(plan, changes);
        List<Change> meeting = new ArrayList<>(no.samspill.progress.Kind.INPUT_MEETING.add(step, "Innspillsmøte", 0));
        meeting.add(no.samspill.progress.Field.WHEN.put(step, null, "2/6"));
        meeting.add(no.samspill.progress.Field.FOCUS_AREA.put(step, null, area.toString()));
        server.getBean(ProgressPlans.class).apply(plan, meeting, World.TEST, Reach.WHOLE);
    }

    /** A link in for one of the secretariat. */
    String link(String name) {
        PersonId person = world.secretary(name);
        return world.link(person);
    }

    String page() {
        return "/" + world.region + "/plan";
    }

    String table() {
        return "/arbeid" + page() + "/tabell";
    }

    String desk() {
        return "/arbeid" + page() + "/moter/" + step + "/bord";
    }

    /** @param sending which of the desk's sendings it is */
    static Map<String, String> said(String words, UUID sending) {
        return Map.of("tekst", words, "sending", sending.toString(), "gruppe", "");
    }
}
