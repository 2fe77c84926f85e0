package no.samspill.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.World;
import org.springframework.context.ApplicationContext;

/** A regional council of its own with one small plan: an area, goal A, a strategy, measures 1 and 2. */
public final class Council {
    public static final Author TEST = World.TEST;

    public final String region;
    public final PlanId plan;
    public final ElementId area = id();
    public final ElementId goal = id();
    public final ElementId strategy = id();
    public final ElementId course = id();
    public final ElementId network = id();
    private final World world;

    public Council(ApplicationContext server) {
        world = World.of(server, "Gratangen", "Skånland");
        region = world.region;
        plan = world.plan("plan");
        List<Change> changes = new ArrayList<>();
        row(changes, area, Kind.FOCUS_AREA, null, 0, Map.of(Field.TITLE, "Innovasjon og entreprenørskap"));
        row(changes, goal, Kind.GOAL, area, 0, Map.of(Field.TITLE, "Førsteklasses førstelinjetjeneste", Field.SCHEDULE, "2018"));
        row(changes, strategy, Kind.STRATEGY, goal, 0, Map.of(Field.TITLE, "Tilby rask veiledning"));
        row(changes, course, Kind.MEASURE, strategy, 0, Map.of(Field.TITLE, "Kurs", Field.SCHEDULE, "2018", Field.RESPONSIBILITY, "Gratangen koord.", Field.ATTRACTIVENESS, "Bedrift/besøk?"));
        row(changes, network, Kind.MEASURE, strategy, 1, Map.of(Field.TITLE, "Nettverk", Field.RESPONSIBILITY, "Skånland"));
        apply(changes);
    }

    public void apply(List<Change> changes) {
        world.apply(plan, changes);
    }

    public String table() {
        return "/arbeid/" + region + "/plan/tabell";
    }

    public PlanView view() {
        return world.bean(Plans.class).get(plan);
    }

    public String words(ElementId row, Field field) {
        return view().words(row, field).orElse("");
    }

    /** Titles from the top, each after as many dots as it stands deep. */
    public List<String> outline() {
        List<String> lines = new ArrayList<>();
        view().plan().elements().forEach(row -> draw(row, "", lines));
        return lines;
    }

    private static void draw(no.samspill.plan.Element row, String indent, List<String> lines) {
        lines.add(indent + row.title());
        row.elements().forEach(inner -> draw(inner, indent + ".", lines));
    }

    public PersonId secretary(String name) {
        return world.secretary(name);
    }

    /** An editor of the municipality that answers for the course. */
    public PersonId editor(String name) {
        return world.editor(name);
    }

    public PersonId reader(String name) {
        return world.reader(name);
    }

    public Colleague signedIn(PersonId person, int port) {
        return new Colleague(world.guest(person, port), table());
    }

    public String link(PersonId person) {
        return world.link(person);
    }

    /** Somebody of the secretariat, signed in by HTTP. */
    public Colleague colleague(String name, int port) {
        return signedIn(secretary(name), port);
    }

    private static void row(List<Change> changes, ElementId id, Kind kind, @org.jspecify.annotations.Nullable ElementId under, int at, Map<Field, String> words) {
        changes.add(kind.add(id, under, at));
        new LinkedHashMap<>(words).forEach((field, text) -> changes.add(field.put(id, null, text)));
    }

    public static ElementId id() {
        return new ElementId(UUID.randomUUID());
    }
}
