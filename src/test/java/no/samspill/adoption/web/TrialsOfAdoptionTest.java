package no.samspill.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Deciding;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.HandingOn;
import no.samspill.adoption.ProofFile;
import no.samspill.adoption.ProofFiles;
import no.samspill.adoption.Registering;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Wanted;
import no.samspill.adoption.Route;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.NewAmendment;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Facts;
import no.samspill.adoption.casepaper.Making;
import no.samspill.files.Examined;
import no.samspill.ledger.Reach;
import no.samspill.people.Impossible;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        Guest secretary = world.guest(world.secretary("Kari"), port);
        Document desk = Jsoup.parse(secretary.get("/arbeid" + at).body());
        assertThat(desk.select(".sam-heir").eachText()).hasSize(2).allSatisfy(duty -> assertThat(duty).contains("Fra 1. januar 2020", "ikke til lenger", successor + " har tatt over. Sett " + successor + " på veien"));
        assertThat(desk.select("form[action$=/etterfolger] button").eachText()).containsExactly("Sett " + successor + " på veien", "Sett " + successor + " på veien");
        assertThat(desk.select("a.ds-button[href*=/vedtak/]").eachText()).as("nobody is asked for what a body that is no more decides").noneMatch(button -> button.startsWith("Før vedtak"));
        assertThat(turns()).allSatisfy(turn -> assertThat(turn).doesNotContain("Sekretariatet", "på veien"));
        assertThat(String.join(" ", turns())).contains("Fra 1. januar 2020 er " + skånland().body().name() + " ikke til lenger. " + successor + " har tatt over, og behandler planen i stedet.");
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at + "/vei").body()).select("select option").eachText()).contains(successor);

        // What it decided while it was there, is its own to the last.
        assertThat(way.register(way.of(skånland(), Verdict.ADOPTED, MERGED.minusDays(1), 1, null))).isInstanceOf(Registering.Registered.class);
        assertThat(Jsoup.parse(new Guest(port).get(at).body()).select(".sam-heir")).singleElement().satisfies(other -> assertThat(other.text()).contains("Gratangen"));

        String gratangen = way.municipality().body().name();
        // One press puts the successor in its place.
        String press = "/arbeid" + at + "/" + way.municipality().id() + "/etterfolger";
        assertThat(secretary.fillIn("/arbeid" + at, press, Map.of()).body()).contains(successor + " kommunestyre står nå på veien i stedet for " + gratangen);
        assertThat(way.adoption().deciding()).extracting(Body::name).containsExactlyInAnyOrder("Regionrådet", skånland().body().name(), successor + " kommunestyre");
        assertThat(server.getBean(Routes.class).handOn(way.plan, way.municipality().id(), World.TEST)).as("twice is once").isInstanceOf(HandingOn.Before.class);
        Document page = Jsoup.parse(new Guest(port).get(at).body());
        assertThat(page.select(".sam-heir").eachText()).containsExactly("I stedet for " + gratangen + ", som ikke er til lenger.");
        assertThat(page.select(".sam-branches h4").eachText()).as("who never decided, is read of beside the successor").doesNotContain(gratangen);
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at).body()).select("form[action$=/etterfolger]")).isEmpty();
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at.replace("/vedtak", "/saksframlegg")).body()).select("main").text()).as("papers are made for who is to decide").contains(successor + " kommunestyre").doesNotContain(gratangen);
        RouteStep heir = way.adoption().route().steps().stream().filter(step -> !step.inPlaceOf().isEmpty()).findFirst().orElseThrow();
        assertThat(way.register(way.of(heir, Verdict.ADOPTED, MERGED.plusDays(20), 1, null))).isInstanceOf(Registering.Registered.class);
        assertThat(way.adoption().adopted()).isTrue();
        assertThat(new Guest(port).get(at.replace("/vedtak", "")).body()).contains("2 av 2 kommunestyrer");
        assertThat(Jsoup.parse(secretary.get("/arbeid" + at.replace("/vedtak", "/historikk")).body()).text()).contains("Turen til " + gratangen + " ble gitt videre til " + successor + " kommunestyre");
    }

    private List<String> turns() {
        return Jsoup.parse(new Guest(port).get(at).body()).select(".sam-turn").eachText();
    }

    @Test
    void who_decided_of_an_earlier_version_and_is_no_more_leaves_its_decisions_to_be_read_and_its_turn_to_the_successor() {
        Route laid = way.adoption().route();
        server.getBean(Routes.class).lay(
                way.plan, laid.rule(), null,
                laid.steps().stream().map(step -> new Wanted(step.id(), step.place(), step.body().organisation(), step.body().kind(), step.body().name(), step.task(), "5. desember 2019", null)).toList(), laid.revision(), World.TEST);
        way.register(way.of(way.municipality(), Verdict.ADOPTED));
        way.register(way.of(skånland(), Verdict.ADOPTED));
        String successor = "Tjeldsund " + world.region;
        merged(successor);
        server.getBean(Amendments.class).open(way.plan, new NewAmendment(Amendment.Kind.REVISION, "Ny runde", "Regionrådet, sak 1/20", MERGED), World.TEST);
        String called = skånland().body().name().replace(" kommunestyre", "");
        way.world.apply(way.plan, List.of(Field.SCHEDULE.put(way.measure, null, "2021"), Field.RESPONSIBILITY.put(way.measure, null, called)));
        way.freeze();
        way.register(way.of(way.council(), Verdict.ADOPTED, MERGED.plusDays(30), 2, null));
        Routes routes = server.getBean(Routes.class);
        List<String> both = List.of(way.municipality().body().name(), skånland().body().name());
        assertThat(String.join(" ", turns())).as("who is no more, takes nothing up again").contains("Vedtatt, og er ikke til lenger").doesNotContain("Tar saken opp på nytt");
        List.of(way.municipality(), skånland()).forEach(step -> assertThat(routes.handOn(way.plan, step.id(), World.TEST)).isInstanceOf(HandingOn.Handed.class));

        assertThat(way.adoption().inForce()).as("what was adopted, holds").map(Adoption.InForce::version).contains(1);
        assertThat(way.adoption().deciding()).extracting(Body::name).containsExactly("Regionrådet", successor + " kommunestyre");
        Document page = Jsoup.parse(new Guest(port).get(at).body());
        assertThat(page.select(".sam-branches > li").eachText()).hasSize(3)
                .anySatisfy(old -> assertThat(old).contains(both.getLast(), "Vedtatt", "Versjon 1 uendret", "Fra 1. januar 2020 er " + both.getLast() + " ikke til lenger. " + successor + " har tatt over."))
                .anySatisfy(heir -> assertThat(heir).contains("I stedet for " + both.getFirst() + " og " + both.getLast() + ", som ikke er til lenger."));
        assertThat(page.select(".sam-route").text()).as("the day was another's meeting").doesNotContain("5. desember 2019").as("one is not several").doesNotContain("hvert for seg");
        assertThat(new Guest(port).get(at + ".ics").body()).doesNotContain("20191205");
        assertThat(Jsoup.parse(world.guest(world.secretary("Kari"), port).get("/arbeid" + at).body()).select("a.ds-button[href*=/vedtak/]").eachText()).as("nobody is asked for what a body that is no more decides")
                .filteredOn(press -> press.startsWith("Før vedtak")).singleElement().asString().contains(successor);
        assertThat(page.select(".sam-lights li")).hasSize(1);
        assertThat(page.select(".sam-route .sam-quiet").text()).contains("1 venter");
        RouteStep heir = way.adoption().route().steps().stream().filter(step -> !step.inPlaceOf().isEmpty()).findFirst().orElseThrow();
        var made = (Making.Made) world.bean(CasePapers.class).make(world.bean(Plans.class).get(way.plan), List.of(heir), 2, UUID.randomUUID(), Reach.WHOLE, World.TEST);
        Facts paper = world.bean(CasePapers.class).facts(made.papers().getFirst());
        assertThat(paper.organisation()).isEqualTo(successor + " kommune");
        assertThat(paper.part().labels()).as("what the plan gives to one that is no more, rests with its successor").hasSize(1);
        way.register(way.of(heir, Verdict.ADOPTED, MERGED.plusDays(40), 2, null));
        assertThat(way.adoption().inForce()).map(Adoption.InForce::version).contains(2);
        assertThat(ProofFile.read(server.getBean(ProofFiles.class).of(world.bean(Plans.class).get(way.plan), 2))).isInstanceOfSatisfying(
                ProofFile.Read.Whole.class, whole -> assertThat(whole.proof().adoption().deciding()).as("a proof tells the same").isEqualTo(way.adoption().deciding()));
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
    void a_council_that_is_dissolved_before_it_takes_up_a_newer_version_keeps_nobody_waiting() {
        way.world.apply(way.plan, List.of(Field.SCHEDULE.put(way.measure, null, "2021")));
        way.freeze();
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(9), 2, null));
        assertThat(server.getBean(Reforms.class).enter(new Reform.Dissolve(world.council, List.of(), MERGED), World.TEST)).isEmpty();
        way.register(way.of(skånland(), Verdict.ADOPTED, MERGED.plusDays(9), 2, null));
        assertThat(way.adoption().adopted()).isFalse();
        assertThat(way.adoption().now()).hasValue(1);
        Guest secretary = world.guest(world.secretary("Kari"), port);
        assertThat(secretary.get("/arbeid" + at).body()).contains("Ingen har tatt over. La veien gå videre, så venter ingen på Regionrådet.");
        assertThat(Jsoup.parse(secretary.get("/arbeid").body()).text()).contains("Ett organ som skulle vedta, er ikke til lenger Regionrådet Si hvem som tar over").doesNotContain("vedtak er ikke ført");
        String press = "/arbeid" + at + "/" + way.council().id() + "/etterfolger";
        assertThat(secretary.fillIn("/arbeid" + at, press, Map.of()).body()).contains("Veien går nå videre uten Regionrådet");
        assertThat(way.adoption().adopted()).isTrue();
        assertThat(way.adoption().now()).isEmpty();
        assertThat(turns().getFirst()).contains("Regionrådet", "Vedtatt", "Versjon 1", "ingen har tatt over");
        assertThat(server.getBean(Routes.class).handOn(way.plan, way.municipality().id(), World.TEST)).as("who is there, decides for itself").isInstanceOf(HandingOn.Stands.class);
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
    void what_was_put_off_three_times_is_decided_the_fourth_and_every_time_stands_to_be_read() {
        for (int times = 1; times <= 3; times++) {
            assertThat(way.register(way.of(way.municipality(), Verdict.POSTPONED, DATED.plusDays(times), 1, null))).isInstanceOf(Registering.Registered.class);
        }
        assertThat(turns()).anySatisfy(turn -> assertThat(turn).contains(way.municipality().body().name(), "Utsatt", "Tidligere vedtak (2)"));
        way.register(way.of(way.municipality(), Verdict.ADOPTED, DATED.plusDays(9), 1, null));
        assertThat(turns()).anySatisfy(turn -> assertThat(turn).contains(way.municipality().body().name(), "Tidligere vedtak (3)", "4. desember 2019", "3. desember 2019", "2. desember 2019"));
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
