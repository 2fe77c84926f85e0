package no.samspill.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.Samspill;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.ledger.Reach;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Organisations;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.publishing.Editions;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKind;
import no.samspill.publishing.Papers;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Shows what a region counts: the page of one number of 20 municipalities through 20 years, over HTTP on PostgreSQL, and a plan's PDF with a hundred such. */
public final class CountedBench {
    private static final int PLACES = 20;
    private static final int YEARS = 20;
    private static final int INDICATORS = 100;
    private static final int ROUNDS = 200;
    private static final int FRESH = 20;
    private static final double MOST = 50;

    private final ConfigurableApplicationContext server;
    private final Facts facts;
    private final PlanId plan;

    private CountedBench(ConfigurableApplicationContext server) {
        this.server = server;
        this.facts = server.getBean(Facts.class);
        List<NewOrganisation> members = IntStream.range(0, PLACES).mapToObj(at -> new NewOrganisation(OrganisationKind.MUNICIPALITY, "Kommune " + at, number(at), List.of())).toList();
        OrganisationId council = ((Founding.Founded) server.getBean(Organisations.class).found("Målt regionråd", "maalt", members, World.TEST)).council();
        this.plan = World.plan(server.getBean(Plans.class), World.TEST, council, "plan", true, "Mer av alt");
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench-counted");
        boolean good;
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"));
                ConfigurableApplicationContext server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), 0))) {
            good = new CountedBench(server).run(Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port"))));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int port) throws Exception {
        Guest guest = new Guest(port);
        Indicator first = add(0);
        double cold = ask(guest);
        double[] warm = IntStream.range(0, ROUNDS).mapToDouble(round -> ask(guest)).sorted().toArray();
        double[] fresh = IntStream.range(0, FRESH).mapToDouble(round -> {
            bring(first, List.of(new NewValue(number(0), Term.year(2001), Figure.of(BigDecimal.valueOf(7000 + round)), null)));
            return ask(guest);
        }).sorted().toArray();
        System.out.printf(Locale.ROOT, "the page of one number, %d municipalities × %d years: %.0f ms the first time, median %.1f ms, 99th percentile %.1f ms; after each new number %.1f ms (aim: %.0f)%n", PLACES, YEARS, cold, warm[ROUNDS / 2], warm[ROUNDS * 99 / 100], fresh[FRESH / 2], MOST);
        for (int at = 1; at < INDICATORS; at++) {
            add(at);
        }
        double[] list = IntStream.range(0, ROUNDS / 4).mapToDouble(round -> ask(guest, "/maalt/plan/tall", "Tall " + (INDICATORS - 1))).sorted().toArray();
        System.out.printf(Locale.ROOT, "the page of all %d: median %.1f ms%n", INDICATORS, list[list.length / 2]);
        double[] papers = new double[5];
        long size = 0;
        for (int round = 0; round < papers.length; round++) {
            long start = System.nanoTime();
            size = pdf();
            papers[round] = (System.nanoTime() - start) / 1e6;
        }
        double once = papers[0];
        Arrays.sort(papers);
        System.out.printf(Locale.ROOT, "a plan's PDF with %d pictures and their tables, %.1f MB: %.1f s the first time, median %.1f s%n", INDICATORS, size / 1e6, once / 1e3, papers[papers.length / 2] / 1e3);
        return warm[ROUNDS / 2] <= MOST;
    }

    private long pdf() throws IOException {
        return Papers.bytes(server.getBean(Editions.class).paper(view(), PaperKind.PLAN), PaperFormat.PDF).length;
    }

    private static double ask(Guest guest) {
        return ask(guest, "/maalt/plan/tall/1", "Kommune 19");
    }

    private static double ask(Guest guest, String address, String says) {
        long start = System.nanoTime();
        HttpResponse<String> page = guest.get(address);
        if (page.statusCode() != 200 || !page.body().contains(says)) {
            throw new IllegalStateException("the page is not there: " + page.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private Indicator add(int at) {
        IndicatorId id = IndicatorId.random();
        facts.add(plan, id, new Definition("Tall " + at, "stykker", NumberKind.COUNT, Direction.UP, 0, Often.YEAR, null, null, null, null, null, List.of(), List.of(), false, false, null), World.TEST, Reach.WHOLE);
        Indicator indicator = facts.find(view(), id).orElseThrow();
        bring(indicator, IntStream.range(0, PLACES * YEARS).mapToObj(cell -> new NewValue(number(cell / YEARS), Term.year(2000 + cell % YEARS), Figure.of(BigDecimal.valueOf(1000 + cell * 37L % 900 + at)), null)).toList());
        return indicator;
    }

    private void bring(Indicator indicator, List<NewValue> values) {
        facts.deliver(view(), indicator, new NewDelivery(UUID.randomUUID(), Delivery.Way.PASTE, null, new Source("Målt", null, "CC BY 4.0", null), null, Instant.now(), values, null), null, Reach.WHOLE, World.TEST);
    }

    private PlanView view() {
        return server.getBean(Plans.class).get(plan);
    }

    private static String number(int at) {
        return String.valueOf(1801 + at);
    }
}
