package no.samspill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.plan.table.Council;
import no.samspill.testing.MadeSchema;
import no.samspill.worksheet.web.Secretariat;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the server, its database, one of the database's processes, or both, at random moments while people edit, send input and take sheets
 * in; starts the server again as one who watches over it would; and then looks whether everything that was acknowledged is there.
 * See {@code bench/kill}.
 */
public final class KillBench {
    private static final int LONGEST_WORK_MILLIS = 2_500;

    private enum Victim {
        SERVER,
        DATABASE,
        PROCESS_OF_THE_DATABASE,
        BOTH
    }

    private static final Map<Victim, Integer> ODDS = Map.of(Victim.SERVER, 45, Victim.DATABASE, 30, Victim.PROCESS_OF_THE_DATABASE, 15, Victim.BOTH, 10);

    private KillBench() {}

    /**
     * @param arguments the built product's folder, how many rounds, the seed, and "forgetful" where the database is to say yes before it has
     *     written: then something is to be found lost, or the bench sees nothing
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        Path folder = Files.createTempDirectory("bench-kill");
        boolean whole;
        try {
            whole = run(Path.of(arguments[0]), folder, rounds, new Random(seed), List.of(arguments).contains("forgetful"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(whole ? 0 : 1);
    }

    private static boolean run(Path app, Path folder, int rounds, Random chance, boolean forgetful) throws Exception {
        Path data = folder.resolve("data");
        int port = freePort();
        AtWork people;
        try (EmbeddedDatabase database = EmbeddedDatabase.in(data)) {
            var server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), port));
            var kept = new WhatIsKept(data);
            people = new AtWork(new Council(server), new Secretariat(server, port), port, kept);
            if (forgetful) {
                kept.forgets();
            }
            server.close();
        }
        Map<Victim, List<Double>> back = new EnumMap<>(Victim.class);
        try (var server = new KilledProcess(app, data, port, Path.of(System.getProperty("samspill.bench.log", folder.resolve("said").toString())))) {
            server.start();
            people.begin();
            for (int round = 1; round <= rounds; round++) {
                Thread.sleep(200 + chance.nextInt(LONGEST_WORK_MILLIS));
                Victim victim = Odds.draw(ODDS, chance);
                long killed = System.nanoTime();
                kill(server, victim, chance);
                server.backAgain();
                back.computeIfAbsent(victim, first -> new ArrayList<>()).add((System.nanoTime() - killed) / 1e9);
                people.checkWhatIsNew();
                if (round % 25 == 0 || round == rounds) {
                    System.out.printf("%4d rounds: %s%n", round, people.told());
                }
            }
            people.end();
            people.checkEverythingOnceMore();
        }
        System.out.printf("%n%s%n%n  time back to service, in seconds        rounds   median     99 %%  longest%n", people.told());
        back.forEach((victim, times) -> told(victim.name().toLowerCase(Locale.ROOT).replace('_', ' '), times));
        told("all of them", back.values().stream().flatMap(List::stream).toList());
        boolean whole = people.nothingLost();
        System.out.println(whole ? "held: nothing acknowledged was lost or doubled" : "NOT HELD");
        return whole;
    }

    private static void told(String victim, List<Double> times) {
        System.out.printf(Locale.ROOT, "  %-38s %7d %8.1f %8.1f %8.1f%n", victim, times.size(), Spread.at(times, .5), Spread.at(times, .99), Spread.at(times, 1));
    }

    private static void kill(KilledProcess server, Victim victim, Random chance) throws IOException {
        switch (victim) {
            case SERVER -> server.kill();
            case DATABASE -> server.killDatabase();
            case PROCESS_OF_THE_DATABASE -> server.killOneOfTheDatabase(chance);
            case BOTH -> {
                server.killDatabase();
                server.kill();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
