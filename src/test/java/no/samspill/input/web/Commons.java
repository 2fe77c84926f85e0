package no.samspill.input.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Receipt;
import no.samspill.input.Sought;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.OrganisationId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.testing.Guest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;

/** A region of its own with a plan of one focus area and one measure, its secretariat, and people who have something to say. */
public final class Commons {
    public static final Author TEST = World.TEST;

    public final String region;
    public final PlanId plan;
    public final ElementId area = new ElementId(UUID.randomUUID());
    public final ElementId measure = new ElementId(UUID.randomUUID());
    public final PersonId person;
    public final OrganisationId council;
    public final Guest secretariat;
    public final Contributions contributions;
    public final Plans plans;
    private final World world;
    private final ApplicationContext server;
    private final int port;

    public Commons(ApplicationContext server, int port) {
        this.server = server;
        this.port = port;
        plans = server.getBean(Plans.class);
        contributions = server.getBean(Contributions.class);
        world = World.apart(server, "Gratangen");
        region = world.region;
        council = world.council;
        person = world.secretary("Kari");
        plan = world.plan("plan");
        world.apply(plan, List.of(
                Kind.FOCUS_AREA.add(area, null, 0),
                Field.TITLE.put(area, null, "Kompetanse"),
                Kind.MEASURE.add(measure, area, 0),
                Field.TITLE.put(measure, null, "Felles kurs")));
        secretariat = world.guest(person, port);
    }

    /** An input meeting in the progress plan, about the focus area. */
    public String meeting(String when) {
        StepId step = StepId.random();
        List<Change> changes = new ArrayList<>(no.samspill.progress.Kind.INPUT_MEETING.add(step, "Innspillsmøte om kompetanse", 0));
        changes.add(no.samspill.progress.Field.WHEN.put(step, null, when));
        changes.add(no.samspill.progress.Field.FOCUS_AREA.put(step, null, area.toString()));
        server.getBean(ProgressPlans.class).apply(plan, changes, TEST, Reach.WHOLE);
        return step.toString();
    }

    public String input() {
        return "/" + region + "/plan/innspill";
    }

    public String work() {
        return "/arbeid" + input();
    }

    public String link() {
        return world.link(person);
    }

    public PlanView view() {
        return plans.get(plan);
    }

    public Guest somebody() {
        return new Guest(port);
    }

    /** Somebody opens the page, writes and sends. */
    public HttpResponse<String> gives(Map<String, String> fields) {
        return somebody().fillIn(input(), input(), fields);
    }

    /** Sends something in, and gives what was kept. */
    public Contribution given(String words, String... more) {
        Map<String, String> fields = new HashMap<>(Map.of("tekst", words));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        HttpResponse<String> answer = gives(fields);
        String path = answer.uri().getPath();
        return Receipt.of(path.substring(path.lastIndexOf('/') + 1))
                .flatMap(receipt -> contributions.find(plan, receipt))
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " at " + path + ": " + page(answer).select("main").text()));
    }

    public Document open(String path) {
        HttpResponse<String> answer = somebody().get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + page(answer).select("main").text());
        }
        return page(answer);
    }

    public static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** All that has come in. */
    List<Contribution> newestFirst() {
        return contributions.found(plan, Sought.everything(), 0, 100_000);
    }
}
