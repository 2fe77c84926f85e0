package no.samspill.bench;

import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.hearing.Opening;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.database.Login;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the pages of a hearing of the size of a real one and of one forty times as large, what it takes to send something in the last
 * minute, the table of answers in Word, and the difference of two versions: the whole server with its database, asked over HTTP, all on
 * this machine.
 */
public final class HearingBench {
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 200;

    /** The server's clock, which a bench sets ahead. */
    static final class Ahead extends Clock {
        private volatile Duration by = Duration.ZERO;

        void until(Instant then) {
            by = Duration.between(Instant.now(), then);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return Opening.NORWAY;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), by);
        }
    }

    private final Login service;
    private final ConfigurableApplicationContext server;
    private final Ahead clock;
    private final int port;
    private boolean good = true;

    private HearingBench(EmbeddedDatabase database, Ahead clock) {
        this.clock = clock;
        service = MadeSchema.in(database);
        server = server(clock, service);
        port = port(server);
    }

    /** @param args nothing; or the database and a path, to be asked for first of all by a server that begins */
    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            System.out.println(cold(args));
            System.exit(0);
        }
        Path folder = Files.createTempDirectory("bench-hearing");
        boolean good;
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"))) {
            HearingBench bench = new HearingBench(database, new Ahead());
            bench.size(50);
            bench.size(2_000);
            good = bench.lastMinute() && bench.good;
            bench.server.close();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        double small = DifferenceBench.grown(500);
        double large = DifferenceBench.grown(5_000);
        System.out.printf(Locale.ROOT, "  ten times the rows take %.1f times as long%n", large / small);
        System.exit(good && large < 300 ? 0 : 1);
    }

    private static ConfigurableApplicationContext server(Clock clock, Login service) {
        return new SpringApplicationBuilder(Samspill.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("ahead", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(MadeSchema.arguments(service, 0));
    }

    private static int port(ConfigurableApplicationContext server) {
        return Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port")));
    }

    private static String cold(String[] args) {
        try (var server = server(new Ahead(), new Login(args[0], args[1], args[2]))) {
            Guest who = new Guest(port(server));
            double before = worked();
            double took = asked(who, args[3]);
            return String.format(Locale.ROOT, "%.0f %.0f", took, worked() - before);
        }
    }

    /** @return milliseconds until all of it is there */
    private static double asked(Guest who, String path) {
        long start = System.nanoTime();
        HttpResponse<String> answer = who.get(path);
        double took = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        }
        return took;
    }

    private void size(int statements) throws Exception {
        long began = System.nanoTime();
        LargeHearing large = new LargeHearing(World.of(server, "Gratangen", "Skånland"), statements);
        large.answer(70);
        System.out.printf(Locale.ROOT, "a hearing of a plan of 500 rows with %,d statements and %,d points (filled in %.0f s); %d pages of each, one after another (aim: 99 %% under 100 ms)%n",
                statements, statements * 10, (System.nanoTime() - began) / 1e9, ROUNDS);
        Guest everybody = new Guest(port);
        Guest secretary = large.world.guest(large.world.secretary("Sekretær"), port);
        pages("public page, open", everybody, at -> large.address() + "?del=" + (at % 5 + 1));
        String desk = "/arbeid" + large.address() + "/merknader";
        pages("desk: the first without an answer", secretary, at -> desk);
        pages("desk: any statement", secretary, at -> desk + "?uttalelse=" + (at * 37 % statements + 1));
        pages("desk: mine, open, due, done", secretary, at -> desk + "?vis=" + List.of("mine", "ubesvart", "frist", "last").get(at % 4));
        large.answer(100);
        clock.until(large.hearing().main().ends().plusSeconds(60));
        large.conclude();
        if (statements == 50) {
            docx(large);
        }
        pages("result", everybody, at -> large.address() + "/svar?side=" + (at % (statements / 5) + 1));
        pages("result, filtered", everybody, at -> large.address() + "/svar?utfall=" + List.of("FOLLOWED", "PARTLY", "NOTED").get(at % 3) + "&side=" + (at % 4 + 1));
        pages("public page, over", everybody, at -> large.address() + "?del=" + (at % 5 + 1));
        clock.until(Instant.now());
    }

    private void pages(String called, Guest who, IntFunction<String> address) {
        List<Double> times = new ArrayList<>();
        for (int at = 0; at < WARM_UP; at++) {
            asked(who, address.apply(at));
        }
        double before = worked();
        for (int at = WARM_UP; at < WARM_UP + ROUNDS; at++) {
            times.add(asked(who, address.apply(at)));
        }
        double worked = (worked() - before) / ROUNDS;
        good &= Spread.at(times, .99) < 100;
        System.out.printf(Locale.ROOT, "  %-36s median %6.1f ms   99 %% %6.1f ms   processor %6.1f ms%n", called, Spread.at(times, .5), Spread.at(times, .99), worked);
    }

    /** Milliseconds of the processor that all this and the database have had: other work on the machine disturbs that least. */
    private static double worked() {
        ProcessHandle here = ProcessHandle.current();
        return Stream.concat(Stream.of(here), here.descendants()).mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis()).sum();
    }

    /** As the very first thing that another server is asked for, and in a warm one. */
    private void docx(LargeHearing large) throws Exception {
        String path = large.address() + "/svar.docx";
        String[] cold = began(path).split(" ");
        Guest who = new Guest(port);
        List<Double> times = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            times.add(asked(who, path));
        }
        good &= Double.parseDouble(cold[0]) < 2_000;
        System.out.printf(Locale.ROOT, "  %-36s median %6.1f ms   the very first thing a server is asked for, without its start-up cache: %s ms, processor %s ms (aim: under 2,000 ms)%n",
                "the table of answers as docx", Spread.at(times.subList(5, 20), .5), cold[0], cold[1]);
    }

    private String began(String path) throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HearingBench.class.getName(), service.url(), service.user(), service.password(), path));
        Process other = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.substring(said.lastIndexOf('\n') + 1);
    }

    private boolean lastMinute() throws Exception {
        LargeHearing large = new LargeHearing(World.of(server, "Gratangen", "Skånland"), 50);
        return new LastMinute(port, large, clock).run();
    }
}
