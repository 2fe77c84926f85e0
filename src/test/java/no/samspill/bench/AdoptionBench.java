package no.samspill.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.Samspill;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Routes;
import no.samspill.adoption.Rule;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Making;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.people.Organisations;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.PaperFormat;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Measures adoption and its proof, one thing after another: each is a row of its own, and new ones come at the end. */
public final class AdoptionBench {
    private static final LocalDate DATED = LocalDate.of(2017, 12, 4);

    private AdoptionBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench-adopt");
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"))) {
            var server = new SpringApplicationBuilder(Samspill.class)
                    .run(MadeSchema.arguments(MadeSchema.in(database), 0));
            freezing(server, 5_000);
            casePapers(server, 500, 20);
            ProofBench.verification(server, 1_000);
            ProofBench.store(server, folder.resolve("data"), 1_000, 100_000);
            server.close();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    /** As long as somebody waits for the button: the plan is read, written down and kept. */
    private static void freezing(ApplicationContext server, int elements) {
        World world = World.apart(server, "Gratangen");
        PlanId plan = world.plan("stor");
        fill(world, plan, elements, List.of("Gratangen"));
        Versions versions = world.bean(Versions.class);
        List<Double> took = new ArrayList<>();
        for (int round = 0; round < 15; round++) {
            world.apply(plan, List.of(Field.SOURCE.put(plan.itself(), round == 0 ? null : "Omgang " + (round - 1), "Omgang " + round)));
            long start = System.nanoTime();
            if (!(versions.freeze(plan, new NewVersion("Omgang", null, DATED, null), World.TEST) instanceof Freezing.Frozen)) {
                throw new AssertionError("not frozen");
            }
            took.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> warm = took.subList(5, took.size()).stream().sorted().toList();
        System.out.printf("freezing %,d elements: the first time %.0f ms; then median %.0f ms, longest %.0f ms (aim: less than 300 ms)%n", elements, took.getFirst(), warm.get(warm.size() / 2), warm.getLast());
    }

    /** From the press of the button until every body has its paper in Word, ODF and PDF. */
    private static void casePapers(ApplicationContext server, int measures, int municipalities) {
        String[] names = IntStream.rangeClosed(1, municipalities).mapToObj(number -> "Kommunen" + number).toArray(String[]::new);
        World world = World.apart(server, names);
        PlanId plan = world.plan("vedtak");
        List<String> known = world.bean(Organisations.class).get(world.council).members().stream().map(each -> each.name()).toList();
        fill(world, plan, measures, known);
        world.bean(Versions.class).freeze(plan, new NewVersion("Til vedtak", null, DATED, null), World.TEST);
        world.bean(Routes.class).lay(plan, new Rule.All(), null, Routes.usual(world.bean(Organisations.class).get(world.council), name -> name + " kommunestyre"), null, World.TEST);
        List<RouteStep> steps = world.bean(Decisions.class).adoption(plan).orElseThrow().route().steps();
        for (String round : List.of("the first time", "warm")) {
            papers(world, plan, steps, round);
        }
    }

    private static void papers(World world, PlanId plan, List<RouteStep> steps, String round) {
        CasePapers papers = world.bean(CasePapers.class);
        PlanView view = world.bean(Plans.class).get(plan);
        long start = System.nanoTime();
        List<CasePaper> made = ((Making.Made) papers.make(view, steps, 1, UUID.randomUUID(), Reach.WHOLE, World.TEST)).papers();
        double frozen = since(start);
        double first = 0;
        double[] formats = new double[CasePapers.FORMATS.size()];
        long bytes = 0;
        for (CasePaper paper : made) {
            for (PaperFormat format : CasePapers.FORMATS) {
                long begun = System.nanoTime();
                bytes += papers.file(paper, format).length;
                formats[CasePapers.FORMATS.indexOf(format)] += since(begun);
            }
            if (first == 0) {
                first = since(start);
            }
        }
        System.out.printf(
                "case papers of a plan of %d measures for %d bodies, %s: facts frozen in %.2f s, the first in three formats after %.2f s (aim: less than 1 s), all after %.1f s (aim: less than 20 s); docx, odt, pdf: %s s; %,d kB%n",
                view.plan().measures().count(), steps.size(), round, frozen, first, since(start), Arrays.stream(formats).mapToObj("%.1f"::formatted).toList(), bytes / 1024);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void fill(World world, PlanId plan, int measures, List<String> municipalities) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < measures; at++) {
            ElementId id = new ElementId(UUID.randomUUID());
            String whose = municipalities.get(at % municipalities.size());
            changes.add(Kind.MEASURE.add(id, null, at));
            changes.add(Field.TITLE.put(id, null, "Tiltak nummer " + at + " for kurs, nettverk og samarbeid i hele regionen"));
            changes.add(Field.SCHEDULE.put(id, null, String.valueOf(2018 + at % 4)));
            changes.add(Field.RESPONSIBILITY.put(id, null, whose));
            changes.add(Field.FUNDING.put(id, null, whose + " 40 000 kr, regionrådet 15 000 kr, søkt 20 000 kr"));
        }
        world.apply(plan, changes);
    }
}
