package no.samspill.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A plan of as many measures as wanted, ten areas of five goals or what there is room for; one in five has no time, one in six nobody. */
public final class LongPlan {
    private static final String[] RESPONSIBLE = {"Regionrådet", "Gratangen", "Skånland næringsansvarlig", "Gratangen og Skånland", "eks. Gratangen", ""};

    private LongPlan() {}

    /** Its address. */
    public static String of(ApplicationContext server, int measures) {
        World world = World.of(server, "Gratangen", "Skånland");
        List<Change> changes = new ArrayList<>();
        int areas = Math.min(10, Math.max(1, measures / 5));
        int each = measures / areas;
        for (int area = 0; area < areas; area++) {
            ElementId over = row(changes, Kind.FOCUS_AREA, null, area, "Område " + (char) ('A' + area));
            List<ElementId> goals = new ArrayList<>();
            for (int goal = 0; goal < Math.min(5, each); goal++) {
                goals.add(row(changes, Kind.GOAL, over, goal, "Mål " + goal));
            }
            for (int at = 0; at < each; at++) {
                int number = area * each + at;
                ElementId id = row(changes, Kind.MEASURE, goals.get(at % goals.size()), at / goals.size(), title(number));
                changes.add(Field.RESPONSIBILITY.put(id, null, RESPONSIBLE[number % RESPONSIBLE.length]));
                changes.add(Field.STATUS.put(id, null, number % 3 == 0 ? "Pågår" : "Ikke startet"));
                if (number % 5 != 0) {
                    changes.add(Field.SCHEDULE.put(id, null, String.valueOf(2018 + number % 4)));
                }
            }
        }
        world.apply(world.plan("lang"), changes);
        return "/" + world.region + "/lang";
    }

    private static ElementId row(List<Change> changes, Kind kind, @Nullable ElementId under, int at, String title) {
        ElementId id = new ElementId(UUID.randomUUID());
        changes.add(kind.add(id, under, at));
        changes.add(Field.TITLE.put(id, null, title));
        return id;
    }

    public static String title(int number) {
        return "Bygge møteplass nummer " + number + ".";
    }
}
