package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Verdict;
import no.samspill.files.Examined;
import no.samspill.ledger.Reach;
import no.samspill.people.Impossible;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What may come in the way of a plan between a council's decision and the last municipality's. */
@ServerTest
class TrialsOfAdoptionTest {
    private static final LocalDate DATED = LocalDate.of(2019, 12, 1);
    private static final LocalDate MERGED = LocalDate.of(2020, 1, 1);

    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Deciding way;
    private String at;

    @BeforeEach
    void a_plan_that_the_council_has_adopted() {
        world = World.apart(server, "Gratangen", "Skånland");
        way = new Deciding(world, DATED);
        at = "/" + world.region + "/utviklingsplan/vedtak";
        way.register(way.of(way.council(), Verdict.ADOPTED));
    }

    private RouteStep skånland() {
        return way.adoption().route().steps().get(2);
    }

    private void merged(String name) {
        Function<String, Reform> merge = free -> new Reform.Merge(List.of(way.municipality().body().organisation(), skånland().body().organisation()), new Reform.Part(name, free), MERGED);
        Optional<Impossible> taken;
        do {
            taken = server.getBean(Reforms.class).enter(merge.apply(String.valueOf(ThreadLocalRandom.current().nextInt(6000, 9999))), World.TEST);
        } while (taken.isPresent());
    }

    @Test
    void a_municipality_that_is_merged_before_it_decides_leaves_that_to_its_successor() {
        String successor = "Tjeldsund " + world.region;
        merged(successor);
        assertThat(way.register(way.of(skånland(), Verdict.ADOPTED, MERGED.plusDays(14), 1, null))).isInstanceOfSatisfying(
                Registering.NotThere.class, not -> assertThat(not.heirs()).containsExactly(successor));
        String duty = "er ikke til lenger. " + successor + " har tatt over, og må behandle planen.";
        assertThat(new Guest(port).get(at).body()).contains(duty);
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(secretary.get("/arbeid" + at).body()).contains(duty);
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vei").body()).select("select option").eachText()).contains(successor);
        // What it decided while it was there, is its own to the last.
        assertThat(way.register(way.of(skånland(), Verdict.ADOPTED, MERGED.minusDays(1), 1, null))).isInstanceOf(Registering.Registered.class);
        assertThat(Jsoup.parse(new Guest(port).get(at).body()).select(".sam-heir")).singleElement().satisfies(other -> assertThat(other.text()).contains("Gratangen"));
    }

    @Test
    void a_council_that_is_dissolved_half_way_has_decided_what_it_decided_and_nothing_after() {
        assertThat(server.getBean(Reforms.class).enter(new Reform.Dissolve(world.council, List.of(), MERGED), World.TEST)).isEmpty();
        assertThat(way.register(way.of(way.council(), Verdict.REJECTED, MERGED.plusDays(1), 1, way.adoption().decisions().getFirst()))).isInstanceOf(Registering.NotThere.class);
        assertThat(way.register(way.of(way.municipality(), Verdict.ADOPTED, MERGED.plusDays(1), 1, null))).isInstanceOf(Registering.Registered.class);
        assertThat(way.adoption().lit()).hasSize(2);
        assertThat(new Guest(port).get(at).body()).contains("Vedtatt i regionrådet og i 1 av 2 kommuner");
    }

    @Test
    void a_decision_that_is_registered_while_a_version_is_frozen_is_about_the_text_that_lay_on_the_table() throws Exception {
        way.world.apply(way.plan, List.of(Field.SCHEDULE.put(way.measure, null, "2021")));
        Callable<Object> freeze = way::freeze;
        Callable<Object> register = () -> way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(1), 1, null));
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(List.of(freeze, register));
            both.getFirst().get();
            assertThat(both.getLast().get()).isInstanceOf(Registering.Registered.class);
        }
        assertThat(way.adoption().version()).hasValue(1);
        assertThat(way.adoption().lit()).hasSize(2);
        assertThat(way.adoption().decisions().getLast().print()).isEqualTo(way.of(way.council(), Verdict.ADOPTED).print());
    }

    @Test
    void minutes_of_300_pages_come_along_and_come_back_to_the_byte() throws Exception {
        var out = new ByteArrayOutputStream();
        try (PDDocument minutes = new PDDocument()) {
            for (int page = 0; page < 300; page++) {
                minutes.addPage(new PDPage());
            }
            minutes.save(out);
        }
        List<Examined.Fit> files = new ArrayList<>();
        files.add((Examined.Fit) Examined.of("Protokoll.pdf", out.toByteArray()));
        server.getBean(Decisions.class).register(way.plan, way.of(way.municipality(), Verdict.ADOPTED), files, Reach.WHOLE, World.TEST);
        String paper = Jsoup.parse(new Guest(port).get(at).body()).selectFirst("a[href*=/vedtak/papir/]").attr("href");
        assertThat(new Guest(port).get(paper).headers().firstValue("Content-Length")).contains(String.valueOf(out.size()));
        assertThat(server.getBean(Decisions.class).content(server.getBean(Decisions.class).papers(way.plan).getFirst())).isEqualTo(out.toByteArray());
    }
}
